import { inkOn, type LegendBand, paintCss } from '@xinan/charts';
import type { ReactNode } from 'react';
import { formatScore } from '../format.ts';

/** The bands from 0 to 100 on one line, with a mark where the score stands. */
export function BandScale({
  score,
  bands,
}: {
  score: number | null;
  bands: readonly LegendBand[];
}): ReactNode {
  const rising = [...bands].sort((one, other) => one.min - other.min);
  return (
    <div className="proof-scale" role="img" aria-label={formatScore(score)}>
      {score !== null && (
        <span className="proof-scale__mark" style={{ left: `${Math.min(100, Math.max(0, score))}%` }}>
          <b className="kit-num">{formatScore(score)}</b>
        </span>
      )}
      <div className="proof-scale__bands">
        {rising.map((band, i) => (
          <span
            key={band.code}
            style={{
              width: `${(rising[i + 1]?.min ?? 100) - band.min}%`,
              background: band.colour,
              color: paintCss(inkOn(band.colour)),
            }}
          >
            {band.label}
          </span>
        ))}
      </div>
      <div className="proof-scale__ends kit-num" aria-hidden="true">
        {rising.map((band) => (
          <span key={band.code} style={{ left: `${band.min}%` }}>
            {band.min}
          </span>
        ))}
        <span style={{ left: '100%' }}>100</span>
      </div>
    </div>
  );
}
