import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instruments } from '../../catalogue.ts';
import { scoringKeys } from '../../keys.ts';
import { score } from '../../score.ts';
import { fromQuestionnaire, type QuestionnaireFacts } from './from-questionnaire.ts';
import { type LossCode, lossOf, lossWords } from './losses.ts';
import {
  CALCULATED_EXPRESSION,
  ORDINAL_VALUE,
  type Questionnaire,
  type QuestionnaireItem,
} from './resources.ts';
import { fromQuestionnaireResponse } from './response.ts';
import { toObservations } from './to-observations.ts';
import { toQuestionnaire } from './to-questionnaire.ts';

const phq9 = instruments.get('phq9') ?? assert.fail();
const codes = Object.keys(lossWords) as LossCode[];

const calculated = (linkId: string, expression: string): QuestionnaireItem => ({
  linkId,
  type: 'decimal',
  extension: [{ url: CALCULATED_EXPRESSION, valueExpression: { language: 'text/fhirpath', expression } }],
});
const choice: QuestionnaireItem = {
  linkId: 'a',
  type: 'choice',
  text: 'A',
  enableWhen: [{ question: 'b', operator: '=', answerCoding: {} }],
  answerOption: [0, 1].map((value) => ({
    valueCoding: { code: `c${value}`, extension: [{ url: ORDINAL_VALUE, valueDecimal: value }] },
  })),
};
const foreign: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    { linkId: 'intro', type: 'display', text: 'Welcome' },
    { linkId: 'g', type: 'group', item: [choice] },
    { linkId: 'why', type: 'text', text: 'Why?' },
    calculated('seven', '7'),
  ],
};
const { version, abbr, kind, population, timeframe, missing, licence, release } = phq9;
const facts: QuestionnaireFacts = {
  ...{ id: 'foreign', version, abbr, kind, population, timeframe, missing, licence, release },
  locale: 'en',
  provenance: 'a test',
};
const answered = (questionnaire: string | undefined, item: unknown) => {
  const back = fromQuestionnaireResponse(phq9, {
    resourceType: 'QuestionnaireResponse',
    ...(questionnaire === undefined ? {} : { questionnaire }),
    item,
  });
  return back.ok ? back.losses : assert.fail();
};
const observed = (answers: Readonly<Record<string, number>>, id = 'phq9') => {
  const instrument = instruments.get(id) ?? assert.fail();
  return toObservations(instrument, score(instrument, answers), { locale: 'zh' }).losses;
};
const all = (id: string, value: number) =>
  Object.fromEntries((instruments.get(id) ?? assert.fail()).items.map((item) => [item.id, value]));

test('every loss that has words is met, and every loss that is met has words', () => {
  const depressionItems = new Set(['q3', 'q5', 'q10', 'q13', 'q16', 'q17', 'q21']);
  const dassPart = Object.fromEntries(
    Object.entries(all('dass21', 1)).filter(([id]) => !depressionItems.has(id)),
  );
  const losses = [
    ...toQuestionnaire(phq9, 'zh').losses,
    ...toQuestionnaire(scoringKeys.get('sds') ?? assert.fail(), 'zh').losses,
    ...fromQuestionnaire(foreign, facts).losses,
    ...fromQuestionnaire(foreign, { ...facts, tryExpressions: false }).losses,
    ...answered('urn:xinan:instrument:phq9|old', [{ linkId: 'scale.total', answer: [{ valueDecimal: 3 }] }]),
    ...answered(undefined, []),
    ...observed(all('phq9', 2)),
    ...observed(dassPart, 'dass21'),
    ...observed({}),
    ...observed({ q1: 9 }),
  ];
  assert.deepEqual([...new Set(losses.map(({ code }) => code))].toSorted(), codes.toSorted());
  for (const { code, message } of losses) {
    assert.match(message.zh, /[\u4e00-\u9fff]/, code);
    assert.doesNotMatch(`${message.zh}${message.en}`, /\{about\}|undefined|“”/, code);
  }
});

test('the words are there in both languages, and both name the thing or neither does', () => {
  for (const code of codes) {
    const { zh, en } = lossWords[code];
    assert.doesNotMatch(en, /[\u4e00-\u9fff]/);
    assert.equal(zh.includes('{about}'), en.includes('{about}'), code);
  }
});

test('a stranger’s long name is cut, and its signs change nothing', () => {
  const { message } = lossOf('item[0]', 'display-text', `$& ${'x'.repeat(500)}`);
  assert.ok(message.zh.length < 120 && message.zh.includes('$& xxx'));
});
