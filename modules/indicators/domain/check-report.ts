import {
  checkChange,
  checkIdentical,
  checkPart,
  checkPlausible,
  checkRegister,
  checkRequired,
  type CompiledIndicator,
  type CompiledSet,
  type Finding,
  type Period,
  runValue,
} from '@xinan/indicators';

export interface ReportedParts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a report is compared with; whatever is not known is null or empty. */
export interface ReportContext {
  readonly code: string;
  readonly period: Period;
  /** The indicator's value in the previous comparable period. */
  readonly comparable: number | null;
  /** Earlier values, oldest first. */
  readonly history: readonly number[];
  /** What the register says the denominator is. */
  readonly register: number | null;
}

/** Q1 to Q6 over one report (method, section 3.3), as one types it and again when it is submitted. */
export function checkReport(
  compiled: CompiledSet,
  parts: ReportedParts,
  { code, period, comparable, history, register }: ReportContext,
): Finding[] {
  const { indicator } = compiled.indicators.get(code) as CompiledIndicator;
  const [least = 0, most = 0] = indicator.plausible_range;
  const value = runValue(compiled, code, { parts, period });
  const submitted = {
    ...parts,
    hasDenominator: indicator.formula.denominator !== null,
    value,
    unitCode: indicator.unit.code,
    plausibleRange: [least, most] as const,
  };
  const first = checkRequired(submitted, least < 0);
  if (first.length > 0) return first;
  return [
    ...checkPart(submitted),
    ...checkPlausible(submitted),
    ...(value === null ? [] : checkChange(value, { comparable, values: history })),
    ...(value === null ? [] : checkIdentical(value, history.at(-1) ?? null)),
    ...(register === null || parts.denominator === null ? [] : checkRegister(parts.denominator, register)),
  ];
}

/** The checks that must have words before the report can go on, and those that stop it whatever is written. */
export const needsWords = ({ effect }: Finding): boolean => effect === 'reason' || effect === 'explain';
export const blocks = ({ effect }: Finding): boolean => effect === 'blocks';

/** Whether a report may be submitted: nothing blocks, and each check that asks for words has them. */
export const checksPass = (
  findings: readonly Finding[],
  explanations: Readonly<Record<string, string>>,
): boolean =>
  findings.every(
    (finding) =>
      !blocks(finding) && (!needsWords(finding) || (explanations[finding.check] ?? '').trim() !== ''),
  );
