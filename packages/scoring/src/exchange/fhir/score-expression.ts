import type { Instrument, Scale } from '../../instrument.ts';
import { optionRange, totalWeight, weightOf } from '../../ranges.ts';
import { SCALE_LINK } from './resources.ts';

const quote = (id: string): string => `'${id}'`;
/** Items by linkId. One text searched is far quicker for an engine than a union of many. */
const itemsAmong = (ids: readonly string[]): string =>
  `%resource.item.where('|${ids.join('|')}|'.contains('|' & linkId & '|'))`;
const answersOf = (ids: readonly string[]): string => `${itemsAmong(ids)}.answer.value.weight()`;

/** Numbers as FHIRPath writes them: never with an exponent. */
const literal = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(12).replace(/0+$/, '');

/** Items that weigh the same and run the same way. */
interface Run {
  readonly ids: readonly string[];
  readonly reversed: boolean;
  readonly weight: number;
  /** Σ (min + max) of the items: what their reversed sum is taken from. */
  readonly mirror: number;
}

function runsOf(instrument: Instrument, scale: Scale): Run[] {
  const keyed = scale.items.map((id) => {
    const [low, high] = optionRange(instrument, id) ?? [0, 0];
    return { id, reversed: scale.reverse.includes(id), weight: weightOf(scale, id), mirror: low + high };
  });
  const alike = Map.groupBy(keyed, ({ reversed, weight }) => `${reversed} ${weight}`);
  return [...alike.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const mirror = items.reduce((total, item) => total + item.mirror, 0);
    return [{ ids: items.map(({ id }) => id), reversed: first.reversed, weight: first.weight, mirror }];
  });
}

function runTerm({ ids, reversed, weight, mirror }: Run): string {
  const sum = `${answersOf(ids)}.sum()`;
  const plain = reversed ? `(${literal(mirror)} - ${sum})` : sum;
  return weight === 1 ? plain : `(${literal(weight)} * ${plain})`;
}

/** Counting per item, because a reversed item is compared after it is turned. */
function countTerm(instrument: Instrument, scale: Scale): string {
  const { op, value } = scale.counts ?? { op: '==', value: 0 };
  const compare = `${op === '==' ? '=' : op} ${literal(value)}`;
  return runsOf(instrument, scale)
    .flatMap(({ ids, reversed, weight }) =>
      reversed
        ? ids.map((id) => {
            const [low, high] = optionRange(instrument, id) ?? [0, 0];
            const counted = `${answersOf([id])}.where((${literal(low + high)} - $this) ${compare}).count()`;
            return weight === 1 ? counted : `(${literal(weight)} * ${counted})`;
          })
        : [
            weight === 1
              ? `${answersOf(ids)}.where($this ${compare}).count()`
              : `(${literal(weight)} * ${answersOf(ids)}.where($this ${compare}).count())`,
          ],
    )
    .join(' + ');
}

function plainTerm(instrument: Instrument, scale: Scale): string {
  if (scale.method === 'count') return countTerm(instrument, scale);
  const sum = runsOf(instrument, scale).map(runTerm).join(' + ');
  return scale.method === 'mean' ? `(${sum}) / ${literal(totalWeight(scale, scale.items))}` : sum;
}

function compositeTerm(scale: Scale): string {
  return (scale.of ?? [])
    .map((id) => {
      const part = `%resource.item.where(linkId = ${quote(SCALE_LINK + id)}).answer.value`;
      const weight = weightOf(scale, id);
      return weight === 1 ? part : `(${literal(weight)} * ${part})`;
    })
    .join(' + ');
}

const stepped = (steps: NonNullable<Scale['steps']>, term: string): string =>
  steps.reduce(
    (rest, { from, gives }, i) =>
      i === 0 ? literal(gives) : `iif((${term}) >= ${literal(from)}, ${literal(gives)}, ${rest})`,
    '',
  );

function finished({ multiplier, offset, steps, rounding }: Scale, term: string): string {
  const scaled = multiplier === 1 ? `(${term})` : `(${term}) * ${literal(multiplier)}`;
  const moved = offset === 0 ? scaled : `(${scaled}) + ${literal(offset)}`;
  const looked = steps ? stepped(steps, moved) : moved;
  if (!rounding) return looked;
  return rounding === 'truncate' ? `(${looked}).truncate()` : `(${looked}).round()`;
}

/**
 * A scale as a FHIRPath expression in the manner of SDC: a number when every item is answered, else nothing.
 * `undefined` for a custom rule, which FHIRPath is not asked to repeat.
 */
export function scoreExpression(instrument: Instrument, scale: Scale): string | undefined {
  if (scale.method === 'custom') return undefined;
  if (scale.method === 'composite') {
    const links = (scale.of ?? []).map((id) => SCALE_LINK + id);
    const complete = `${itemsAmong(links)}.answer.count() = ${links.length}`;
    return `iif(${complete}, ${finished(scale, compositeTerm(scale))}, {})`;
  }
  const complete = `${answersOf(scale.items)}.count() = ${scale.items.length}`;
  return `iif(${complete}, ${finished(scale, plainTerm(instrument, scale))}, {})`;
}
