import type { Bilingual } from '@xinan/contract-kit';
import { escalationLadder } from './clocks.ts';
import type { CrisisStep } from './states.ts';

/** The duties of a case and the step that each is waiting for. */
const duties = {
  'crisis.acknowledge': { step: 'acknowledge', zh: '签收危机警报', en: 'Acknowledge a crisis alert' },
  'crisis.assess': { step: 'assess', zh: '完成危机评估', en: 'Assess a crisis case' },
  'crisis.plan': { step: 'write_plan', zh: '制定安全计划', en: 'Write a safety plan' },
  'crisis.referral_receipt': {
    step: 'answer_referral',
    zh: '转介回执',
    en: 'Return the receipt of a referral',
  },
  'crisis.follow_up': { step: 'follow_up', zh: '随访', en: 'Follow up' },
  'crisis.close': {
    step: 'propose_closure',
    zh: '没有待办随访，决定是否结案',
    en: 'No follow-up left: decide on closing',
  },
  'crisis.countersign': { step: 'countersign', zh: '会签结案', en: 'Countersign a closure' },
} as const satisfies Record<string, Bilingual & { step: CrisisStep }>;

export type CrisisDutyKind = keyof typeof duties;

const ladder = escalationLadder.map(({ afterMinutes, role }) => ({ afterMinutes, role }));

/** Words and ladders as the work list and the escalation round need them. */
export const crisisDutyKinds = Object.fromEntries(
  Object.entries(duties).map(([kind, { zh, en }]) => [kind, { zh, en, ladder }]),
) as Readonly<Record<CrisisDutyKind, Bilingual & { readonly ladder: typeof ladder }>>;

/** The step an open duty waits for; null for a kind of another module. */
export const stepOfDuty = (kind: string | null): CrisisStep | null =>
  kind !== null && kind in duties ? duties[kind as CrisisDutyKind].step : null;
