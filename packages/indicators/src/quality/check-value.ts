import { median, medianDeviation } from '../statistics/order.ts';
import { type Finding, finding } from './finding.ts';

export interface SubmittedValue {
  readonly numerator: number | null;
  /** Null where the indicator has none. */
  readonly denominator: number | null;
  readonly hasDenominator: boolean;
  readonly value: number | null;
  readonly unitCode: string;
  readonly plausibleRange: readonly [number, number];
}

/** Q1: required fields, finite numbers, no negative counts. `mayBeNegative` for growth rates and the like. */
export function checkRequired(submitted: SubmittedValue, mayBeNegative = false): Finding[] {
  const { numerator, denominator, hasDenominator } = submitted;
  const parts = [
    { name: 'numerator', zh: '分子', part: numerator, isRequired: true },
    { name: 'denominator', zh: '分母', part: denominator, isRequired: hasDenominator },
  ];
  return parts.flatMap(({ name, zh, part, isRequired }) => {
    if (!isRequired) return [];
    if (part === null) return [finding('Q1', [`${zh}未填`, `the ${name} is missing`], { [name]: part })];
    if (!Number.isFinite(part))
      return [finding('Q1', [`${zh}不是有效数字`, `the ${name} is no number`], { [name]: String(part) })];
    return part < 0 && !(mayBeNegative && name === 'numerator')
      ? [finding('Q1', [`${zh}不能为负`, `the ${name} is negative`], { [name]: part })]
      : [];
  });
}

/** Q2: numerator ≤ denominator where the plausible range ends at 100 and the unit is %. */
export function checkPart({ numerator, denominator, unitCode, plausibleRange }: SubmittedValue): Finding[] {
  const isShare = unitCode === 'pct' && plausibleRange[1] === 100;
  if (!isShare || numerator === null || denominator === null || numerator <= denominator) return [];
  return [
    finding('Q2', ['分子大于分母', 'the numerator is above the denominator'], { numerator, denominator }),
  ];
}

/** Q3: value inside the plausible range, ends included. */
export function checkPlausible({ value, plausibleRange: [least, most] }: SubmittedValue): Finding[] {
  if (value === null || (value >= least && value <= most)) return [];
  return [
    finding('Q3', [`数值超出合理范围${least}—${most}`, `outside ${least} to ${most}`], {
      value,
      least,
      most,
    }),
  ];
}

/** Bounds of Q4: relative change, robust z, and how many periods it looks back. */
export const changeBounds = { relative: 0.3, robustZ: 3.5, periods: 8 } as const;

/** z = 0.6745·(x − median)/MAD; null without history or where half of it is the same value. */
export function robustZ(x: number, history: readonly number[]): number | null {
  const spread = history.length === 0 ? 0 : medianDeviation(history);
  return spread === 0 ? null : (0.6745 * (x - median(history))) / spread;
}

export interface History {
  /** The previous comparable period; null if there is none. */
  readonly comparable: number | null;
  /** Earlier values, oldest first; the last 8 are used. */
  readonly values: readonly number[];
}

/** Q4: more than 30 % away from the comparable period, or robust z beyond 3.5. */
export function checkChange(value: number, { comparable, values }: History): Finding[] {
  const z = robustZ(value, values.slice(-changeBounds.periods));
  const relative =
    comparable === null || comparable === 0 ? null : (value - comparable) / Math.abs(comparable);
  const isBeyond = (x: number | null, bound: number): boolean => x !== null && Math.abs(x) > bound;
  const isFar = isBeyond(relative, changeBounds.relative) || isBeyond(z, changeBounds.robustZ);
  return isFar
    ? [
        finding('Q4', ['与可比期相比变动较大', 'far from comparable periods'], {
          value,
          comparable,
          relative,
          z,
        }),
      ]
    : [];
}

/** Q5: the same in all digits as in the last period; reference quantities may be. */
export function checkIdentical(value: number, last: number | null, isReference = false): Finding[] {
  return value === last && !isReference
    ? [finding('Q5', ['与上期完全相同', 'identical to the last period'], { value })]
    : [];
}
