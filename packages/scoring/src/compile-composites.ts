import type { Instrument, Scale } from './instrument.ts';
import type { Reading } from './compile-scales.ts';
import type { ScaleScore } from './score-result.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compileBands, compileCutoffs } from './compile-scales.ts';
import { customScaleOf } from './custom-scales.ts';
import { finisherOf, weightOf } from './ranges.ts';

type Scores = Readonly<Record<string, ScaleScore>>;

/** Scores a scale from the row and the scales before it. */
export type LaterScorer = (row: Uint8Array, before: Scores, reading: Reading) => ScaleScore | undefined;

/** What a number was made of. */
interface Made {
  readonly value: number;
  readonly answered: number;
  readonly prorated: boolean;
}

function madeOfParts(of: readonly string[], before: Scores, combine: (values: readonly number[]) => number) {
  const parts = of.map((id) => before[id]).filter((part) => part !== undefined);
  if (parts.length < of.length) return undefined;
  return {
    value: combine(parts.map(({ value }) => value)),
    answered: parts.reduce((total, { answered }) => total + answered, 0),
    prorated: parts.some(({ prorated }) => prorated),
  };
}

/** The published rule of a derived scale needs every one of its answers. */
function compileDerived(
  instrument: Instrument,
  { items }: Scale,
  read: (values: readonly number[]) => number | undefined,
): (row: Uint8Array) => Made | undefined {
  const indexes = indexOfItems(instrument);
  const at = items.map((id) => indexes.get(id) as number);
  return (row) => {
    const values = at.map((index) => row[index] as number);
    if (values.includes(UNANSWERED)) return undefined;
    const value = read(values);
    return value === undefined ? undefined : { value, answered: at.length, prorated: false };
  };
}

function compileMaker(instrument: Instrument, scale: Scale) {
  if (scale.method === 'composite') {
    const of = scale.of ?? [];
    const weights = of.map((id) => weightOf(scale, id));
    const finish = finisherOf(scale);
    const combine = (values: readonly number[]) =>
      finish(
        values.reduce((total, value, i) => total + (weights[i] as number) * value, 0) * scale.multiplier +
          scale.offset,
      );
    return (_row: Uint8Array, before: Scores) => madeOfParts(of, before, combine);
  }
  const rule = scale.method === 'custom' ? customScaleOf(scale.id) : undefined;
  if (rule?.kind === 'derived') return compileDerived(instrument, scale, rule.read);
  if (rule?.kind === 'composite')
    return (_row: Uint8Array, before: Scores) => madeOfParts(rule.of, before, rule.combine);
  return undefined;
}

/** Precompiles a scale made of other scales or by a rule of its own; `undefined` for any other scale. */
export function compileLater(instrument: Instrument, scale: Scale): LaterScorer | undefined {
  const make = compileMaker(instrument, scale);
  if (!make) return undefined;
  const bandOf = compileBands(instrument, scale.id);
  const cutoffsOf = compileCutoffs(instrument, scale.id);
  return (row, before, { norm, person }) => {
    const made = make(row, before);
    if (!made) return undefined;
    const { value, answered, prorated } = made;
    return { value, band: bandOf(value, norm), cutoffs: cutoffsOf(value, person), answered, prorated };
  };
}
