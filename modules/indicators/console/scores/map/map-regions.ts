import { inkOn, type LegendBand } from '@xinan/charts';
import {
  isDrawn,
  type MapRegion,
  type Step,
  stepColor,
  stepOf,
  stepsFor,
  textOn,
} from '@xinan/console-kit/map';
import { bandOfScore } from '../legend.ts';
import { isHidden, type Measure, numberOf, type Row, shownWord } from './map-data.ts';

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
    const number = numberOf(row, measure);
    if (number === null) return { fill: isHidden(row, measure) ? null : 'var(--sunk)', ink: null };
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
    const words = shownWord(row, measure);
    const spoken = isHidden(row, measure)
      ? look.words.hidden
      : numberOf(row, measure) === null
        ? look.words.none
        : words;
    return {
      code: row.unit.code,
      name,
      words,
      spoken: `${name}${locale === 'zh' ? '：' : ': '}${spoken}`,
      ...paint(row),
    };
  });
  return { regions, steps };
}
