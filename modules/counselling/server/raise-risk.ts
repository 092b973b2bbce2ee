import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { raiseRisk as route } from '../contract.ts';
import type { RiskBell } from './risk-bell.ts';
import { openPerson } from './sealed-parts.ts';
import { findCase } from './store.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/**
 * 发现危险，立即报告: name and telephone go along so that nobody has to type them while somebody is in danger. Three
 * transactions, each under an action of its own; repeated under the same id they raise one case.
 */
export const raiseRisk =
  (bell: RiskBell) =>
  async (
    { city, actor, requestId }: RequestContext,
    { params, body }: InputOf<typeof route>,
  ): Promise<OutputOf<typeof route>> => {
    const { id } = params;
    const person = await city.transact(
      actor,
      'counselling.work',
      async (tx) => {
        const row = await findCase(tx, id);
        tx.touch(id);
        const { sealed } = await tx.one(
          tx.db.selectFrom('counselling_people').select('sealed').where('counselling_id', '=', id),
        );
        const key = tx.vault.unwrap('counselling', row.wrapped_key);
        return { regionCode: row.region_code, ...openPerson(key, id, sealed) };
      },
      { requestId },
    );
    const { regionCode, phone, name } = person;
    const crisisNo = await city.transact(
      actor,
      'crisis.raise',
      (tx) => bell.ring(tx, { ...body, regionCode, phone, calledName: name }),
      { requestId },
    );
    const record = await city.transact(
      actor,
      'counselling.work',
      async (tx) => {
        await takeStep(tx, { id, step: 'raise_risk' }, () => Promise.resolve());
        return readRecord(tx, id);
      },
      { requestId },
    );
    return { crisisNo, record };
  };
