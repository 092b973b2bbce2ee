import type { Bilingual } from '@xinan/contract-kit';
import type { Wish } from './words.ts';

/** The course of the person's own emotion, 0 calm to 10 very upset. Never whether somebody petitions again. */
export const emotionChanges = {
  eased: { zh: '较开始时平稳', en: 'Calmer than at first' },
  same: { zh: '与开始时相近', en: 'Much as at first' },
  heavier: { zh: '较开始时难受', en: 'Harder than at first' },
  not_told: { zh: '未登记', en: 'Not recorded' },
} as const satisfies Record<string, Bilingual>;
export type EmotionChange = keyof typeof emotionChanges;

export interface Feeling {
  readonly emotionBefore: number | null;
  readonly emotionAfter: number | null;
  readonly wish: Wish;
}

export interface Outcome {
  readonly first: number | null;
  readonly last: number | null;
  readonly change: EmotionChange;
  readonly wish: Wish | null;
}

/** What came of it: emotion at the beginning of the first talk and the end of the last, and the last word on going on. */
export function outcomeOf(sessions: readonly Feeling[]): Outcome {
  const first = sessions.find(({ emotionBefore }) => emotionBefore !== null)?.emotionBefore ?? null;
  const last = sessions.findLast(({ emotionAfter }) => emotionAfter !== null)?.emotionAfter ?? null;
  const wish = sessions.at(-1)?.wish ?? null;
  if (first === null || last === null) return { first, last, change: 'not_told', wish };
  const change = last < first ? 'eased' : last > first ? 'heavier' : 'same';
  return { first, last, change, wish };
}
