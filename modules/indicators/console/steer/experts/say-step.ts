import type { Translator } from '@xinan/ui/i18n';
import type { expertWords } from '../expert-words.ts';
import type { Step } from './comparisons.ts';

/** The main steps of the scale, the first member's side at the top, equal in the middle. */
export const mainSteps: readonly Step[] = [8, 6, 4, 2, 0, -2, -4, -6, -8];
export const allSteps: readonly Step[] = Array.from({ length: 17 }, (_, at) => 8 - at);

type Size = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A judgement in plain words: `A 比 B 稍微重要`. */
export function sayStep(
  t: Translator<(typeof expertWords)['zh']>,
  step: Step,
  { first, second }: { first: string; second: string },
): string {
  if (step === 0) return t('equal');
  const [a, b] = step > 0 ? [first, second] : [second, first];
  return t(`more_${Math.abs(step) as Size}`, { a, b });
}
