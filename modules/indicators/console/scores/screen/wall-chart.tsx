import type { Drawing } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { useWallUnit } from '@xinan/console-kit/wall';
import { type ReactNode, useCallback } from 'react';

/** How much larger than on a desk a chart is drawn at 1920 × 1080, so that its small words are read from afar. */
const magnified = 1.6;

/** A chart for the wall: drawn for a narrower place and enlarged to its own, so that text grows with it. */
export function WallChart({
  draw,
  by = magnified,
}: {
  draw: (width: number) => Drawing;
  by?: number;
}): ReactNode {
  const scale = Math.max(1, useWallUnit() * by);
  const drawSmaller = useCallback((width: number) => draw(Math.floor(width / scale)), [draw, scale]);
  return <FittedChart draw={drawSmaller} />;
}
