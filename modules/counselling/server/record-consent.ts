import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordConsent as route } from '../contract.ts';
import { nextSessionDue, renewDuty } from './case-duties.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/** 登记本人同意: to this counsellor, on this wording, before any talk is recorded; anew after a change of counsellor. */
export async function recordConsent(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    {
      ...params,
      version: body.version,
      step: ({ state }) => (state === 'assigned' ? 'record_consent' : 'renew_consent'),
    },
    async ({ row, clocks, signed }) => {
      await tx.run(
        tx.db.insertInto('counselling_consents').values({
          id: tx.newId(),
          counselling_id: row.id,
          at: tx.now,
          kind: 'counselling',
          way: body.way,
          text_version: body.textVersion,
          ...signed,
        }),
      );
      await renewDuty(
        tx,
        row,
        row.begun_at
          ? { kind: 'counselling.next_session', dueAt: nextSessionDue(tx.now, row.next_at, clocks) }
          : { kind: 'counselling.begin', dueAt: deadline(tx.now, clocks.begin) },
      );
      return { consent_account_id: signed.account_id };
    },
  );
  return readRecord(tx, params.id);
}
