import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { ActorTx } from '@xinan/platform';
import type { Site } from './site.ts';

export interface KnownPasskey {
  readonly id: string;
  readonly public_key: Buffer;
  readonly counter: number;
  readonly transports: string[];
}

/** COSE numbers of EdDSA, ES256 and RS256: what authenticators speak today. */
const algorithms = [-8, -7, -257] as const;

type Transports = NonNullable<RegistrationResponseJSON['response']['transports']>;

export const readPasskeys = (tx: ActorTx, accountId: string): Promise<KnownPasskey[]> =>
  tx.sql<KnownPasskey>('select * from read_passkeys($1)', [accountId]);

const named = (passkeys: readonly KnownPasskey[]) =>
  passkeys.map(({ id, transports }) => ({ id, transports: transports as Transports }));

/** What the browser asks one of these passkeys; the challenge is in it. */
export const askForPasskey = (passkeys: readonly KnownPasskey[], site: Site) =>
  generateAuthenticationOptions({
    rpID: site.host,
    allowCredentials: named(passkeys),
    userVerification: 'preferred',
  });

/** What the browser asks the device to make a new passkey. */
export const askForNewPasskey = (
  account: { id: string; loginName: string; displayName: string },
  { passkeys, site }: { passkeys: readonly KnownPasskey[]; site: Site },
) =>
  generateRegistrationOptions({
    rpName: '心安 Xinan',
    rpID: site.host,
    userID: new Uint8Array(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
    userName: account.loginName,
    userDisplayName: account.displayName,
    supportedAlgorithmIDs: [...algorithms],
    attestationType: 'none',
    excludeCredentials: named(passkeys),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });

/** The challenge that an answer claims to answer; undefined where the answer has no such shape. */
export function challengeIn(answer: unknown): string | undefined {
  try {
    const { response } = answer as { response: { clientDataJSON: string } };
    const client = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    };
    return typeof client.challenge === 'string' && client.challenge.length >= 16
      ? client.challenge
      : undefined;
  } catch {
    return undefined;
  }
}

export interface NewPasskey {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** The new passkey of an answer to `askForNewPasskey`; undefined when anything about it is not right. */
export async function readNewPasskey(
  attestation: unknown,
  challenge: string,
  site: Site,
): Promise<NewPasskey | undefined> {
  const proof = await verifyRegistrationResponse({
    response: attestation as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: false,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => undefined);
  if (!proof?.verified) return undefined;
  const { credential } = proof.registrationInfo;
  return {
    id: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
  };
}

/** Whether one of the account's passkeys answered this challenge at this site; its counter is moved on. */
export async function provePasskey(
  tx: ActorTx,
  accountId: string,
  { answer, challenge, site }: { answer: unknown; challenge: string; site: Site },
): Promise<boolean> {
  const response = answer as AuthenticationResponseJSON;
  const passkey = (await readPasskeys(tx, accountId)).find(({ id }) => id === response?.id);
  if (!passkey) return false;
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.counter,
      transports: passkey.transports as Transports,
    },
    requireUserVerification: false,
  }).catch(() => undefined);
  if (!proof?.verified) return false;
  const [row] = await tx.sql<{ used: boolean }>('select use_passkey($1, $2, $3) as used', [
    accountId,
    passkey.id,
    proof.authenticationInfo.newCounter,
  ]);
  return row?.used ?? false;
}
