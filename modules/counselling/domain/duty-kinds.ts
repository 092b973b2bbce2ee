import type { Bilingual } from '@xinan/contract-kit';
import { escalationLadder } from './clocks.ts';

/** The duties of a case. None names the person, the petition or the step of the course. */
const duties = {
  'counselling.assign': { zh: '安排疏导人员', en: 'Assign a counsellor' },
  'counselling.first_contact': { zh: '首次联系本人', en: 'Contact the person for the first time' },
  'counselling.begin': { zh: '开始疏导', en: 'Begin the course' },
  'counselling.next_session': { zh: '下一次疏导或结束', en: 'Next session, or close' },
} as const satisfies Record<string, Bilingual>;

export type CounsellingDutyKind = keyof typeof duties;

/** Words and ladders as the work list and the escalation round need them. */
export const counsellingDutyKinds = Object.fromEntries(
  Object.entries(duties).map(([kind, words]) => [kind, { ...words, ladder: escalationLadder }]),
) as Readonly<Record<CounsellingDutyKind, Bilingual & { readonly ladder: typeof escalationLadder }>>;

/** The words of an open duty; null for a kind of another module. */
export const dutyWords = (kind: string | null): Bilingual | null =>
  kind !== null && kind in duties ? duties[kind as CounsellingDutyKind] : null;
