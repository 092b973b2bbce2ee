import { inkOn, type LegendBand } from '@xinan/charts';
import { isDrawn, type MapRegion, type Step, stepColor, stepOf, stepsFor, textOn } from '@xinan/console-kit/map';
import type { OutputOf } from '@xinan/contract-kit';
import type { getIndicatorScores } from '../../../contract.ts';
import { dash, formatAmount, formatScore } from '../format.ts';
import { bandOfScore } from '../legend.ts';

export type Answer = OutputOf<typeof getIndicatorScores>;
export type Row = Answer['rows'][number];
export type Measure = 'score' | 'value';

/** A code of a group has a score only. */
export const measuresOf = ({ valueUnit }: Pick<Answer, 'valueUnit'>): readonly Measure[] =>
  valueUnit === null ? ['score'] : ['score', 'value'];

/** The number of a row by the measure; hidden numbers are none. Towns stand by their steadied estimate where there is one. */
export function numberOf(row: Row, measure: Measure): number | null {
  if (measure === 'score') return row.score;
  return row.suppressed ? null : (row.shrunk ?? row.value);
}

interface Look {
  readonly measure: Measure;
  /** Whose children are drawn. */
  readonly region: string;
  readonly bands: readonly LegendBand[];
  readonly dark: boolean;
  readonly locale: 'zh' | 'en';
  readonly words: { readonly none: string; readonly hidden: string };
}

const inkOf = (colour: string): string => {
  const ink = inkOn(colour);
  return ink.startsWith('#') ? ink : '#1d2b2a';
};

/** Colours and numbers of the places that are drawn; scores by the bands of the set, values by even steps of one hue. */
export function mapRegions(
  rows: readonly Row[],
  look: Look,
): { readonly regions: readonly MapRegion[]; readonly steps: readonly Step[] } {
  const { measure, region, bands, dark, locale } = look;
  const drawn = rows.filter(({ unit }) => isDrawn(unit.code, region));
  const values = drawn.flatMap((row) => numberOf(row, 'value') ?? []);
  const steps = measure === 'value' ? stepsFor(values, 'count') : [];
  const paint = (row: Row): Pick<MapRegion, 'fill' | 'ink'> => {
    const hides = row.suppressed && (measure === 'value' || row.level === 'town');
    const number = hides ? null : numberOf(row, measure);
    if (number === null) return { fill: hides ? null : 'var(--sunk)', ink: null };
    if (measure === 'score') {
      const colour = bandOfScore(number, bands)?.colour;
      return colour ? { fill: colour, ink: inkOf(colour) } : { fill: 'var(--sunk)', ink: null };
    }
    const step = stepOf(number, steps);
    if (step < 0) return { fill: 'var(--sunk)', ink: null };
    const fill = stepColor(step, steps.length, dark ? 'dark' : 'light');
    return { fill, ink: textOn(fill) };
  };
  const regions = drawn.map((row) => {
    const name = row.unit.name[locale];
    const hides = row.suppressed && (measure === 'value' || row.level === 'town');
    const number = hides ? null : numberOf(row, measure);
    const words = hides ? '*' : number === null ? dash : measure === 'score' ? formatScore(number) : formatAmount(number);
    const spoken = hides ? look.words.hidden : number === null ? look.words.none : words;
    return { code: row.unit.code, name, words, spoken: `${name}${locale === 'zh' ? '：' : ': '}${spoken}`, ...paint(row) };
  });
  return { regions, steps };
}

/** A denominator below this is read with its interval. */
const smallBelow = 30;

/** Rows as dots with intervals: the children of the region, largest first. */
export function dotsOf(rows: readonly Row[], { measure, region, locale }: Pick<Look, 'measure' | 'region' | 'locale'>) {
  return rows
    .filter(({ unit }) => unit.code !== region)
    .map((row) => {
      const hides = row.suppressed && (measure === 'value' || row.level === 'town');
      return {
        key: row.unit.code,
        label: row.unit.name[locale],
        value: hides ? null : measure === 'score' ? row.score : row.value,
        low: measure === 'value' ? (row.interval?.[0] ?? null) : null,
        high: measure === 'value' ? (row.interval?.[1] ?? null) : null,
        small: measure === 'value' && row.denominator !== null && row.denominator < smallBelow,
        suppressed: hides,
      };
    })
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
}

/** Rows of one level below the region: counties of the city, towns of a county. */
export function rowsBelow(rows: readonly Row[], region: string, isCity: boolean): Row[] {
  return rows.filter(({ unit, level }) => unit.code === region || level === (isCity ? 'county' : 'town'));
}
