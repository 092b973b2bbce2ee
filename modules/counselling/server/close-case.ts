import { type ActorTx, closeDuties } from '@xinan/platform';
import type { EmotionChange } from '../domain.ts';
import { countCounselling } from './count-counselling.ts';
import type { CaseChange } from './take-step.ts';
import type { CaseRow } from './store.ts';

/** How a course came to its end, as statistics count it. Whether somebody petitions again is not among it. */
export type HowEnded = 'finished' | 'declined' | 'unreached' | 'stopped' | 'lapsed' | 'referred';

/** Ends a case: its duty is done, its end is counted. */
export async function closeCase(
  tx: ActorTx,
  row: CaseRow,
  { how, emotion = 'not_told', begun }: { how: HowEnded; emotion?: EmotionChange; begun: boolean },
): Promise<CaseChange> {
  await closeDuties(tx, row.id);
  countCounselling(tx, row, {
    metric: 'counselling.finished',
    dims: { how, emotion, begun: begun ? 'yes' : 'no' },
  });
  return { ended_at: tx.now, next_at: null };
}

/** A line of the consent record: the person said to stop. */
export async function noteStop(
  tx: ActorTx,
  row: CaseRow,
  signed: { account_id: string; actor_name: string; actor_role: string },
): Promise<void> {
  await tx.run(
    tx.db
      .insertInto('counselling_consents')
      .values({ id: tx.newId(), counselling_id: row.id, at: tx.now, kind: 'stopped', ...signed }),
  );
}
