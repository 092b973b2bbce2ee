import type { startAuthentication, startRegistration } from '@simplewebauthn/browser';

type AuthenticationOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** Whether this browser knows passkeys here (they need https or localhost). */
export const knowsPasskeys = (): boolean => window.isSecureContext && 'PublicKeyCredential' in window;

/** Asks the device for a known passkey; null when the person gave up. `options` as the server sent them. */
export async function askPasskey(options: unknown): Promise<unknown> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    return await startAuthentication({ optionsJSON: options as AuthenticationOptions });
  } catch {
    return null;
  }
}

/** Makes a new passkey on the device; null when the person gave up. */
export async function makePasskey(options: unknown): Promise<unknown> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    return await startRegistration({ optionsJSON: options as RegistrationOptions });
  } catch {
    return null;
  }
}
