import type { ActorTx, City } from '@xinan/platform';
import { issueTicket, openTicket } from './tickets.ts';

/** Whether nobody of staff has an account yet. */
export async function needsSetup(tx: ActorTx): Promise<boolean> {
  const [row] = await tx.sql<{ staffed: boolean }>('select has_staff() as staffed');
  return row?.staffed === false;
}

/** A one-time token for the first set-up, stored by its hash, thirty days; undefined once there is staff. Each start prints its own. */
export function makeSetupToken(city: City): Promise<string | undefined> {
  return city.transact(city.systemActor, 'setup.begin', async (tx) =>
    (await needsSetup(tx)) ? issueTicket(tx, { purpose: 'setup' }) : undefined,
  );
}

/** Whether a token is one that was printed at start and still counts; under `setup.begin`. */
export const isSetupToken = async (tx: ActorTx, token: string): Promise<boolean> =>
  (await openTicket(tx, token, { purpose: 'setup' })) !== undefined;

/** The same in a transaction of its own. */
export const verifySetupToken = (city: City, token: string): Promise<boolean> =>
  city.transact(city.systemActor, 'setup.begin', (tx) => isSetupToken(tx, token));
