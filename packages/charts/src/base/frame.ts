import type { ChartWords } from '../words.ts';

/** What every chart is told besides its data. */
export interface ChartFrame {
  /** px of the place it is drawn for; the drawing is exactly as wide. From 320 for a phone. */
  readonly width: number;
  readonly title: string;
  readonly words: ChartWords;
  /** Prints a value. Its figures are set tabular where the face has them. */
  readonly format: (value: number) => string;
}

/** Text sizes in px. */
export const sizes = { small: 11, label: 12, strong: 13 } as const;

/** A measured number, or null: what is missing or not finite is never drawn as 0. */
export function known(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** Joins what a chart says for the ear into sentences. */
export function sentences(parts: readonly string[], { locale }: ChartWords): string {
  const [comma, stop] = locale === 'zh' ? ['；', '。'] : ['; ', '.'];
  return parts.length === 0 ? '' : parts.join(comma) + stop;
}

/** "label: value". */
export function saying(label: string, value: string, { locale }: ChartWords): string {
  return `${label}${locale === 'zh' ? '：' : ': '}${value}`;
}
