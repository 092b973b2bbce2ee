import { contrastRatio } from '@xinan/ui/contrast';
import { type ColorName, colors, type Mode, seriesColors } from '@xinan/ui/tokens';
import type { Paint, SeriesNumber } from './drawing.ts';

/** The paint of series 1, 2 …; after the sixth they begin again. */
export function seriesPaint(place: number): Paint {
  return `series${((place % 6) + 1) as SeriesNumber}`;
}

/** The plain colour `#rrggbb` (or `none`) of a paint, by day or by night. */
export function paintColor(paint: Paint, mode: Mode): string {
  if (paint === 'none' || paint.startsWith('#')) return paint;
  if (paint.startsWith('series')) return seriesColors[mode][Number(paint.slice(6)) - 1] as string;
  return colors[mode][paint as ColorName];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The paint as CSS: custom properties of tokens.css and charts.css, so that the page's theme rules. */
export function paintCss(paint: Paint): string {
  if (paint === 'none' || paint.startsWith('#')) return paint;
  if (paint.startsWith('series')) return `var(--chart-series-${paint.slice(6)})`;
  return `var(--${kebab(paint)})`;
}

const inks = ['#1d2b2a', '#ffffff'] as const;

/** The ink, dark or white, that reads better on a fixed colour `#rrggbb`, in both modes. */
export function inkOn(ground: string): Paint {
  const [dark, white] = inks;
  return contrastRatio(ground, dark) >= contrastRatio(ground, white) ? dark : white;
}
