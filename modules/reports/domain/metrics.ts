import type { Bilingual } from '@xinan/contract-kit';
import type { Subject } from '@xinan/figures';

/** Facts as they are counted: the fact's metric, and the dimensions that must hold (any of the listed words). */
export interface FactFilter {
  readonly metric: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** Units of the figures. Numbers of people and of times never mix. */
export type MetricUnit = '人次' | '例' | '分钟' | '%';

interface MetricText {
  readonly name: Bilingual;
  /** A full sentence that names what is counted and, for a share, of what. */
  readonly definition: Bilingual;
  readonly unit: MetricUnit;
  readonly subject: Subject;
}

/** One figure of the cockpit, computed from facts only. */
export type Metric = MetricText &
  (
    | { readonly kind: 'count'; readonly counted: FactFilter }
    | {
        readonly kind: 'median';
        /** The dimension that carries whole minutes. */
        readonly minutesDim: string;
        readonly counted: FactFilter;
        readonly of: FactFilter;
        readonly countedName: Bilingual;
        readonly ofName: Bilingual;
      }
    | {
        readonly kind: 'rate';
        readonly counted: FactFilter;
        readonly of: FactFilter;
        readonly countedName: Bilingual;
        readonly ofName: Bilingual;
        /** The rest counts people who could be guessed; see suppressShares. */
        readonly restIsCell: boolean;
      }
  );

const alerted: FactFilter = { metric: 'crisis.alerted' };
const acknowledged: FactFilter = { metric: 'crisis.acknowledged' };
const assessed: FactFilter = { metric: 'crisis.assessed' };
const onTime = { onTime: ['yes'] } as const;

const alertsName: Bilingual = { zh: '新增危机警报', en: 'New crisis alerts' };
const acknowledgedName: Bilingual = { zh: '已签收的警报', en: 'Acknowledged' };

/** The six figures in the order of the cockpit. */
export const metrics = {
  assessments: {
    kind: 'count',
    name: { zh: '完成测评', en: 'Assessments' },
    definition: {
      zh: '期内提交的心理测评份数，同一人多次测评按次计算；不记名的测评也计入。',
      en: 'Assessments submitted in the period; one person may be counted several times, anonymous ones count too.',
    },
    unit: '人次',
    subject: 'general',
    counted: { metric: 'assessment.submitted' },
  },
  alerts: {
    kind: 'count',
    name: { zh: '危机警报', en: 'Crisis alerts' },
    definition: {
      zh: '期内由测评条目、热线、学校、民警、网格员、医院、家属或本人发出的危机警报例数，含事后判为非危机的。',
      en: 'Crisis alerts raised in the period by an assessment item, hotline, school, police, grid worker, hospital, family or the person, including those later ruled out.',
    },
    unit: '例',
    subject: 'crisis',
    counted: alerted,
  },
  time_to_acknowledge: {
    kind: 'median',
    name: { zh: '签收用时（中位数）', en: 'Median response time' },
    definition: {
      zh: '期内签收的警报，从发出到值班员签收所用分钟数的中位数：一半比它快，一半比它慢。',
      en: 'Median minutes from an alert to its acknowledgement by a duty officer, over alerts acknowledged in the period: half were faster, half slower.',
    },
    unit: '分钟',
    subject: 'crisis',
    minutesDim: 'minutes',
    counted: acknowledged,
    of: alerted,
    countedName: acknowledgedName,
    ofName: alertsName,
  },
  acknowledged_on_time: {
    kind: 'rate',
    name: { zh: '按时签收率', en: 'Acknowledged on time' },
    definition: {
      zh: '期内签收的警报中，在规定时限内签收的所占百分比；分子为按时签收例数，分母为已签收例数，尚未签收的不计入。',
      en: 'Share of the alerts acknowledged in the period that were acknowledged within their time limit; alerts still waiting are not counted.',
    },
    unit: '%',
    subject: 'crisis',
    counted: { ...acknowledged, where: onTime },
    of: acknowledged,
    countedName: { zh: '按时签收', en: 'On time' },
    ofName: acknowledgedName,
    restIsCell: false,
  },
  assessed_on_time: {
    kind: 'rate',
    name: { zh: '首次评估及时率', en: 'First assessment on time' },
    definition: {
      zh: '期内完成首次评估的个案中，在规定时限内完成的所占百分比；分子为按时完成例数，分母为完成首次评估例数。',
      en: 'Share of the cases first assessed in the period that were assessed within their time limit.',
    },
    unit: '%',
    subject: 'crisis',
    counted: { ...assessed, where: onTime },
    of: assessed,
    countedName: { zh: '按时评估', en: 'On time' },
    ofName: { zh: '完成首次评估', en: 'First assessments' },
    restIsCell: false,
  },
  seen_of_referred: {
    kind: 'rate',
    name: { zh: '转介到诊率', en: 'Seen after referral' },
    definition: {
      zh: '期内转介医院的个案中，医院回执为已就诊、住院或门诊随诊的所占百分比；分子为到诊例数，分母为转介例数。',
      en: 'Share of the cases referred to hospital in the period whose receipt says seen, admitted or in outpatient care.',
    },
    unit: '%',
    subject: 'crisis',
    counted: { metric: 'crisis.referral_answered', where: { outcome: ['seen', 'inpatient', 'outpatient'] } },
    of: { metric: 'crisis.referred' },
    countedName: { zh: '到诊', en: 'Seen' },
    ofName: { zh: '转介', en: 'Referred' },
    restIsCell: true,
  },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;

export const metricIds = Object.keys(metrics) as MetricId[];

/** The catalogue's entry with its wider type, for reading by `kind`. */
export const metricOf = (id: MetricId): Metric => metrics[id];

/** Whether a fact with these dimensions is counted by the filter. */
export function isCounted(
  { metric, where = {} }: FactFilter,
  fact: { readonly metric: string; readonly dims: Readonly<Record<string, string | number>> },
): boolean {
  if (fact.metric !== metric) return false;
  return Object.entries(where).every(([dim, words]) => words.includes(String(fact.dims[dim])));
}
