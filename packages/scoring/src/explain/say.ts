import type { Comparison, Condition, Instrument, Text } from '../instrument.ts';

export const text = (zh: string, en: string): Text => ({ zh, en });

/** Texts one after another. */
export const join = (parts: readonly Text[], between: Text): Text =>
  text(parts.map(({ zh }) => zh).join(between.zh), parts.map(({ en }) => en).join(between.en));

/** A number as people write it: at most three decimals, a real minus sign. */
export function show(value: number): string {
  const rounded = Number(value.toFixed(3));
  return rounded < 0 ? `−${-rounded}` : String(Math.abs(rounded));
}

const signs: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '==': '=' };

/** `≥ 10`. */
export const showComparison = (op: Comparison, value: number | string): string =>
  `${signs[op]} ${typeof value === 'number' ? show(value) : value}`;

/** 1, 2, 3, 5 → `1–3、5`. */
function spans(numbers: readonly number[]): string[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const n of sorted) {
    const last = groups.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else groups.push([n, n]);
  }
  return groups.flatMap(([from, to]) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from}–${to}`];
  });
}

/** Items by the numbers printed on the form: 第 1–3、5 题; items 1–3, 5. */
export function itemsText({ items }: Instrument, ids: readonly string[]): Text {
  const numbers = items.filter(({ id }) => ids.includes(id)).map(({ n }) => n);
  const shown = spans(numbers);
  return text(`第 ${shown.join('、')} 题`, `${numbers.length === 1 ? 'item' : 'items'} ${shown.join(', ')}`);
}

export const scaleName = ({ scales }: Instrument, id: string): Text =>
  scales.find((scale) => scale.id === id)?.name ?? text(id, id);

/** A condition in words: 第 9 题 ≥ 1. */
export function conditionText(instrument: Instrument, when: Condition): Text {
  const compared = showComparison(when.op, when.value);
  if ('scale' in when) {
    const { zh, en } = scaleName(instrument, when.scale);
    return text(`“${zh}”${compared}`, `“${en}” ${compared}`);
  }
  if ('item' in when) {
    const { zh, en } = itemsText(instrument, [when.item]);
    return text(`${zh}的答案 ${compared}`, `the answer to ${en} ${compared}`);
  }
  const any = 'anyItem' in when;
  const { zh, en } = itemsText(instrument, any ? when.anyItem : when.allItems);
  return any
    ? text(`${zh}中任一题的答案 ${compared}`, `any answer to ${en} ${compared}`)
    : text(`${zh}的答案都 ${compared}`, `every answer to ${en} ${compared}`);
}
