import type { Instrument } from '../instrument.ts';
import { correlation, mean } from '../math/statistics.ts';
import { contributionOf } from '../ranges.ts';
import { type AnswerList, type Indicator, indicator } from './indicator.ts';

const FEWEST_PAIRS = 3;
const LOWEST_CAREFUL = 0.3;

const everySecond = (values: readonly number[], from: 0 | 1): number[] =>
  values.filter((_, i) => i % 2 === from);

/**
 * Even–odd consistency of one person: the means of the odd and of the even items of each scale, correlated over the
 * scales and lengthened by Spearman–Brown, 2r/(1+r), never below −1. Answers keyed in the scale's direction.
 * `undefined` with fewer than three scales of two items, or where the halves do not vary. Source: Johnson 2005.
 */
export function evenOddConsistency(scales: readonly (readonly number[])[]): number | undefined {
  const whole = scales.filter((values) => values.length >= 2);
  if (whole.length < FEWEST_PAIRS) return undefined;
  const r = correlation(
    whole.map((values) => mean(everySecond(values, 0))),
    whole.map((values) => mean(everySecond(values, 1))),
  );
  if (Number.isNaN(r)) return undefined;
  return r <= -0.5 ? -1 : (2 * r) / (1 + r);
}

/** Item lists of scales that share no item, in the order of the form. */
function separateScales({ scales }: Instrument) {
  const plain = scales.filter(
    ({ method, items }) => (method === 'sum' || method === 'mean') && items.length >= 2,
  );
  return plain.filter(
    (scale) =>
      !plain.some(
        (other) =>
          other !== scale &&
          other.items.every((id) => scale.items.includes(id)) &&
          other.items.length < scale.items.length,
      ),
  );
}

/** Even–odd consistency over an instrument's subscales; unanswered items are left out. */
export function evenOddIndicator(instrument: Instrument, answers: AnswerList): Indicator {
  const places = new Map(instrument.items.map(({ id }, index) => [id, index]));
  const keyed = separateScales(instrument).map((scale) =>
    scale.items.flatMap((id) => {
      const answer = answers[places.get(id) ?? -1];
      const contribution = contributionOf(instrument, scale, id);
      return answer === undefined || answer === null || !contribution ? [] : [contribution(answer)];
    }),
  );
  return indicator(
    {
      id: 'even-odd',
      value: evenOddConsistency(keyed),
      limit: LOWEST_CAREFUL,
      text: { zh: '同一分量表前后作答不一致', en: 'The halves of the scales do not agree' },
      source: 'Johnson 2005; R package careless (evenodd)',
    },
    'below',
  );
}
