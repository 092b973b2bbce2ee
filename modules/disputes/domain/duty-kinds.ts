import type { Bilingual } from '@xinan/contract-kit';
import { escalationLadder } from './clocks.ts';

/** The duties of a case, each with the words of the work list. */
const duties = {
  'dispute.register': { zh: '完成纠纷登记', en: 'Complete the registration of a dispute' },
  'dispute.decide': { zh: '决定是否受理', en: 'Decide on acceptance' },
  'dispute.triage': { zh: '纠纷分流', en: 'Triage a dispute' },
  'dispute.assign': { zh: '指派调解员', en: 'Assign mediators' },
  'dispute.answer_offer': { zh: '答复接案邀请', en: 'Answer an offer of a case' },
  'dispute.first_contact': { zh: '首次联系双方', en: 'First contact with the parties' },
  'dispute.mediate': { zh: '调解期限', en: 'Time limit of mediation' },
  'dispute.remind': { zh: '调解期限将到', en: 'Mediation time is nearly over' },
  'dispute.referral': { zh: '督办：转交机关答复', en: 'Supervise: answer of the body handed to' },
  'dispute.transfer': { zh: '接收移交的纠纷', en: 'Receive a transferred dispute' },
  'dispute.red_phone': { zh: '红色风险：电话报告', en: 'Red: report by telephone' },
  'dispute.red_police': { zh: '红色风险：通知公安', en: 'Red: inform the police' },
  'dispute.red_counsellor': { zh: '红色风险：提供心理支持', en: 'Red: offer psychological support' },
  'dispute.perform': { zh: '督促履行', en: 'See to performance' },
  'dispute.confirmation': { zh: '司法确认期限', en: 'Time limit of judicial confirmation' },
  'dispute.revisit': { zh: '回访', en: 'Revisit' },
  'dispute.archive': { zh: '立卷归档', en: 'Archive the file' },
} as const satisfies Record<string, Bilingual>;

export type DisputeDutyKind = keyof typeof duties;

/** The clocks of red, which no ending of a mediation stops. */
export const redDutyKinds: readonly DisputeDutyKind[] = [
  'dispute.red_phone',
  'dispute.red_police',
  'dispute.red_counsellor',
];

/** Told ahead of a time limit: it comes due, yet nothing is overdue. */
export const reminderKind = 'dispute.remind' satisfies DisputeDutyKind;

/** Words and ladders as the work list and the escalation round need them. */
export const disputeDutyKinds = Object.fromEntries(
  Object.entries(duties).map(([kind, words]) => [kind, { ...words, ladder: escalationLadder }]),
) as Readonly<Record<DisputeDutyKind, Bilingual & { readonly ladder: typeof escalationLadder }>>;
