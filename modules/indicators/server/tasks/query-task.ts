import { shiftWorkdays } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import { readTerms } from '../cycles/read-terms.ts';
import { stepWithReason } from './with-reason.ts';

/** 退回补正: five working days to amend, then it counts as rejected. */
export const queryTask = stepWithReason('query', (tx) => async () => {
  const { amend } = await readTerms(tx);
  return { return_by: shiftWorkdays(localDateOf(tx.now), amend) };
});
