import { getInstallation } from '@xinan/accounts/contract';
import { noteServerTime } from '@xinan/console-kit';

const everyMs = 30 * 60_000;

/** Reads the server's clock from the `Date` of a small public answer. Without an answer the former difference stays. */
async function readServerClock(): Promise<void> {
  const sentMs = Date.now();
  const answer = await fetch(getInstallation.path, { cache: 'no-store' }).catch(() => null);
  const said = answer?.headers.get('date');
  // The answer was written about half-way between asking and hearing.
  if (said) noteServerTime(new Date(said), new Date((sentMs + Date.now()) / 2));
}

/** Keeps duties counting by the server's clock: office machines are often minutes off. Returns the way to stop. */
export function followServerClock(): () => void {
  void readServerClock();
  const timer = setInterval(() => void readServerClock(), everyMs);
  return () => clearInterval(timer);
}
