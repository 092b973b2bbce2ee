import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';

/** Counts something that happened to a case, today, in its region. */
export function countCounselling(
  tx: ActorTx,
  row: { readonly region_code: string },
  fact: { metric: `counselling.${string}`; dims?: Readonly<Record<string, string | number>> },
): void {
  tx.count({ ...fact, regionCode: row.region_code, day: localDateOf(tx.now) });
}

/** How `onTime` is written in the dimensions of a fact. */
export const onTime = (now: Date, dueAt: Date): 'yes' | 'no' => (now <= dueAt ? 'yes' : 'no');
