import type { Instrument, Locale } from '../../instrument.ts';
import type { Answers, InvalidReason } from '../../score-result.ts';
import { score } from '../../score.ts';
import { packAnswers } from '../../packed-answers.ts';
import { UNANSWERED } from '../../answer-row.ts';
import { type Loss, lossOf } from './losses.ts';
import { codingOf } from './option-codings.ts';
import {
  type AnswerResource,
  type QuestionnaireResponse,
  type ResponseItem,
  SCALE_LINK,
  canonicalOf,
} from './resources.ts';

/** Answers as an R4 QuestionnaireResponse, with the calculated scales. RangeError for answers that are none. */
export function toQuestionnaireResponse(
  instrument: Instrument,
  answers: Answers,
  { locale, authored }: { readonly locale: Locale; readonly authored?: string },
): QuestionnaireResponse {
  const row = packAnswers(instrument, answers);
  const questions = instrument.items.flatMap((item, i): ResponseItem[] => {
    const option = instrument.optionSets[item.options]?.find(({ value }) => value === row[i]);
    if (row[i] === UNANSWERED || !option) return [];
    const text = item.text[locale];
    const valueCoding = codingOf(instrument, { set: item.options, option, locale });
    return [{ linkId: item.id, ...(text === null ? {} : { text }), answer: [{ valueCoding }] }];
  });
  const result = score(instrument, answers);
  const scales = result.kind === 'scored' ? Object.entries(result.scales) : [];
  const calculated = scales
    .filter(([id]) => instrument.scales.some((scale) => scale.id === id && scale.method !== 'custom'))
    .map(([id, { value }]): ResponseItem => ({ linkId: SCALE_LINK + id, answer: [{ valueDecimal: value }] }));
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${canonicalOf(instrument.id)}|${instrument.edition}`,
    status: 'completed',
    ...(authored === undefined ? {} : { authored }),
    item: [...questions, ...calculated],
  };
}

export type ImportedAnswers =
  | {
      readonly ok: true;
      readonly answers: Readonly<Record<string, number>>;
      readonly losses: readonly Loss[];
    }
  | {
      readonly ok: false;
      readonly linkId: string | null;
      readonly reason: InvalidReason | 'other-instrument' | 'several-answers';
    };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are opened: the form here is a plain list. An item that is none comes out as it is. */
function flatten(items: unknown): unknown[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    isRecord(item) && item['answer'] === undefined && Array.isArray(item['item'])
      ? flatten(item['item'])
      : [item],
  );
}

/** The form's item behind a linkId: its id, or the LOINC code other systems use (`44250-9`, `/44250-9`). */
function itemOf({ items, loinc }: Instrument, linkId: string) {
  const code = linkId.slice(linkId.lastIndexOf('/') + 1);
  return items.find(({ id }) => id === linkId || loinc.items[id] === code);
}

/** Our own address, or one that ends with the panel's LOINC code. */
const isOf = ({ id, loinc }: Instrument, url: string): boolean =>
  url === canonicalOf(id) || (loinc.panel !== null && url.endsWith(`/${loinc.panel}`));

/** The points an answer stands for: by its coding in the form, else by its number. */
function pointsOf(instrument: Instrument, set: string, answer: AnswerResource): number | undefined {
  const { valueCoding, valueInteger, valueDecimal } = answer;
  if (!valueCoding) return valueInteger ?? valueDecimal;
  const found = (instrument.optionSets[set] ?? []).find((option) => {
    const own = codingOf(instrument, { set, option, locale: 'en' });
    return (
      own.code === valueCoding.code && (valueCoding.system === undefined || own.system === valueCoding.system)
    );
  });
  return found?.value;
}

/**
 * Reads an R4 QuestionnaireResponse as answers to an instrument. Refused, naming the linkId, for an item or an option
 * the form does not have, two answers, or another instrument. Another edition and text remarks are listed as losses.
 */
export function fromQuestionnaireResponse(instrument: Instrument, resource: unknown): ImportedAnswers {
  if (!isRecord(resource) || resource['resourceType'] !== 'QuestionnaireResponse')
    return { ok: false, linkId: null, reason: 'wrong-type' };
  const losses: Loss[] = [];
  const canonical = resource['questionnaire'];
  if (typeof canonical === 'string') {
    const [url, version] = canonical.split('|');
    if (!isOf(instrument, url ?? '')) return { ok: false, linkId: null, reason: 'other-instrument' };
    if (version !== instrument.edition) losses.push(lossOf('questionnaire', 'other-edition', version ?? '?'));
  } else losses.push(lossOf('questionnaire', 'no-questionnaire'));

  const answers = new Map<string, number>();
  for (const [i, entry] of flatten(resource['item']).entries()) {
    if (!isRecord(entry) || typeof entry['linkId'] !== 'string')
      return { ok: false, linkId: null, reason: 'wrong-type' };
    const linkId = entry['linkId'];
    const short = linkId.slice(0, 64);
    if (linkId.startsWith(SCALE_LINK)) {
      losses.push(lossOf(`item[${i}]`, 'calculated', short));
      continue;
    }
    const item = itemOf(instrument, linkId);
    if (!item) return { ok: false, linkId: short, reason: 'unknown-item' };
    if (answers.has(item.id)) return { ok: false, linkId: short, reason: 'duplicate-answer' };
    const given: unknown = entry['answer'] ?? [];
    if (!Array.isArray(given)) return { ok: false, linkId: short, reason: 'wrong-type' };
    if (given.length > 1) return { ok: false, linkId: short, reason: 'several-answers' };
    if (given.length === 0) continue;
    const first: unknown = given[0];
    if (!isRecord(first)) return { ok: false, linkId: short, reason: 'wrong-type' };
    const value = pointsOf(instrument, item.options, first as AnswerResource);
    const offered = instrument.optionSets[item.options]?.some((option) => option.value === value);
    if (value === undefined || !offered) return { ok: false, linkId: short, reason: 'not-an-option' };
    answers.set(item.id, value);
  }
  return { ok: true, answers: Object.fromEntries(answers), losses };
}
