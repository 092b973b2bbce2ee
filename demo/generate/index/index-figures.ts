import { type CompiledSet, type Indicator, monthsOf, type Period } from '@xinan/indicators';
import type { UnitRegister } from './city-register.ts';
import type { LiveFigures } from './live-figures.ts';
import { type Figures, type FiguresOf, modelFigures } from './value-model.ts';

const round = (value: number): number => Math.round(value);

/** Patterns that the hints for verifiers find: each may have an honest cause, and here it is invented. */
interface Pattern {
  readonly indicator: string;
  readonly unit: string;
  readonly shape: (figures: Figures, isNewest: boolean) => Figures;
}
const patterns: readonly Pattern[] = [
  {
    // Month after month exactly the value that scores 100.
    indicator: 'B2-04',
    unit: '341324',
    shape: ({ denominator }) => {
      const hundreds = Math.max(1, round((denominator ?? 0) / 100));
      return { numerator: hundreds * 99, denominator: hundreds * 100 };
    },
  },
  {
    // Far from full in every quarter, then full at once.
    indicator: 'A1-03',
    unit: '341323',
    shape: ({ denominator }, isNewest) => ({
      numerator: round((denominator ?? 0) * (isNewest ? 0.96 : 0.71)),
      denominator,
    }),
  },
];

export interface FigureSources {
  readonly seed: number;
  readonly compiled: CompiledSet;
  readonly registers: readonly UnitRegister[];
  readonly live: LiveFigures;
  /** The newest quarter that is published. */
  readonly newest: Period | undefined;
}

const isSame = (one: Period, other: Period | undefined): boolean =>
  !!other && one.type === other.type && monthsOf(one)[0] === monthsOf(other)[0];

/** Every figure of the index: counted from the demonstration's records where it has them, invented elsewhere. */
export function figureSource({ seed, compiled, registers, live, newest }: FigureSources): FiguresOf {
  const units = registers.map(({ unit }) => unit);
  const model = modelFigures(seed, compiled.set, units);
  return (indicator: Indicator, register: UnitRegister, period: Period) => {
    const { code: unit } = register.unit;
    const counted = live.figuresOf(indicator.code, unit, period);
    if (counted) return counted;
    const figures = model(indicator, register, period);
    const pattern = patterns.find((each) => each.indicator === indicator.code && each.unit === unit);
    return pattern ? pattern.shape(figures, isSame(period, newest)) : figures;
  };
}
