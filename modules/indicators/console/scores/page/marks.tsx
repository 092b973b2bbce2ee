import type { LegendBand } from '@xinan/charts';
import { Icon, useText } from '@xinan/console-kit';
import { trendDown, trendUp } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { dash, formatPoints, formatScore } from '../format.ts';
import { bandOfScore } from '../legend.ts';
import { scoreWords } from '../words.ts';

/** A score with the swatch of its band; the word stands in the tooltip and for the ear. */
export function ScoreMark({
  score,
  bands,
  word = false,
}: {
  score: number | null;
  bands: readonly LegendBand[];
  /** Prints the word of the band too. */
  word?: boolean;
}): ReactNode {
  const t = useText(scoreWords);
  const band = bandOfScore(score, bands);
  return (
    <span className="scores-mark" title={band?.label}>
      <span
        className={band ? 'scores-swatch' : 'scores-swatch scores-swatch--none'}
        style={band ? { background: band.colour } : undefined}
      />
      <span className="kit-num">{formatScore(score)}</span>
      <span className={word ? 'scores-mark__word' : 'kit-hidden'}> {band?.label ?? t('noScore')}</span>
    </span>
  );
}

/** Points with their sign; an arrow from one point upwards. */
export function Change({ points }: { points: number | null }): ReactNode {
  if (points === null) return <span className="kit-soft">{dash}</span>;
  const arrow = points >= 1 ? trendUp : points <= -1 ? trendDown : null;
  return (
    <span className={points <= -1 ? 'scores-change scores-change--down' : 'scores-change'}>
      {arrow && <Icon path={arrow} size={13} />}
      <span className="kit-num">{formatPoints(points)}</span>
    </span>
  );
}

/** What the colours mean. */
export function Legend({ bands }: { bands: readonly LegendBand[] }): ReactNode {
  return (
    <ul className="kit-legend">
      {bands.map((band, place) => {
        const above = bands[place - 1]?.min;
        return (
          <li key={band.code}>
            <span className="kit-legend__box" style={{ background: band.colour }} />
            {band.label} {band.min}–{above ?? 100}
          </li>
        );
      })}
    </ul>
  );
}
