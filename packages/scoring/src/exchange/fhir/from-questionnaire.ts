import type { AnswerOption, InstrumentDraft, Locale, Scale } from '../../instrument.ts';
import type { DefineResult } from '../../define.ts';
import { defineInstrument } from '../../define.ts';
import { evaluatorOf } from './evaluate.ts';
import { type Loss, lossOf } from './losses.ts';
import { type ProbedItem, probeExpression, responseOf } from './probe-expression.ts';
import {
  type AnswerOptionResource,
  CALCULATED_EXPRESSION,
  ITEM_WEIGHT,
  LOINC,
  ORDINAL_VALUE,
  type Questionnaire,
  type QuestionnaireItem,
} from './resources.ts';

/** What a Questionnaire does not say and nobody may guess. */
export type QuestionnaireFacts = Pick<
  InstrumentDraft,
  'id' | 'version' | 'abbr' | 'kind' | 'population' | 'timeframe' | 'missing' | 'licence' | 'release'
> & {
  readonly locale: Locale;
  readonly provenance: string;
  /** `false`: expressions are not tried out and become no scale. */
  readonly tryExpressions?: boolean;
};

export interface ImportedInstrument {
  /** The instrument as far as it could be read, faults and all. */
  readonly document: InstrumentDraft;
  readonly result: DefineResult;
  readonly losses: readonly Loss[];
}

interface Placed {
  readonly item: QuestionnaireItem;
  readonly path: string;
}

const flatten = (items: readonly QuestionnaireItem[] = [], path = 'item'): Placed[] =>
  items.flatMap((item, i) => [{ item, path: `${path}[${i}]` }, ...flatten(item.item, `${path}[${i}].item`)]);

/** Points of an option: ordinal value or item weight, on the option or on its coding; else its whole number. */
export function pointsOf({
  extension = [],
  valueCoding,
  valueInteger,
}: AnswerOptionResource): number | undefined {
  const all = [...extension, ...(valueCoding?.extension ?? [])];
  return all.find(({ url }) => url === ORDINAL_VALUE || url === ITEM_WEIGHT)?.valueDecimal ?? valueInteger;
}

/** Ids here are plain; a linkId such as `/44250-9` becomes `l_44250_9`. */
const plainId = (linkId: string): string => {
  const plain = linkId
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `l_${plain}`;
};

const isScored = ({ answerOption = [] }: QuestionnaireItem): boolean =>
  answerOption.length >= 2 && answerOption.every((option) => pointsOf(option) !== undefined);

const expressionOf = ({ extension = [] }: QuestionnaireItem): string | undefined =>
  extension.find(({ url }) => url === CALCULATED_EXPRESSION)?.valueExpression?.expression;

function lossesOf({ item, path }: Placed): Loss[] {
  const { type, linkId, text } = item;
  const isLost =
    type !== 'group' && type !== 'display' && !isScored(item) && expressionOf(item) === undefined;
  return [
    ...(type === 'group' ? [lossOf(path, 'group-opened', text ?? linkId)] : []),
    ...(isLost ? [lossOf(path, 'unscored-question', text ?? linkId)] : []),
    ...(type === 'display' ? [lossOf(path, 'display-text', text ?? linkId)] : []),
    ...(item.enableWhen ? [lossOf(path, 'enable-when', text ?? linkId)] : []),
  ];
}

