import { instantAt, localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { beginCourse as route } from '../contract.ts';
import { countCounselling } from './count-counselling.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/** Whether the same person began another course this year: persons (人) are counted apart from cases (例). */
async function isNewThisYear(tx: ActorTx, id: string): Promise<boolean> {
  const yearStart = instantAt(`${localDateOf(tx.now).slice(0, 4)}-01-01`);
  const [answer] = await tx.sql<{ seen: boolean }>('select counselled_since($1, $2) as seen', [
    id,
    yearStart,
  ]);
  return !answer?.seen;
}

/** 开始第一步：建立关系. The duty to hold the first talk stays as it is until a talk is recorded. */
export async function beginCourse(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(tx, { ...params, ...body, step: 'begin' }, async ({ row }) => {
    const newThisYear = await isNewThisYear(tx, row.id);
    countCounselling(tx, row, {
      metric: 'counselling.begun',
      dims: { newThisYear: newThisYear ? 'yes' : 'no' },
    });
    return { begun_at: tx.now, step_started_at: tx.now };
  });
  return readRecord(tx, params.id);
}
