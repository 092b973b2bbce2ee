import { contrastRatio } from '@xinan/ui/contrast';
import { naturalCuts } from './natural-cuts.ts';

/** One class of the scale: values from `from` (included) to `to` (not included; undefined: open end). */
export interface Step {
  readonly from: number;
  readonly to: number | undefined;
}

const MOST_STEPS = 5;
/** Five different counts make four classes: the two closest share one. */
const DISTINCT_PER_STEP = 0.8;
const darkText = '#0c1f1b';
const lightText = '#ffffff';
/** Rates keep the same steps whatever the period, so that two maps can be compared. */
const rateBorders = [60, 80, 90, 95] as const;

/** One hue, even steps of lightness: it reads the same with any colour vision, and in grey on paper. */
export const ramps = {
  light: ['#dcece7', '#aed3c9', '#74b3a6', '#2f7f72', '#155c51'],
  dark: ['#1d3f39', '#29604f', '#46997f', '#72c4af', '#bdeedf'],
} as const;

/** The roundest number above `low` and not above `high`. */
function roundBorder(low: number, high: number): number {
  for (let unit = 10 ** Math.ceil(Math.log10(high)); unit >= 1; unit /= 10) {
    for (const part of [unit, unit / 2]) {
      const border = Math.floor(high / part) * part;
      if (border > low && Number.isInteger(border)) return border;
    }
  }
  return high;
}

/** Borders between counts where they part most naturally, at round numbers. */
function countBorders(values: readonly number[]): number[] {
  const sorted = [...new Set(values.filter((value) => value > 0))].sort((a, b) => a - b);
  const steps = Math.min(MOST_STEPS, Math.ceil(sorted.length * DISTINCT_PER_STEP));
  return naturalCuts(sorted, steps).map((cut) => roundBorder(sorted[cut - 1] ?? 0, sorted[cut] ?? 1));
}

/** The classes for these values, lowest first; none when there is nothing above zero. */
export function stepsFor(values: readonly number[], kind: 'count' | 'rate'): Step[] {
  if (!values.some((value) => value > 0)) return [];
  const borders = kind === 'rate' ? [0, ...rateBorders] : [1, ...countBorders(values)];
  return borders.map((from, index) => ({ from, to: borders[index + 1] }));
}

/** The place of a value's class, -1 for zero and where there are no classes. */
export function stepOf(value: number, steps: readonly Step[]): number {
  if (value <= 0) return -1;
  return steps.findIndex(({ to }) => to === undefined || value < to);
}

/** The colour of a class: few classes still use both ends of the ramp. */
export function stepColor(step: number, steps: number, mode: 'light' | 'dark'): string {
  const ramp = ramps[mode];
  const place = steps <= 1 ? ramp.length - 2 : Math.round((step * (ramp.length - 1)) / (steps - 1));
  return ramp[place] ?? ramp[0];
}

/** Text that reads on a class's colour. */
export const textOn = (color: string): string =>
  contrastRatio(color, darkText) >= contrastRatio(color, lightText) ? darkText : lightText;
