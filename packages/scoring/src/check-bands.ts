import type { Band, InstrumentDraft, Scale } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';
import { customScaleOf } from './custom-scales.ts';

interface PlacedBand {
  readonly band: Band;
  readonly path: string;
}

/** Printed borders of a mean stand at most this far apart (2.49 | 2.5); whole-point scales step by one. */
const MEAN_STEP = 0.0100001;

function checkStep(before: PlacedBand, after: PlacedBand, isMean: boolean): InstrumentFault[] {
  const step = after.band.min - before.band.max;
  const between = `${before.band.code} ends at ${before.band.max}, ${after.band.code} begins at ${after.band.min}`;
  if (step <= 0) return [{ path: `${after.path}.min`, code: 'band-overlap', message: between }];
  const contiguous = isMean ? step <= MEAN_STEP : step === 1;
  return contiguous ? [] : [{ path: `${after.path}.min`, code: 'band-gap', message: between }];
}

function checkSet(
  placed: readonly PlacedBand[],
  range: readonly [number, number],
  isMean: boolean,
): InstrumentFault[] {
  const sorted = placed.toSorted((a, b) => a.band.min - b.band.min);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const faults = sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    const turned = entry.band.max < entry.band.min;
    return [
      ...(turned
        ? [{ path: `${entry.path}.max`, code: 'band-reversed', message: 'ends before it begins' }]
        : []),
      ...(before ? checkStep(before, entry, isMean) : []),
    ];
  });
  if (first.band.min !== range[0]) {
    const message = `begins at ${first.band.min}, the range at ${range[0]}`;
    faults.push({ path: `${first.path}.min`, code: 'band-range', message });
  }
  if (last.band.max !== range[1]) {
    const message = `ends at ${last.band.max}, the range at ${range[1]}`;
    faults.push({ path: `${last.path}.max`, code: 'band-range', message });
  }
  return faults;
}

/** Whether a scale takes numbers between whole points. */
const isContinuous = ({ id, method, rounding, steps }: Scale): boolean =>
  !rounding &&
  !steps &&
  (method === 'mean' || (method === 'custom' && customScaleOf(id)?.kind === 'derived'));

/** Faults in the bands: each norm set must cover its scale's exact range without a gap or an overlap. */
export function checkBands(draft: InstrumentDraft): InstrumentFault[] {
  const placed = draft.bands.map((band, index): PlacedBand => ({ band, path: `bands[${index}]` }));
  const sets = Map.groupBy(placed, ({ band }) => `${band.scale} ${band.norm}`);
  return [...sets.values()].flatMap((set) => {
    const scale = draft.scales.find(({ id }) => id === set[0]?.band.scale);
    if (!scale) return [];
    if (!scale.range) {
      return [
        { path: set[0]?.path ?? 'bands', code: 'band-without-range', message: `${scale.id} gives no number` },
      ];
    }
    return checkSet(set, scale.range, isContinuous(scale));
  });
}
