import type { ActorTx } from '@xinan/platform';
import { countReview } from '../domain.ts';
import { countDated } from './count-crisis.ts';
import type { CaseRow } from './store.ts';

/** The first time a person looked into the case: a case assessed before, or opened again, was looked into already. */
export function countFirstReview(tx: ActorTx, row: CaseRow): void {
  if (row.assessed_at || row.round > 1) return;
  countDated(tx, row, [countReview({ raisedAt: row.raised_at, source: row.source }, tx.now)]);
}
