import type { AlertRule, Instrument, Item, Scale, Text } from '../instrument.ts';
import { allowedMissing } from '../compile-scales.ts';
import { contributionOf, optionRange, type Range, weightOf } from '../ranges.ts';
import { conditionText, itemsText, join, scaleName, show, showComparison, text } from './say.ts';

/** How one item counts in one scale. */
export interface ItemRule {
  readonly itemId: string;
  readonly n: number;
  readonly reversed: boolean;
  /** Lowest + highest answer. */
  readonly mirror: number;
  readonly weight: number;
  /** What each answer adds, in the order of the form. */
  readonly adds: readonly { readonly answer: number; readonly adds: number }[];
}

export interface ScaleRules {
  readonly scaleId: string;
  readonly items: readonly ItemRule[];
  /** What is done, in order, one sentence each. */
  readonly sentences: readonly Text[];
  /** A hint for professionals, not a number. */
  readonly isFinding: boolean;
}

/** The scoring of an instrument in sentences. */
export interface InstrumentRules {
  /** What happens to answers before any scale: jumps of the form, items not asked of everybody. */
  readonly answers: readonly Text[];
  readonly scales: readonly ScaleRules[];
  readonly alerts: readonly { readonly rule: AlertRule; readonly when: Text; readonly hangsOn: Text }[];
}

const comma = text('、', ', ');

function itemRule(instrument: Instrument, scale: Scale, itemId: string): ItemRule {
  const [low, high] = optionRange(instrument, itemId) as Range;
  const item = instrument.items.find(({ id }) => id === itemId) as Item;
  const adds = contributionOf(instrument, scale, itemId) as (value: number) => number;
  return {
    itemId,
    n: item.n,
    reversed: scale.reverse.includes(itemId),
    mirror: low + high,
    weight: weightOf(scale, itemId),
    adds: (instrument.optionSets[item.options] ?? []).map(({ value }) => ({
      answer: value,
      adds: adds(value),
    })),
  };
}

/** One sentence for each mirror: mostly all reversed items share theirs. */
function reversing(instrument: Instrument, items: readonly ItemRule[]): Text[] {
  const groups = Map.groupBy(
    items.filter(({ reversed }) => reversed),
    ({ mirror }) => mirror,
  );
  return [...groups].map(([mirror, group]) => {
    const { zh, en } = itemsText(
      instrument,
      group.map(({ itemId }) => itemId),
    );
    return text(
      `${zh}反向计分：得分 = ${show(mirror)} − 所选答案。`,
      `Reversed, ${en}: points = ${show(mirror)} − answer.`,
    );
  });
}

function weighing(instrument: Instrument, scale: Scale): Text[] {
  const heavy = Object.entries(scale.weights ?? {}).filter(([, weight]) => weight !== 1);
  return [...Map.groupBy(heavy, ([, weight]) => weight)].map(([weight, group]) => {
    const ids = group.map(([id]) => id);
    const { zh, en } =
      scale.method === 'composite'
        ? join(
            ids.map((id) => scaleName(instrument, id)),
            comma,
          )
        : itemsText(instrument, ids);
    return text(`${zh}先乘以 ${show(weight)}。`, `First, × ${show(weight)}: ${en}.`);
  });
}

function combining(instrument: Instrument, scale: Scale): Text {
  const count = scale.items.length;
  const { zh, en } = itemsText(instrument, scale.items);
  if (scale.method === 'composite') {
    const names = join(
      (scale.of ?? []).map((id) => scaleName(instrument, id)),
      comma,
    );
    return text(`把${names.zh}的得分相加。`, `Add the scores of ${names.en}.`);
  }
  if (scale.method === 'custom')
    return text(
      `按已发表的规则计算：${scale.formula ?? ''}`,
      `By the published rule: ${scale.formula ?? ''}`,
    );
  if (scale.method === 'count') {
    const compared = scale.counts ? showComparison(scale.counts.op, scale.counts.value) : '';
    return text(
      `数一数${zh}（共 ${count} 题）里有几题的得分 ${compared}。`,
      `Count how many of ${en} (${count}) have points ${compared}.`,
    );
  }
  if (count === 1) return text(`直接取${zh}的得分。`, `Take the points of ${en}.`);
  if (scale.method === 'mean')
    return text(`取${zh}（共 ${count} 题）得分的平均数。`, `Take the mean of ${en} (${count}).`);
  return text(`把${zh}（共 ${count} 题）的得分相加。`, `Add the points of ${en} (${count}).`);
}

