import type { Bilingual } from '@xinan/contract-kit';
import type { FactFilter, MetricUnit } from './metrics.ts';
import type { Subject } from '@xinan/figures';

/** One line of the annual table: a count by month. */
export interface AnnualLine {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly unit: MetricUnit;
  readonly subject: Subject;
  readonly counted: FactFilter;
}

const crisis = { unit: '例', subject: 'crisis' } as const;

/** The annual table in the order it is printed: work that came in, what was done, how it ended. */
export const annualLines: readonly AnnualLine[] = [
  {
    id: 'assessments',
    name: { zh: '完成测评', en: 'Assessments' },
    definition: {
      zh: '当月提交的心理测评份数，按次计算。',
      en: 'Assessments submitted in the month, each time counted.',
    },
    unit: '人次',
    subject: 'general',
    counted: { metric: 'assessment.submitted' },
  },
  {
    id: 'alerts',
    name: { zh: '危机警报', en: 'Crisis alerts' },
    definition: {
      zh: '当月发出的危机警报例数，含事后判为非危机的。',
      en: 'Crisis alerts raised in the month, including those later ruled out.',
    },
    ...crisis,
    counted: { metric: 'crisis.alerted' },
  },
  {
    id: 'acknowledged',
    name: { zh: '签收', en: 'Acknowledged' },
    definition: {
      zh: '当月由值班员签收的警报例数。',
      en: 'Alerts acknowledged by a duty officer in the month.',
    },
    ...crisis,
    counted: { metric: 'crisis.acknowledged' },
  },
  {
    id: 'acknowledged_on_time',
    name: { zh: '其中：按时签收', en: 'of which on time' },
    definition: {
      zh: '当月签收的警报中，在规定时限内签收的例数。',
      en: 'Of the alerts acknowledged in the month, those within their time limit.',
    },
    ...crisis,
    counted: { metric: 'crisis.acknowledged', where: { onTime: ['yes'] } },
  },
  {
    id: 'assessed',
    name: { zh: '首次评估', en: 'First assessments' },
    definition: { zh: '当月完成首次评估的个案例数。', en: 'Cases first assessed in the month.' },
    ...crisis,
    counted: { metric: 'crisis.assessed' },
  },
  {
    id: 'assessed_on_time',
    name: { zh: '其中：按时评估', en: 'of which on time' },
    definition: {
      zh: '当月完成首次评估的个案中，在规定时限内完成的例数。',
      en: 'Of the cases first assessed in the month, those within their time limit.',
    },
    ...crisis,
    counted: { metric: 'crisis.assessed', where: { onTime: ['yes'] } },
  },
  {
    id: 'referred',
    name: { zh: '转介医院', en: 'Referred to hospital' },
    definition: { zh: '当月转介医院的个案例数。', en: 'Cases referred to hospital in the month.' },
    ...crisis,
    counted: { metric: 'crisis.referred' },
  },
  {
    id: 'seen',
    name: { zh: '其中：到诊', en: 'of which seen' },
    definition: {
      zh: '当月收到的回执中，已就诊、住院或门诊随诊的例数。',
      en: 'Receipts of the month that say seen, admitted or in outpatient care.',
    },
    ...crisis,
    counted: { metric: 'crisis.referral_answered', where: { outcome: ['seen', 'inpatient', 'outpatient'] } },
  },
  {
    id: 'ruled_out',
    name: { zh: '判为非危机', en: 'Ruled out' },
    definition: { zh: '当月经评估判为非危机的例数。', en: 'Alerts found not to be a crisis in the month.' },
    ...crisis,
    counted: { metric: 'crisis.ruled_out' },
  },
  {
    id: 'closed',
    name: { zh: '会签结案', en: 'Closed' },
    definition: {
      zh: '当月经第二人会签结案的例数。',
      en: 'Cases closed with a second signature in the month.',
    },
    ...crisis,
    counted: { metric: 'crisis.closed' },
  },
  {
    id: 'reopened',
    name: { zh: '重新打开', en: 'Reopened' },
    definition: { zh: '当月结案后重新打开的例数。', en: 'Cases reopened in the month.' },
    ...crisis,
    counted: { metric: 'crisis.reopened' },
  },
];
