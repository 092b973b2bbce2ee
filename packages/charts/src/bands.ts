/** A band of the legend, as an indicator set carries it. */
export interface LegendBand {
  readonly code: string;
  /** Least score of the band. */
  readonly min: number;
  readonly label: string;
  /** `#rrggbb`, the same by day and by night. */
  readonly colour: string;
}

/** The legend of the evaluation method, section 12; the palette can be told apart with red–green blindness. */
export const methodBands: Readonly<Record<'zh' | 'en', readonly LegendBand[]>> = {
  zh: bandsOf(['优秀', '良好', '中等', '关注', '短板']),
  en: bandsOf(['Excellent', 'Good', 'Fair', 'Watch', 'Weak']),
};

function bandsOf(labels: readonly [string, string, string, string, string]): LegendBand[] {
  const [excellent, good, fair, watch, weak] = labels;
  return [
    { code: 'L5', min: 90, label: excellent, colour: '#2C7BB6' },
    { code: 'L4', min: 80, label: good, colour: '#ABD9E9' },
    { code: 'L3', min: 70, label: fair, colour: '#FFFFBF' },
    { code: 'L2', min: 60, label: watch, colour: '#FDAE61' },
    { code: 'L1', min: 0, label: weak, colour: '#D7191C' },
  ];
}

/** The band of an unrounded score; null below the lowest band. */
export function bandOf(score: number, bands: readonly LegendBand[]): LegendBand | null {
  const falling = [...bands].sort((one, other) => other.min - one.min);
  return falling.find(({ min }) => score >= min) ?? null;
}
