import type { ActorTx } from '@xinan/platform';

/** Lets one decision or release of an instrument follow the other; ends with the transaction. */
export const lockInstrument = (tx: ActorTx, id: string): Promise<unknown> =>
  tx.sql("select pg_advisory_xact_lock(hashtext('instrument'), hashtext($1))", [id]);
