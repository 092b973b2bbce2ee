import type { ReactNode } from 'react';

export interface WeightRow {
  readonly code: string;
  readonly name: string;
  /** 0–1. */
  readonly weight: number;
}

/** `23.5%`. */
export const formatWeight = (weight: number): string => `${(weight * 100).toFixed(1)}%`;

/** Weights as bars, the longest of them as wide as the page; the number stands beside its name. */
export function WeightBars({ rows, label }: { rows: readonly WeightRow[]; label: string }): ReactNode {
  const most = Math.max(...rows.map(({ weight }) => weight), 0.01);
  return (
    <ul className="judge-bars" aria-label={label}>
      {rows.map(({ code, name, weight }) => (
        <li key={code}>
          <span className="judge-bars__name">{name}</span>
          <span className="kit-num">{formatWeight(weight)}</span>
          <span className="judge-bars__track" aria-hidden="true">
            <span style={{ inlineSize: `${(weight / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
