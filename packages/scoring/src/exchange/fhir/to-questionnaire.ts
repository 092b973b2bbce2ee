import type { Condition, Instrument, Item, Locale, SkipRule } from '../../instrument.ts';
import { compares } from '../../compile-conditions.ts';
import { type Loss, lossOf } from './losses.ts';
import { codingOf } from './option-codings.ts';
import {
  CALCULATED_EXPRESSION,
  type Coding,
  type EnableWhen,
  LOINC,
  type Questionnaire,
  type QuestionnaireItem,
  SCALE_LINK,
  canonicalOf,
} from './resources.ts';
import { scoreExpression } from './score-expression.ts';

export interface Exported<Resource> {
  readonly resource: Resource;
  readonly losses: readonly Loss[];
}

const loinc = (code: string | null | undefined): { code?: readonly Coding[] } =>
  code ? { code: [{ system: LOINC, code }] } : {};

/** The question is asked unless the skip holds: any answer that does not fit it, or none that does. */
function enabling(
  instrument: Instrument,
  when: Condition,
  locale: Locale,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const ids =
    'item' in when ? [when.item] : 'allItems' in when ? when.allItems : 'anyItem' in when ? when.anyItem : [];
  const anyHolds = 'anyItem' in when;
  const enableWhen = ids.flatMap((id): EnableWhen[] => {
    const set = instrument.items.find((item) => item.id === id)?.options ?? '';
    return (instrument.optionSets[set] ?? [])
      .filter(({ value }) => compares(when.op, value, when.value) === anyHolds)
      .map((option) => {
        const { extension: _extension, ...answerCoding } = codingOf(instrument, { set, option, locale });
        return { question: id, operator: anyHolds ? '!=' : '=', answerCoding };
      });
  });
  return { enableWhen, enableBehavior: anyHolds ? 'all' : 'any' };
}

function questionOf(instrument: Instrument, item: Item, locale: Locale): QuestionnaireItem {
  const text = item.text[locale];
  const skip: SkipRule | undefined = instrument.skips?.find(({ items }) => items.includes(item.id));
  return {
    linkId: item.id,
    prefix: `${item.n}.`,
    ...loinc(instrument.loinc.items[item.id]),
    ...(text === null ? {} : { text }),
    type: 'choice',
    ...(skip ? enabling(instrument, skip.when, locale) : {}),
    required: false,
    answerOption: (instrument.optionSets[item.options] ?? []).map((option) => ({
      valueCoding: codingOf(instrument, { set: item.options, option, locale }),
    })),
  };
}

function scalesOf(instrument: Instrument, locale: Locale): Exported<QuestionnaireItem[]> {
  const losses: Loss[] = [];
  const resource = instrument.scales.flatMap((scale, index): QuestionnaireItem[] => {
    const expression = scoreExpression(instrument, scale);
    if (expression === undefined) {
      losses.push(lossOf(`scales[${index}]`, 'custom-rule', scale.name));
      return [];
    }
    return [
      {
        linkId: SCALE_LINK + scale.id,
        ...loinc(scale.id === 'total' ? instrument.loinc.total : null),
        text: scale.name[locale],
        type: 'decimal',
        readOnly: true,
        extension: [
          { url: CALCULATED_EXPRESSION, valueExpression: { language: 'text/fhirpath', expression } },
        ],
      },
    ];
  });
  return { resource, losses };
}

const homeless = {
  bands: { zh: '分段', en: 'bands' },
  cutoffs: { zh: '界值', en: 'cut-offs' },
  alerts: { zh: '单题提醒', en: 'alerts' },
  norms: { zh: '常模', en: 'norms' },
} as const;
const gate = (n: number) => ({ zh: `第 ${n} 题只问哪些人`, en: `who is asked item ${n}` });
const missingRule = { zh: '缺答规则', en: 'the rule for missing answers' };

/** What a Questionnaire has no place for. */
function unsaid(instrument: Instrument, locale: Locale): Loss[] {
  const lists = Object.keys(homeless) as (keyof typeof homeless)[];
  return [
    ...lists.flatMap((list) =>
      (instrument[list] ?? []).length > 0 ? [lossOf(list, 'no-place', homeless[list])] : [],
    ),
    ...instrument.items.flatMap(({ only, n }, i) =>
      only ? [lossOf(`items[${i}].only`, 'no-place', gate(n))] : [],
    ),
    ...instrument.items.flatMap(({ text, n }, i) =>
      text[locale] === null ? [lossOf(`items[${i}].text`, 'no-wording', String(n))] : [],
    ),
    ...(instrument.missing.rule === 'none' ? [] : [lossOf('missing', 'no-place', missingRule)]),
  ];
}

/**
 * An instrument as an R4 Questionnaire with SDC scoring: points as ordinal values, scales as calculated expressions.
 * The licence travels as `copyright`; what has no place is listed.
 */
export function toQuestionnaire(instrument: Instrument, locale: Locale): Exported<Questionnaire> {
  const { licence, loinc: codes } = instrument;
  const scales = scalesOf(instrument, locale);
  const resource: Questionnaire = {
    resourceType: 'Questionnaire',
    url: canonicalOf(instrument.id),
    version: instrument.edition,
    name: instrument.id,
    title: instrument.name[locale],
    status: 'active',
    language: locale === 'zh' ? 'zh-CN' : 'en',
    purpose: instrument.purpose[locale],
    copyright: [licence.statement, licence.attribution, ...licence.conditions].filter(Boolean).join(' '),
    subjectType: ['Patient'],
    ...loinc(codes.panel),
    item: [...instrument.items.map((item) => questionOf(instrument, item, locale)), ...scales.resource],
  };
  return { resource, losses: [...scales.losses, ...unsaid(instrument, locale)] };
}
