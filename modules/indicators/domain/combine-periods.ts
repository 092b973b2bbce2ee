import type { Indicator, IndicatorInput, IndicatorSet, ValueStatus } from '@xinan/indicators';

/** A task's answer, or that there was none, oldest period first. */
export type PeriodAnswer = Pick<IndicatorInput, 'status' | 'numerator' | 'denominator'>;

/** How the parts of shorter periods make that of the whole. */
export type Joining = 'sum' | 'last' | 'mean';
export interface Joinings {
  readonly numerator: Joining;
  readonly denominator: Joining;
}

const mean = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0) / parts.length;
const joins: Readonly<Record<Joining, (parts: readonly number[]) => number>> = {
  sum: (parts) => parts.reduce((sum, part) => sum + part, 0),
  last: (parts) => parts.at(-1) as number,
  mean,
};
function join(parts: readonly (number | null)[], how: Joining): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : joins[how](known);
}

const isStock = (expression: string, { data_elements }: Pick<IndicatorSet, 'data_elements'>): boolean =>
  data_elements.some(({ id, kind }) => kind !== 'flow' && expression.includes(id));

/**
 * Which parts are summed (method, section 4.1): flows are; what stands at the end of a period, or counts since January, is
 * the last; so is a stock in the denominator (a population), which an annualised rate has even where no element is named.
 * A plain measurement (a concentration) is averaged over the periods.
 */
export function joiningsOf(
  { time_basis, formula, source }: Pick<Indicator, 'time_basis' | 'formula' | 'source'>,
  set: Pick<IndicatorSet, 'data_elements'>,
): Joinings {
  if (time_basis !== 'period') return { numerator: 'last', denominator: 'last' };
  if (formula.type === 'value') return { numerator: 'mean', denominator: 'last' };
  const isComputed = source.type === 'computed';
  const standing = formula.denominator && isComputed && isStock(formula.denominator.expression, set);
  return {
    numerator: isComputed && isStock(formula.numerator.expression, set) ? 'last' : 'sum',
    denominator: standing || formula.annualised ? 'last' : 'sum',
  };
}

const isMissing = ({ status }: PeriodAnswer): boolean => status === 'not_reported' || status === 'rejected';

/** The gravest that happened in a part is said of the whole. */
const gravest: readonly ValueStatus[] = ['not_reported', 'rejected', 'provisional', 'late'];
const statusOf = (answers: readonly PeriodAnswer[]): ValueStatus =>
  gravest.find((status) => answers.some((answer) => answer.status === status)) ?? 'reported';

/**
 * One answer out of those of the shorter periods inside, numerators and denominators apart: never the mean of ratios.
 * A part that is missing or rejected makes the whole so: it scores 0 with its weight kept.
 */
export function combinePeriods(answers: readonly PeriodAnswer[], joinings: Joinings): PeriodAnswer {
  const applicable = answers.filter(({ status }) => status !== 'not_applicable');
  if (applicable.length === 0) return { status: 'not_applicable', numerator: null, denominator: null };
  const status = statusOf(applicable);
  if (applicable.some(isMissing)) return { status, numerator: null, denominator: null };
  return {
    status,
    numerator: join(
      applicable.map(({ numerator }) => numerator),
      joinings.numerator,
    ),
    denominator: join(
      applicable.map(({ denominator }) => denominator),
      joinings.denominator,
    ),
  };
}
