import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordSession as route } from '../contract.ts';
import { nextSessionDue, renewDuty } from './case-duties.ts';
import { countCounselling } from './count-counselling.ts';
import { sealSession } from './sealed-parts.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

type Body = InputOf<typeof route>['body'];

/** When the talk was, and when the next one is: never before this step began, never a next one in the past. */
function readTimes(
  tx: ActorTx,
  body: Body,
  stepStartedAt: Date | null,
): { heldAt: Date; nextAt: Date | null } {
  const heldAt = new Date(body.heldAt);
  const nextAt = body.nextAt ? new Date(body.nextAt) : null;
  // A talk may have led to the step being opened on the same visit: the day counts, not the minute.
  const earliest = stepStartedAt ? stepStartedAt.getTime() - 86_400_000 : 0;
  if (heldAt > tx.now || heldAt.getTime() < earliest)
    throw new DomainError('counselling.session_time', {}, [
      { pointer: '/heldAt', zh: '请核对疏导时间', en: 'check the time of the session' },
    ]);
  if (nextAt && nextAt <= tx.now)
    throw new DomainError('request.invalid', {}, [
      { pointer: '/nextAt', zh: '下次时间要在现在以后', en: 'must lie in the future' },
    ]);
  return { heldAt, nextAt };
}

/** 登记一次疏导: added to the present step, never changed afterwards. Counted as one 人次. */
export async function recordSession(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, minutes, way, wish, emotionBefore, emotionAfter, note } = body;
  await takeStep(tx, { ...params, version, step: 'record_session' }, async ({ row, clocks, signed }) => {
    const { heldAt, nextAt } = readTimes(tx, body, row.step_started_at);
    const id = tx.newId();
    const key = tx.vault.unwrap('counselling', row.wrapped_key);
    await tx.run(
      tx.db.insertInto('counselling_sessions').values({
        id,
        counselling_id: row.id,
        step: row.state,
        held_at: heldAt,
        minutes,
        way,
        wish,
        written_at: tx.now,
        ...signed,
        sealed: sealSession(key, id, { emotionBefore, emotionAfter, note: note.trim() }),
      }),
    );
    await renewDuty(tx, row, {
      kind: 'counselling.next_session',
      dueAt: nextSessionDue(tx.now, nextAt, clocks),
    });
    countCounselling(tx, row, { metric: 'counselling.session', dims: { step: row.state, way } });
    return { next_at: nextAt };
  });
  return readRecord(tx, params.id);
}
