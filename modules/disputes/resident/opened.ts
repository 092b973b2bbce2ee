import { deviceStore, tabStore } from '@xinan/resident-kit';

const key = 'x7';
const lifetimeMs = 2 * 3600_000;
let inMemory: string | undefined;

/** The follow code whose case this tab shows. It never stands in an address for longer than the arrival. */
export function openedCode(): string | undefined {
  const kept = tabStore.read(key);
  return typeof kept === 'string' ? kept : inMemory;
}

export function openCode(code: string): void {
  tabStore.write(key, code, lifetimeMs);
  inMemory = code;
}

/** This tab forgets the code; what was kept on purpose stays. */
export function leaveCase(): void {
  tabStore.remove(key);
  inMemory = undefined;
}

/** Quick exit and "clear this device": what was begun, opened or kept is gone; only what still has to be sent stays. */
export function closeDispute(): void {
  leaveCase();
  deviceStore.remove('x5');
  deviceStore.remove('x8');
}
