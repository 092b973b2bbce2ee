import type { Instrument, Scale } from '../instrument.ts';
import { correlation, mean } from '../math/statistics.ts';
import { contributionOf } from '../ranges.ts';
import { type AnswerList, type Indicator, indicator } from './indicator.ts';

const FEWEST_SCALES = 3;
const FEWEST_ITEMS = 2;
const LOWEST_CAREFUL = 0.3;

const everySecond = (values: readonly number[], from: 0 | 1): number[] =>
  values.filter((_, i) => i % 2 === from);

/**
 * Even–odd consistency of one person: the means of the odd and of the even items of each scale, correlated over the
 * scales and lengthened by Spearman–Brown, 2r/(1+r), never below −1. Answers keyed in the scale's direction.
 * `undefined` with fewer than three scales of two items, or where the halves do not vary. Source: Johnson 2005.
 */
export function evenOddConsistency(scales: readonly (readonly number[])[]): number | undefined {
  const whole = scales.filter((values) => values.length >= FEWEST_ITEMS);
  if (whole.length < FEWEST_SCALES) return undefined;
  const r = correlation(
    whole.map((values) => mean(everySecond(values, 0))),
    whole.map((values) => mean(everySecond(values, 1))),
  );
  if (Number.isNaN(r)) return undefined;
  return r <= -0.5 ? -1 : (2 * r) / (1 + r);
}

/** Scales that share no item: the narrower first, so that factors stand and the totals over them do not. */
function separateScales({ scales }: Instrument): readonly Scale[] {
  const separate: Scale[] = [];
  const plain = scales.filter(({ method }) => method === 'sum' || method === 'mean');
  for (const scale of plain.toSorted((one, other) => one.items.length - other.items.length)) {
    const isTaken = separate.some(({ items }) => items.some((id) => scale.items.includes(id)));
    if (scale.items.length >= FEWEST_ITEMS && !isTaken) separate.push(scale);
  }
  return separate;
}

/** Even–odd consistency over an instrument's subscales; unanswered items are left out. */
export function evenOddIndicator(instrument: Instrument, answers: AnswerList): Indicator {
  const places = new Map(instrument.items.map(({ id }, index) => [id, index]));
  const keyed = separateScales(instrument).map((scale) =>
    scale.items.flatMap((id) => {
      const answer = answers[places.get(id) as number];
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
