import type { Instrument, Text } from '../instrument.ts';
import type { ScaleExplanation, UnscoredReason } from './explain-scale.ts';
import type { AnswerOrigin } from './reading.ts';
import { itemsText, show, text } from './say.ts';
import type { ItemPart, Step } from './steps.ts';

const signed = (term: number, index: number): string =>
  index === 0 ? show(term) : term < 0 ? `− ${show(-term)}` : `+ ${show(term)}`;

/** `2 + 1 + 3 = 6`; long rows of terms stay readable because the parts are listed beside them. */
const sumOf = (terms: readonly number[], to: number): string =>
  terms.length === 0 ? '0' : terms.length === 1 ? show(to) : `${terms.map(signed).join(' ')} = ${show(to)}`;

/** One step in words and figures; `before` is the number it begins with. */
export function stepWords(step: Step, before: number): { readonly name: Text; readonly sum: string } {
  const start = show(before);
  const end = show(step.to);
  switch (step.kind) {
    case 'sum':
      return { name: text('相加', 'Add up'), sum: sumOf(step.terms, step.to) };
    case 'count':
      return { name: text('计数', 'Count'), sum: sumOf(step.terms, step.to) };
    case 'prorate':
      return {
        name: text('按已答的题折算', 'Work out from the answered items'),
        sum: `${start} × ${show(step.whole)} ÷ ${show(step.answered)} = ${end}`,
      };
    case 'divide':
      return { name: text('求平均', 'Mean'), sum: `${start} ÷ ${show(step.by)} = ${end}` };
    case 'multiply':
      return { name: text('换算', 'Transform'), sum: `${start} × ${show(step.by)} = ${end}` };
    case 'add':
      return { name: text('换算', 'Transform'), sum: `${start} ${signed(step.plus, 1)} = ${end}` };
    case 'look-up':
      return { name: text('查表', 'Look up'), sum: `${start} ≥ ${show(step.from)} → ${end}` };
    case 'round':
      return step.mode === 'truncate'
        ? { name: text('取整数部分', 'Drop the decimals'), sum: `${start} → ${end}` }
        : { name: text('四舍五入到整数', 'Round to a whole point'), sum: `${start} → ${end}` };
    case 'limit':
      return {
        name: text('不超出得分范围', 'Stay inside the range'),
        sum: `${show(step.range[0])}–${show(step.range[1])} → ${end}`,
      };
    case 'rule':
      return { name: text('按已发表的规则计算', 'By the published rule'), sum: `${step.formula} = ${end}` };
  }
}

/** All steps of a scale with the number each begins with. */
export const stepsInWords = ({ steps }: Pick<ScaleExplanation, 'steps'>) =>
  steps.map((step, index) => stepWords(step, steps[index - 1]?.to ?? 0));

/** Why an item counts as it does; nothing where it was simply answered. */
export const originWords: Readonly<Record<AnswerOrigin | 'refused', Text | null>> = {
  given: null,
  skipped: text('表上允许跳过', 'Rightly skipped'),
  'not-asked': text('不问此人', 'Not asked of this person'),
  unanswered: text('未答', 'No answer'),
  refused: text('未答，按最高分计', 'No answer: counts as the highest'),
};

/** From answer to points: `4 − 1 = 3`; nothing where the answer itself is the points. */
export function partSum({ answer, mirror, points, reversed, weight, adds }: ItemPart): string | null {
  if (answer === null || points === null || adds === null) return null;
  const turned = reversed ? `${show(mirror)} − ${show(answer)} = ${show(points)}` : show(points);
  if (adds === points) return reversed ? turned : null;
  return adds === weight * points
    ? `${turned}; ${show(points)} × ${show(weight)} = ${show(adds)}`
    : `${turned} → ${show(adds)}`;
}

const unscoredWords: Readonly<Record<UnscoredReason, Text>> = {
  'too-many-missing': text('未答的题太多', 'too many items have no answer'),
  'part-unscored': text('它所依据的一项没有得分', 'a part of it has no number'),
  'no-number': text('按规则，这样的回答没有结果', 'the rule gives no number for these answers'),
};

/** Why a scale has no number. */
export function unscoredText({ unscored, answered, items, mayMiss }: ScaleExplanation): Text | null {
  if (!unscored) return null;
  const { zh, en } = unscoredWords[unscored];
  if (unscored !== 'too-many-missing') return text(`没有得分：${zh}。`, `No score: ${en}.`);
  return text(
    `没有得分：${zh}（${items} 题答了 ${answered} 题，最多可缺 ${mayMiss} 题）。`,
    `No score: ${en} (${answered} of ${items} answered, ${mayMiss} may be missing).`,
  );
}

/** Where an alert stands, with the items behind it. */
export function alertStateText(
  instrument: Instrument,
  { state, itemIds }: { readonly state: 'raised' | 'open' | 'quiet'; readonly itemIds: readonly string[] },
): Text {
  if (state === 'quiet') return text('没有触发', 'Not raised');
  const { zh, en } = itemsText(instrument, itemIds);
  return state === 'raised'
    ? text(`已触发（${zh}）`, `Raised (${en})`)
    : text(`${zh}未答：不知道，须有人去问`, `No answer to ${en}: unknown, somebody must ask`);
}
