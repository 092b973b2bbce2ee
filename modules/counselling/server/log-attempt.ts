import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { logAttempt as route } from '../contract.ts';
import { renewDuty } from './case-duties.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/** 登记未联系上: nobody answered or came. Silence is no consent and no refusal: the next attempt gets its own clock. */
export async function logAttempt(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(tx, { ...params, ...body, step: 'log_attempt' }, async ({ row, clocks }) => {
    const kind = row.begun_at
      ? 'counselling.next_session'
      : row.state === 'assigned'
        ? 'counselling.first_contact'
        : 'counselling.begin';
    await renewDuty(tx, row, { kind, dueAt: deadline(tx.now, clocks.retry) });
    return { next_at: null };
  });
  return readRecord(tx, params.id);
}
