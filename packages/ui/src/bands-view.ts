/** One band of a scale; both ends belong to it, as score tables print them (0–4, 5–9, …). */
export interface Band {
  from: number;
  to: number;
}

export interface BandsInput {
  /** In rising order, each starting where the one before ended plus `step`. */
  bands: readonly Band[];
  /** The result; outside the scale it is shown at the nearer end. */
  value: number;
  /** An earlier result, if there is one. */
  previous?: number;
  /** Width of the drawing in px. */
  width: number;
  /** Space between bands in px, 3 unless told. */
  gap?: number;
  /** Distance of two neighbouring scores, 1 unless told. */
  step?: number;
}

export interface BandSegment {
  x: number;
  width: number;
  /** True for the band that holds the value: it is drawn stronger, never in a colour of alarm. */
  here: boolean;
}

export interface BandsView {
  segments: BandSegment[];
  hereIndex: number;
  markerX: number;
  previousX: number | undefined;
  /** Where the marker's words hang so that they stay inside the drawing (SVG `text-anchor`). */
  labelAnchor: 'start' | 'middle' | 'end';
}

const round = (px: number): number => Math.round(px * 100) / 100;
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

function checkBands(bands: readonly Band[], step: number): void {
  if (bands.length === 0) throw new RangeError('a scale needs at least one band');
  bands.forEach((band, i) => {
    const before = bands[i - 1];
    if (band.to < band.from) throw new RangeError(`band ${i} ends before it starts`);
    if (before && Math.abs(before.to + step - band.from) > 1e-9) {
      throw new RangeError(`band ${i} does not continue band ${i - 1}`);
    }
  });
}

function anchorFor(x: number, width: number): BandsView['labelAnchor'] {
  if (x < width * 0.2) return 'start';
  return x > width * 0.8 ? 'end' : 'middle';
}

/**
 * Geometry of the calm bar that shows in which band a result lies. Each score takes the same width,
 * so the marker of a whole score never stands on the border of two bands.
 * Throws RangeError for bands with holes or overlaps.
 */
export function bandsView({ bands, value, previous, width, gap = 3, step = 1 }: BandsInput): BandsView {
  checkBands(bands, step);
  const least = bands[0]?.from ?? 0;
  const most = bands.at(-1)?.to ?? least;
  const free = Math.max(0, width - gap * (bands.length - 1));
  const perScore = free / (most - least + step);
  const shown = clamp(value, least, most);
  const starts = bands.map((band, i) => (band.from - least) * perScore + gap * i);
  const indexOf = (score: number): number => {
    const found = bands.findIndex((band) => score < band.to + step);
    return found === -1 ? bands.length - 1 : found;
  };
  const xOf = (score: number): number => {
    const i = indexOf(score);
    return round((starts[i] ?? 0) + (score - (bands[i]?.from ?? 0) + step / 2) * perScore);
  };
  const hereIndex = indexOf(shown);
  const markerX = xOf(shown);
  return {
    segments: bands.map((band, i) => ({
      x: round(starts[i] ?? 0),
      width: round((band.to - band.from + step) * perScore),
      here: i === hereIndex,
    })),
    hereIndex,
    markerX,
    previousX: previous === undefined ? undefined : xOf(clamp(previous, least, most)),
    labelAnchor: anchorFor(markerX, width),
  };
}
