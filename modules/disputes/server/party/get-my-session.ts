import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getMySession as route } from '../../contract.ts';
import { tellSessions } from '../record/tell-parts.ts';
import { findMyPart } from './my-part.ts';

/** One session's minutes; a separate session of the other side does not exist for me, whatever its id. */
export async function getMySession(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { key } = await findMyPart(tx, params.id);
  const row = await tx.one(
    tx.db
      .selectFrom('dispute_sessions')
      .selectAll()
      .where('id', '=', params.sessionId)
      .where('dispute_id', '=', params.id),
  );
  const [session] = tellSessions(key, [row]);
  if (!session) throw new Error('one row tells one session');
  return session;
}
