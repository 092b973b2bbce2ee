import type { Instrument, Scale } from '@xinan/scoring';
import { itemNumbers } from './item-numbers.ts';
import type { Pen } from './pen.ts';

function weightsWords(instrument: Instrument, { weights = {}, of }: Scale, pen: Pen): string {
  const name = (id: string) =>
    of
      ? (instrument.scales.find((scale) => scale.id === id)?.name[pen.locale] ?? id)
      : itemNumbers(instrument, [id], pen.locale);
  return pen.list(Object.entries(weights).map(([id, weight]) => `${name(id)} ×${weight}`));
}

function baseWords(instrument: Instrument, scale: Scale, pen: Pen): string {
  const { k } = pen;
  switch (scale.method) {
    case 'sum':
      return scale.weights ? k('weightedSum', { weights: weightsWords(instrument, scale, pen) }) : k('sum');
    case 'mean':
      return k('mean');
    case 'count':
      return k('count', { op: scale.counts?.op ?? '', value: scale.counts?.value ?? '' });
    case 'composite': {
      const names = (scale.of ?? []).map(
        (id) => instrument.scales.find((part) => part.id === id)?.name[pen.locale] ?? id,
      );
      return k('composite', { parts: pen.list(names) });
    }
    case 'custom':
      return k('custom', { formula: scale.formula ?? '' });
  }
}

/** How a scale is worked out, in the order in which it is done. */
export function methodWords(instrument: Instrument, scale: Scale, pen: Pen): string {
  const { k } = pen;
  const { multiplier, offset, steps, rounding } = scale;
  let words = baseWords(instrument, scale, pen);
  if (multiplier !== 1) words = k('times', { base: words, factor: multiplier });
  if (offset !== 0) words = k('plus', { base: words, offset });
  if (steps)
    words = k('steps', { base: words, steps: pen.list(steps.map((step) => k('step', { ...step }))) });
  if (rounding) words = k(rounding, { base: words });
  return scale.reverse.length > 0 ? `${words}\n${k('reversed')}` : words;
}
