import type { Condition, Instrument, Item, SkipRule } from '@xinan/scoring';
import { itemNumbers } from './item-numbers.ts';
import type { Pen } from './pen.ts';

const holds: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '>=': (one, other) => one >= other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '<': (one, other) => one < other,
  '==': (one, other) => one === other,
};

/** The items a condition looks at; none for one on a scale. */
export function itemsOf(when: Condition): readonly string[] {
  if ('item' in when) return [when.item];
  if ('anyItem' in when) return when.anyItem;
  return 'allItems' in when ? when.allItems : [];
}

function answersThatFit(instrument: Instrument, id: string, when: Condition, pen: Pen): string {
  const set = instrument.items.find((item) => item.id === id)?.options ?? '';
  return (instrument.optionSets[set] ?? [])
    .filter(({ value }) => holds[when.op]?.(value, Number(when.value)))
    .map(({ text }) => pen.quote(text[pen.locale] ?? ''))
    .join(pen.locale === 'zh' ? '或' : ' or ');
}

/** 第 1–4 题都选“否”; where answers differ, one question after the other. */
function conditionWords(instrument: Instrument, when: Condition, pen: Pen): string {
  const any = 'anyItem' in when;
  const alike = Map.groupBy(itemsOf(when), (id) => answersThatFit(instrument, id, when, pen));
  return [...alike]
    .map(([options, ids]) => {
      const items = itemNumbers(instrument, ids, pen.locale);
      const key = ids.length === 1 ? 'chosenAt' : any ? 'chosenAny' : 'chosenAll';
      return pen.t(key, { items, options });
    })
    .join(pen.t(any ? 'or' : 'and'));
}

const placeOf = ({ items }: Instrument, id: string): number => items.findIndex((item) => item.id === id);
const printedNumbers = ({ items }: Instrument, ids: readonly string[]) =>
  new Set(items.filter(({ id }) => ids.includes(id)).map(({ n }) => n));

/** Where to go on, told behind the last question the rule looks at. */
function hintOf(instrument: Instrument, { when, items }: SkipRule, at: Item, pen: Pen): string {
  const looked = itemsOf(when);
  const words =
    looked.length === 1 && looked[0] === at.id
      ? pen.t('chosen', { options: answersThatFit(instrument, at.id, when, pen) })
      : pen.t('when', { condition: conditionWords(instrument, when, pen) });
  const places = items.map((id) => placeOf(instrument, id)).toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isRun = first === placeOf(instrument, at.id) + 1 && last - first === places.length - 1;
  const next = instrument.items[last + 1];
  if (isRun && next && !printedNumbers(instrument, items).has(next.n))
    return pen.t('goTo', { when: words, n: next.n });
  if (isRun && !next && items.length > 1) return pen.t('skipRest', { when: words });
  return pen.t('skipThese', { when: words, items: itemNumbers(instrument, items, pen.locale) });
}

/** Every skip rule whose last question is this one, in words. */
export function skipHints(instrument: Instrument, item: Item, pen: Pen): string[] {
  const lastOf = ({ when }: SkipRule) => Math.max(...itemsOf(when).map((id) => placeOf(instrument, id)), -1);
  return (instrument.skips ?? [])
    .filter((rule) => lastOf(rule) === placeOf(instrument, item.id))
    .map((rule) => hintOf(instrument, rule, item, pen));
}
