import type { Call } from '@xinan/contract-kit/client';
import { deviceStore, type ScreenTable } from '@xinan/resident-kit';

// What the shell needs at once; everything heavier comes when it is first needed.
export { closeDispute } from './opened.ts';

export const disputeScreens: ScreenTable = {
  '/disputes': () => import('./entry.screen.tsx'),
  '/disputes/new': () => import('./register/register.screen.tsx'),
  '/follow': () => import('./follow/follow.screen.tsx'),
};

/** Whether this device holds something of a dispute: a registration begun, on its way, or answered. */
export const holdsDispute = (): boolean =>
  deviceStore.read('x5') !== undefined || deviceStore.read('x6') !== undefined;

/** What it holds, as a notice for the home page. */
export const loadKeptDispute = () => import('./register/kept-notice.tsx');

/** Sends a registration that waits on this device; its code is loaded only where one does. */
export async function sendWaitingDispute(call: Call): Promise<void> {
  if (deviceStore.read('x6') === undefined) return;
  // Without a network its code may not come either: it is tried again with the next line.
  const loaded = await import('./register/send-waiting.ts').catch(() => undefined);
  await loaded?.sendWaiting(call, deviceStore);
}
