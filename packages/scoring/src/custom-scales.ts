import type { Text } from './instrument.ts';

/** Facts a rule may need that are not answers on the form. */
export interface ScoreContext {
  readonly monthsSinceDeath?: number;
}

type Range = readonly [lowest: number, highest: number];

/** A number made of other scales' numbers. */
export interface CompositeScale {
  readonly kind: 'composite';
  readonly formula: string;
  readonly of: readonly string[];
  readonly combine: (values: readonly number[]) => number;
  /** Exact range, from the ranges of the scales it is made of. */
  readonly range: (ranges: readonly Range[]) => Range;
}

/** A number by a published rule of its own, from all answers of the scale in the order of its items. */
export interface DerivedScale {
  readonly kind: 'derived';
  readonly formula: string;
  readonly itemCount: number;
  readonly range: Range;
  /** `undefined` where the rule gives no number, such as a mean of nothing. */
  readonly read: (values: readonly number[]) => number | undefined;
}

/**
 * A hint for professionals, never shown to residents. `read` sees the answers in the order of the scale's items
 * and must not fall when an answer rises: skipped answers are judged by trying their lowest and highest value.
 */
export interface FindingScale {
  readonly kind: 'finding';
  readonly formula: string;
  readonly itemCount: number;
  /** The rule also reads a fact beside the form. */
  readonly readsContext?: true;
  readonly codes: Readonly<Record<string, Text>>;
  readonly read: (values: ArrayLike<number>, context: Required<ScoreContext>) => string;
}

export type CustomScale = CompositeScale | DerivedScale | FindingScale;

/** The code of a finding that skipped answers leave open. */
export const UNKNOWN_FINDING = 'unknown';

/** How many of values[from…to) reach `least`. */
function count(values: ArrayLike<number>, [from, to]: readonly [number, number], least: number): number {
  let reached = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) >= least) reached++;
  return reached;
}

function sum(values: ArrayLike<number>, [from, to]: readonly [number, number]): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] as number;
  return total;
}

const any = (values: ArrayLike<number>, ...at: readonly number[]): boolean => at.some((i) => values[i] === 1);

const QUARTERS_PER_DAY = 96;

const hint: Readonly<Record<string, Text>> = {
  met: { zh: '筛查提示，建议进一步评估', en: 'Screening hint: further assessment advised' },
  not_met: { zh: '未见该提示', en: 'Hint not given' },
};

const met = (holds: boolean): string => (holds ? 'met' : 'not_met');

const customScales: Readonly<Record<string, CustomScale>> = {
  balance: {
    kind: 'composite',
    formula: 'positive - negative',
    of: ['positive', 'negative'],
    combine: (values) => {
      const [positive, negative] = values as readonly [number, number];
      return positive - negative;
    },
    range: (ranges) => {
      const [positive, negative] = ranges as readonly [Range, Range];
      return [positive[0] - negative[1], positive[1] - negative[0]];
    },
  },
  positive_mean: {
    kind: 'derived',
    formula: 'sum(answers >= 2) / count(answers >= 2); none without a positive answer',
    itemCount: 90,
    range: [2, 5],
    read: (values) => {
      const positive = values.filter((value) => value >= 2);
      return positive.length === 0 ? undefined : sum(positive, [0, positive.length]) / positive.length;
    },
  },
  sleep_efficiency: {
    kind: 'derived',
    formula: 'hours_slept / ((got_up - went_to_bed) mod 24 h) * 100; none if it is above 100',
    itemCount: 3,
    range: [0, 100],
    // All three in quarters of an hour; a night that ends before it begins ends on the next day.
    read: (values) => {
      const [wentToBed, gotUp, slept] = values as readonly [number, number, number];
      const inBed = (gotUp - wentToBed + QUARTERS_PER_DAY) % QUARTERS_PER_DAY;
      return slept > inBed || inBed === 0 ? undefined : (slept / inBed) * 100;
    },
  },
  mood_history: {
    kind: 'finding',
    formula: 'count(q1..q13) >= 7 and same_time == 1 and problem >= 2',
    itemCount: 15,
    codes: hint,
    read: (values) => met(sum(values, [0, 13]) >= 7 && values[13] === 1 && (values[14] as number) >= 2),
  },
  dsm_algorithm: {
    kind: 'finding',
    formula:
      'n = count(q1..q8 >= 2) + (q9 >= 1); core = (q1 >= 2) or (q2 >= 2); major = core and n >= 5; other = core and 2 <= n <= 4',
    itemCount: 9,
    codes: {
      major: {
        zh: '算法提示（五项及以上），建议面谈评估',
        en: 'Algorithm hint, five or more: assess in person',
      },
      other: {
        zh: '算法提示（二至四项），建议面谈评估',
        en: 'Algorithm hint, two to four: assess in person',
      },
      none: { zh: '算法未提示', en: 'No hint from the algorithm' },
    },
    read: (values) => {
      const core = count(values, [0, 2], 2) > 0;
      const n = count(values, [0, 8], 2) + count(values, [8, 9], 1);
      if (!core || n < 2) return 'none';
      return n >= 5 ? 'major' : 'other';
    },
  },
  panic_syndrome: {
    kind: 'finding',
    formula: 'gate == 4 and symptoms >= 4',
    itemCount: 15,
    codes: hint,
    read: (values) => met(sum(values, [0, 4]) === 4 && sum(values, [4, 15]) >= 4),
  },
  dsm5_provisional: {
    kind: 'finding',
    formula: 'count(q1..q5>=2)>=1 and count(q6..q7>=2)>=1 and count(q8..q14>=2)>=2 and count(q15..q20>=2)>=2',
    itemCount: 20,
    codes: hint,
    read: (values) =>
      met(
        count(values, [0, 5], 2) >= 1 &&
          count(values, [5, 7], 2) >= 1 &&
          count(values, [7, 14], 2) >= 2 &&
          count(values, [14, 20], 2) >= 2,
      ),
  },
  provisional: {
    kind: 'finding',
    formula: 'total >= 30 and months_since_death >= 12 and impairment == 1',
    itemCount: 11,
    readsContext: true,
    codes: hint,
    read: (values, { monthsSinceDeath }) =>
      met(sum(values, [0, 10]) >= 30 && monthsSinceDeath >= 12 && any(values, 10)),
  },
  triage: {
    kind: 'finding',
    formula: 'high if q4 or q5 or q6_3m; else moderate if q3 or q6; else low if q1 or q2; else none',
    itemCount: 7,
    codes: {
      high: { zh: '需立即由专业人员处置', en: 'Professional response now' },
      moderate: { zh: '需当日完成风险评估', en: 'Risk assessment today' },
      low: { zh: '需进一步了解', en: 'Ask further' },
      none: { zh: '未提及', en: 'None reported' },
    },
    read: (values) => {
      if (any(values, 3, 4, 6)) return 'high';
      if (any(values, 2, 5)) return 'moderate';
      return any(values, 0, 1) ? 'low' : 'none';
    },
  },
};

/** The rule of a custom scale of the catalogue, by scale id. A file's `formula` must be the one written here. */
export const customScaleOf = (id: string): CustomScale | undefined =>
  Object.hasOwn(customScales, id) ? customScales[id] : undefined;
