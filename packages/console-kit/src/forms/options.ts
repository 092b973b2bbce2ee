import type { Bilingual } from '@xinan/contract-kit';
import type { Choice } from './choices.tsx';

/** The words of a table as choices, in its order. */
export const optionsOf = <Word extends string>(
  table: Readonly<Record<Word, Bilingual>>,
  say: (words: Bilingual) => string,
  hint?: (word: Word) => string,
): Choice<Word>[] =>
  (Object.keys(table) as Word[]).map((value) => ({
    value,
    label: say(table[value]),
    ...(hint ? { hint: hint(value) } : {}),
  }));

/** The steps of a numbered scale as choices. */
export const scaleOf = (steps: readonly Bilingual[], say: (words: Bilingual) => string): Choice<number>[] =>
  steps.map((label, value) => ({ value, label: say(label) }));
