import type { Answers, Step } from './comparisons.ts';

interface Kept {
  readonly answers: Answers;
  /** Codes of the members the answers are about: another order or another set makes them void. */
  readonly members: readonly string[];
}

const keyFor = (accountId: string, questionnaire: string): string =>
  `xinan.judgement.${accountId}.${questionnaire}`;

const isStep = (value: unknown): value is Step =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 8;

/** Reads kept answers; none where the text is broken or about other members. Pure, for `readKept`. */
export function parseKept(text: string | null, members: readonly string[]): Answers {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Kept>;
    if (kept.members?.join() !== members.join()) return {};
    return Object.fromEntries(Object.entries(kept.answers ?? {}).filter(([, step]) => isStep(step)));
  } catch {
    return {};
  }
}

/** Answers that were not handed in yet, of this account on this device. */
export function readKept(accountId: string, questionnaire: string, members: readonly string[]): Answers {
  try {
    return parseKept(localStorage.getItem(keyFor(accountId, questionnaire)), members);
  } catch {
    // Storage refused: one starts anew.
    return {};
  }
}

/** Keeps answers on the device until they are handed in; longer than the tab, a phone closes tabs by itself. */
export function keepAnswers(accountId: string, questionnaire: string, { answers, members }: Kept): void {
  try {
    localStorage.setItem(
      keyFor(accountId, questionnaire),
      JSON.stringify({ answers, members } satisfies Kept),
    );
  } catch {
    // Storage refused or full: the answers last as long as the page.
  }
}

export function dropKept(accountId: string, questionnaire: string): void {
  try {
    localStorage.removeItem(keyFor(accountId, questionnaire));
  } catch {
    // Nothing could be kept, so nothing is left.
  }
}
