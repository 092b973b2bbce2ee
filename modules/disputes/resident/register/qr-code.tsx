import { useMemo } from 'preact/hooks';
import { qrPath } from './qr-path.ts';

const quietUnits = 4;

/** Dark on white in both modes: scanners want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  const side = size + 2 * quietUnits;
  return (
    <svg
      class="qr"
      viewBox={`${-quietUnits} ${-quietUnits} ${side} ${side}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