/** Reads the calculated items: each is tried out with the FHIRPath library. */
function scalesOf(questionnaire: Questionnaire, placed: readonly Placed[], facts: QuestionnaireFacts) {
  const questions = placed.filter(({ item }) => isScored(item));
  const evaluate = evaluatorOf(questionnaire);
  const options = new Map(questions.map(({ item }) => [item.linkId, item.answerOption ?? []]));
  const items = questions.map(
    ({ item }): ProbedItem => ({
      id: item.linkId,
      values: (item.answerOption ?? []).map((option) => pointsOf(option) as number).toSorted((a, b) => a - b),
    }),
  );
  const answerFor = (id: string, value: number) => {
    const { valueCoding, valueInteger } = options.get(id)?.find((option) => pointsOf(option) === value) ?? {};
    const ordinal = { url: ORDINAL_VALUE, valueDecimal: value };
    return valueCoding ? { valueCoding: { ...valueCoding, extension: [ordinal] } } : { valueInteger };
  };
  const losses: Loss[] = [];
  const scales = placed.flatMap(({ item, path }): Scale[] => {
    const expression = expressionOf(item);
    if (expression === undefined) return [];
    const name = item.text ?? item.linkId;
    if (facts.tryExpressions === false) {
      losses.push(lossOf(path, 'expression-not-tried', name));
      return [];
    }
    const probed = probeExpression(items, (answers) => evaluate(responseOf(answers, answerFor), expression));
    if (!probed) {
      losses.push(lossOf(path, 'expression-not-a-sum', name));
      return [];
    }
    const id = plainId(item.linkId.replace(/^scale\./, ''));
    const ends = ([0, -1] as const).map((end) =>
      probed.items.reduce(
        (total, link) => total + (items.find((one) => one.id === link)?.values.at(end) ?? 0),
        0,
      ),
    );
    const [low = 0, high = 0] = ends.map((sum) => sum * probed.multiplier + probed.offset);
    return [
      {
        id,
        name: { zh: name, en: name },
        items: probed.items.map(plainId),
        reverse: probed.reverse.map(plainId),
        method: 'sum',
        multiplier: probed.multiplier,
        offset: probed.offset,
        range: [low, high],
        note: `recovered from a FHIRPath expression; ${facts.provenance}`,
      },
    ];
  });
  return { scales, losses };
}

/**
 * Reads an R4 Questionnaire as an instrument. What a Questionnaire does not say comes from the caller; what an
 * instrument cannot hold is listed. An expression becomes a scale only if trying it out shows a plain sum.
 */
export function fromQuestionnaire(
  questionnaire: Questionnaire,
  facts: QuestionnaireFacts,
): ImportedInstrument {
  const { locale, provenance, tryExpressions: _tryExpressions, ...own } = facts;
  const placed = flatten(questionnaire.item);
  const questions = placed.filter(({ item }) => isScored(item)).map(({ item }) => item);
  const { scales, losses } = scalesOf(questionnaire, placed, facts);
  const inOne = (text: string | undefined) => ({ zh: null, en: null, [locale]: text ?? null });
  const both = { zh: provenance, en: provenance };
  const sets = new Map<string, string>();
  const setOf = ({ answerOption = [] }: QuestionnaireItem): string => {
    const content = JSON.stringify(
      answerOption.map((option) => ({
        value: pointsOf(option),
        text: inOne(option.valueCoding?.display ?? option.valueInteger?.toString()),
      })),
    );
    if (!sets.has(content)) sets.set(content, `set${sets.size + 1}`);
    return sets.get(content) as string;
  };
  const items = questions.map((item, i) => ({
    id: plainId(item.linkId),
    n: i + 1,
    text: inOne(item.text),
    options: setOf(item),
  }));
  const title = questionnaire.title ?? questionnaire.name ?? own.abbr;
  const loincOf = (item: QuestionnaireItem) => item.code?.find(({ system }) => system === LOINC)?.code;
  const panel = questionnaire.code?.find(({ system }) => system === LOINC)?.code ?? null;
  const document: InstrumentDraft = {
    schema: 'xinan-instrument/1',
    ...own,
    name: { zh: title, en: title },
    purpose: { zh: questionnaire.purpose ?? title, en: questionnaire.purpose ?? title },
    stem: { text: { zh: null, en: null }, provenance: both },
    optionSets: Object.fromEntries(
      [...sets].map(([content, id]) => [id, JSON.parse(content) as AnswerOption[]]),
    ),
    optionProvenance: Object.fromEntries([...sets.values()].map((id) => [id, both])),
    itemProvenance: both,
    items,
    scales,
    cutoffs: [],
    bands: [],
    alerts: [],
    loinc: {
      panel,
      total: null,
      items: Object.fromEntries(
        questions.flatMap((item) => {
          const code = loincOf(item);
          return code === undefined ? [] : [[plainId(item.linkId), code]];
        }),
      ),
      status: provenance,
    },
    citation: questionnaire.copyright ?? null,
    notes: [],
  };
  const result = defineInstrument(document);
  return { document, result, losses: [lossOf('', 'no-alerts'), ...placed.flatMap(lossesOf), ...losses] };
}
