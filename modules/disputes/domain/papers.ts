import type { Bilingual } from '@xinan/contract-kit';
import type { Outcome } from './outcomes.ts';
import type { AgreementKind } from './words.ts';

/** Whether a paper must be in the file: always, or only after certain outcomes. */
type Need = 'always' | 'optional' | readonly Outcome[];

/** 卷内材料, in the order in which they are bound. `made`: the platform writes it; `given`: it is added as a scan. */
export const papers = {
  application: {
    zh: '申请书或受理登记表',
    en: 'Application or registration of acceptance',
    need: 'always',
    from: 'made',
  },
  rights_notice: {
    zh: '权利义务告知书',
    en: 'Notice of rights and duties',
    need: ['resolved', 'failed'],
    from: 'made',
  },
  identity: { zh: '当事人身份证明', en: 'Proof of identity', need: ['resolved', 'failed'], from: 'given' },
  authority: { zh: '授权委托书', en: 'Letter of authority', need: 'optional', from: 'given' },
  investigation: { zh: '调查记录', en: 'Record of investigation', need: 'optional', from: 'made' },
  evidence: { zh: '证据材料', en: 'Evidence', need: 'optional', from: 'given' },
  minutes: { zh: '调解记录', en: 'Minutes of mediation', need: ['resolved', 'failed'], from: 'made' },
  agreement: {
    zh: '人民调解协议书或口头协议登记表',
    en: 'Agreement, or record of an oral one',
    need: ['resolved'],
    from: 'made',
  },
  performance: { zh: '履行凭证', en: 'Proof of performance', need: 'optional', from: 'given' },
  revisits: { zh: '回访记录', en: 'Record of revisits', need: ['resolved'], from: 'made' },
  confirmation: {
    zh: '司法确认材料',
    en: 'Papers of judicial confirmation',
    need: 'optional',
    from: 'given',
  },
  routes_notice: {
    zh: '调解不成告知书',
    en: 'Notice of the routes that remain',
    need: ['failed'],
    from: 'made',
  },
  refusal_notice: {
    zh: '不予受理告知书',
    en: 'Notice of non-acceptance',
    need: ['not_accepted'],
    from: 'made',
  },
  termination_note: { zh: '终止调解说明', en: 'Note of termination', need: ['terminated'], from: 'made' },
  closing_report: { zh: '结案报告表', en: 'Closing report', need: 'always', from: 'made' },
  statement: { zh: '情况说明', en: 'Statement', need: 'optional', from: 'made' },
} as const satisfies Record<string, Bilingual & { need: Need; from: 'made' | 'given' }>;
export type Paper = keyof typeof papers;

export type PaperState = 'present' | 'missing' | 'explained' | 'not_needed';

export interface PaperFacts {
  readonly outcome: Outcome;
  readonly agreementKind: AgreementKind | null;
  readonly present: ReadonlySet<Paper>;
  /** Gaps somebody explained in writing. */
  readonly explained: ReadonlySet<Paper>;
  readonly hasAgents: boolean;
  readonly referredElsewhere: boolean;
}

/** Whether the paper is mandatory for this case. */
export function isMandatory(
  paper: Paper,
  facts: Pick<PaperFacts, 'outcome' | 'hasAgents' | 'referredElsewhere'>,
): boolean {
  // Resolved by another body: that body holds minutes and agreement.
  if (facts.referredElsewhere) return paper === 'application' || paper === 'closing_report';
  if (paper === 'authority') return facts.hasAgents;
  const need: Need = papers[paper].need;
  return need === 'always' || (need !== 'optional' && need.includes(facts.outcome));
}

/** The state of every paper, in binding order. A mandatory paper cannot be explained away. */
export const judgePapers = (
  facts: PaperFacts,
): readonly { readonly paper: Paper; readonly mandatory: boolean; readonly state: PaperState }[] =>
  (Object.keys(papers) as Paper[]).map((paper) => {
    const mandatory = isMandatory(paper, facts);
    if (facts.present.has(paper)) return { paper, mandatory, state: 'present' };
    if (mandatory) return { paper, mandatory, state: 'missing' };
    return { paper, mandatory, state: facts.explained.has(paper) ? 'explained' : 'not_needed' };
  });

/** Whether the file may be closed: nothing mandatory is missing. */
export const isComplete = (facts: PaperFacts): boolean =>
  judgePapers(facts).every(({ state }) => state !== 'missing');
