import { formatNumber } from '@xinan/cn/dates';
import type { OutputOf } from '@xinan/contract-kit';
import {
  isDrawn,
  type MapRegion,
  type Step,
  stepColor,
  stepOf,
  stepsFor,
  textOn,
} from '@xinan/console-kit/map';
import type { getMapFigures } from '../contract.ts';
import { valueLine, type Words } from './figure-words.ts';

export type MapAnswer = OutputOf<typeof getMapFigures>;
export type RegionFigure = MapAnswer['regions'][number];

export interface MapView {
  readonly regions: readonly MapRegion[];
  readonly steps: readonly Step[];
}

export interface MapLook {
  readonly t: Words;
  readonly locale: 'zh' | 'en';
  readonly dark: boolean;
  /** The region whose children are drawn. */
  readonly region: string;
}

export const zeroFill = 'var(--map-zero, var(--sunk))';

function fillOf(figure: RegionFigure, steps: readonly Step[], dark: boolean): string | null {
  if (figure.value === null) return figure.suppressed ? null : zeroFill;
  const step = stepOf(figure.value, steps);
  return step < 0 ? zeroFill : stepColor(step, steps.length, dark ? 'dark' : 'light');
}

function wordsOf({ value, suppressed }: RegionFigure, unit: string, t: Words): string {
  if (value === null) return suppressed ? '—' : t('none');
  return unit === '%' ? `${formatNumber(value)}%` : formatNumber(value);
}

/** Colours, numbers and sentences of the places that are drawn. */
export function mapView(answer: MapAnswer, { t, locale, dark, region }: MapLook): MapView {
  const drawn = answer.regions.filter(({ code }) => isDrawn(code, region));
  const values = drawn.flatMap(({ value }) => (value === null ? [] : [value]));
  const steps = stepsFor(values, answer.unit === '%' ? 'rate' : 'count');
  const regions = drawn.map((figure) => {
    const name = figure.name[locale];
    const fill = fillOf(figure, steps, dark);
    const spokenValue =
      figure.value === null
        ? t(figure.suppressed ? 'hidden' : 'none')
        : valueLine(figure.value, answer.unit, { t, locale });
    const separator = locale === 'zh' ? '，' : ', ';
    return {
      code: figure.code,
      name,
      fill,
      ink: fill === null || fill === zeroFill ? null : textOn(fill),
      words: wordsOf(figure, answer.unit, t),
      spoken: [name, answer.name[locale], spokenValue].join(separator),
    };
  });
  return { regions, steps };
}

/** A class of the legend in words. */
export function stepWords({ from, to }: Step, unit: string, t: Words): string {
  const sign = unit === '%' ? '%' : '';
  if (to === undefined) return t('above', { from: `${formatNumber(from)}${sign}` });
  if (unit === '%') return from === 0 ? t('below', { to: `${to}%` }) : t('between', { from, to: `${to}%` });
  return to - from === 1
    ? formatNumber(from)
    : t('between', { from: formatNumber(from), to: formatNumber(to - 1) });
}