function transforming({ multiplier, offset, steps, rounding }: Scale): Text[] {
  const said: Text[] = [];
  if (multiplier !== 1) said.push(text(`再乘以 ${show(multiplier)}。`, `Then × ${show(multiplier)}.`));
  if (offset > 0) said.push(text(`再加 ${show(offset)}。`, `Then add ${show(offset)}.`));
  if (offset < 0) said.push(text(`再减 ${show(-offset)}。`, `Then subtract ${show(-offset)}.`));
  if (steps) {
    const rows = steps.map(({ from, gives }) => `≥ ${show(from)} → ${show(gives)}`);
    said.push(text(`再查表：${rows.join('；')}。`, `Then look it up: ${rows.join('; ')}.`));
  }
  if (rounding === 'truncate') said.push(text('只取整数部分。', 'Drop the decimals.'));
  if (rounding === 'nearest') said.push(text('四舍五入到整数。', 'Round to a whole point.'));
  return said;
}

function missing(instrument: Instrument, scale: Scale): Text {
  if (scale.method === 'composite')
    return text('任何一部分没有得分，就不给出结果。', 'Without a number for one part, there is no result.');
  const may = scale.method === 'custom' ? 0 : allowedMissing(instrument, scale);
  if (instrument.missing.rule === 'treat-as-positive' && scale.method !== 'custom')
    return text('没有回答的题按最高分计。', 'An item without an answer counts as the highest.');
  if (may === 0) return text('有题未答时，不给出结果。', 'With an answer missing, there is no result.');
  return text(
    `最多缺 ${may} 题：按已答的题折算；缺得更多就不给出结果。`,
    `Up to ${may} may be missing: worked out from the answered ones; with more, there is no result.`,
  );
}

function findingRules(scale: Scale): Text[] {
  return [
    text(
      '这是给专业人员的提示，不是分数，居民看不到。',
      'A hint for professionals, not a number; residents never see it.',
    ),
    text(`规则：${scale.formula ?? ''}`, `Rule: ${scale.formula ?? ''}`),
    text(
      '有题未答时，只有无论怎样回答都得到同一提示，才给出提示。',
      'With answers missing, a hint is given only if every possible answer leads to the same one.',
    ),
  ];
}

function scaleRules(instrument: Instrument, scale: Scale): ScaleRules {
  const items = scale.method === 'composite' ? [] : scale.items.map((id) => itemRule(instrument, scale, id));
  const isFinding = scale.method === 'custom' && scale.range === undefined;
  const sentences = isFinding
    ? findingRules(scale)
    : [
        ...reversing(instrument, items),
        ...weighing(instrument, scale),
        combining(instrument, scale),
        ...transforming(scale),
        missing(instrument, scale),
      ];
  return { scaleId: scale.id, items, sentences, isFinding };
}

function answerRules(instrument: Instrument): Text[] {
  const skips = (instrument.skips ?? []).map(({ when, items, as }) => {
    const condition = conditionText(instrument, when);
    const skipped = itemsText(instrument, items);
    return text(
      `${condition.zh}时，${skipped.zh}可以不答，按 ${as} 计。`,
      `When ${condition.en}, ${skipped.en} may be left out and count as ${as}.`,
    );
  });
  const gated = instrument.items.flatMap(({ id, only, otherwise }) => {
    if (!only) return [];
    const { zh, en } = itemsText(instrument, [id]);
    return [
      text(
        `${zh}只问一部分人；没有问到的按 ${otherwise} 计。`,
        `Not everybody is asked ${en}; it then counts as ${otherwise}.`,
      ),
    ];
  });
  return [...skips, ...gated];
}

const hangsOn = ({ when }: AlertRule): Text =>
  'scale' in when
    ? text('看这一项的结果。', 'By the result of this scale.')
    : text('只看这一答案，与总分无关。', 'By the answer alone, whatever the total.');

/** The scoring of an instrument in words, made from its definition. */
export const explainInstrument = (instrument: Instrument): InstrumentRules => ({
  answers: answerRules(instrument),
  scales: instrument.scales.map((scale) => scaleRules(instrument, scale)),
  alerts: instrument.alerts.map((rule) => ({
    rule,
    when: conditionText(instrument, rule.when),
    hangsOn: hangsOn(rule),
  })),
});
