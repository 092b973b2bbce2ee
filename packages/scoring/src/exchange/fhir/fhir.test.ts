import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Instrument } from '../../instrument.ts';
import { instruments } from '../../catalogue.ts';
import { scoringKeys } from '../../keys.ts';
import { score } from '../../score.ts';
import { evaluatorOf } from './evaluate.ts';
import { fromQuestionnaire, type QuestionnaireFacts } from './from-questionnaire.ts';
import {
  CALCULATED_EXPRESSION,
  LOINC,
  ORDINAL_VALUE,
  type Questionnaire,
  type QuestionnaireItem,
  SCALE_LINK,
} from './resources.ts';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from './response.ts';
import { toObservations } from './to-observations.ts';
import { toQuestionnaire } from './to-questionnaire.ts';

const every = [...instruments.values(), ...scoringKeys.values()];
const get = (id: string) => every.find((instrument) => instrument.id === id) ?? assert.fail(id);

const fullRow = (instrument: Instrument, turn: number): Record<string, number> =>
  Object.fromEntries(
    instrument.items.map(({ id, options }, i) => {
      const values = (instrument.optionSets[options] ?? []).map(({ value }) => value);
      return [id, values[(i * turn + (i >> 1) + turn) % values.length] as number];
    }),
  );
const rowOf = (instrument: Instrument): fc.Arbitrary<Record<string, number | undefined>> =>
  fc.record(
    Object.fromEntries(
      instrument.items.map(({ id, options }) => [
        id,
        fc.constantFrom(...(instrument.optionSets[options] ?? []).map(({ value }) => value)),
      ]),
    ),
    { requiredKeys: [] },
  );
const expressionsOf = (questionnaire: Questionnaire) =>
  (questionnaire.item ?? []).flatMap(({ linkId, extension }) => {
    const expression = extension?.[0]?.valueExpression?.expression;
    return expression === undefined ? [] : [{ id: linkId.slice(SCALE_LINK.length), expression }];
  });

describe('a FHIRPath engine computes from the export what the key computes', () => {
  for (const instrument of every) {
    test(instrument.id, () => {
      const { resource } = toQuestionnaire(instrument, 'en');
      const evaluate = evaluatorOf(resource);
      for (const turn of [1, 2, 3]) {
        const answers = fullRow(instrument, turn);
        const result = score(instrument, answers);
        const response = toQuestionnaireResponse(instrument, answers, { locale: 'en' });
        for (const { id, expression } of expressionsOf(resource)) {
          const expected = result.kind === 'scored' ? result.scales[id]?.value : undefined;
          const found = evaluate(response, expression);
          if (expected === undefined) assert.equal(found, undefined, id);
          else
            assert.ok(
              found !== undefined && Math.abs(found - expected) < 1e-7,
              `${id}: ${found}, not ${expected}`,
            );
        }
      }
    });
  }

  test('with an answer missing it computes nothing', () => {
    const { resource } = toQuestionnaire(get('phq9'), 'en');
    const response = toQuestionnaireResponse(get('phq9'), { q1: 3, q2: 3 }, { locale: 'en' });
    for (const { expression } of expressionsOf(resource))
      assert.equal(evaluatorOf(resource)(response, expression), undefined);
  });

  test('an expression that cannot be read gives nothing', () => {
    const { resource } = toQuestionnaire(get('phq2'), 'en');
    const response = toQuestionnaireResponse(get('phq2'), {}, { locale: 'en' });
    for (const expression of ['((', "'seven'", '1 | 2', 'no.such.place'])
      assert.equal(evaluatorOf(resource)(response, expression), undefined);
  });
});

describe('Questionnaire', () => {
  test('PHQ-9: LOINC codes, points as ordinal values, the licence as copyright', () => {
    const { resource, losses } = toQuestionnaire(get('phq9'), 'zh');
    assert.deepEqual(
      [resource.resourceType, resource.language, resource.version],
      ['Questionnaire', 'zh-CN', get('phq9').edition],
    );
    assert.deepEqual(resource.code, [{ system: LOINC, code: '44249-1' }]);
    assert.match(resource.copyright ?? '', /no permission required.*Spitzer/);
    const [first] = resource.item ?? [];
    assert.deepEqual(first?.code, [{ system: LOINC, code: '44250-9' }]);
    assert.equal(first?.text, '做事时提不起劲或没有兴趣');
    assert.deepEqual(first?.answerOption?.[1]?.valueCoding, {
      extension: [{ url: ORDINAL_VALUE, valueDecimal: 1 }],
      system: LOINC,
      code: 'LA6569-3',
      display: '好几天',
    });
    const total = resource.item?.find(({ linkId }) => linkId === 'scale.total');
    assert.deepEqual(total?.code, [{ system: LOINC, code: '44261-6' }], 'the total, not the panel');
    assert.deepEqual(
      losses.map(({ path, code }) => `${path} ${code}`),
      ['scales[1] custom-rule', 'bands no-place', 'cutoffs no-place', 'alerts no-place', 'missing no-place'],
    );
  });

  test('LOINC answer codes stay with the options they belong to', () => {
    const { resource } = toQuestionnaire(get('phq9'), 'en');
    const difficulty = resource.item?.find(({ linkId }) => linkId === 'difficulty');
    assert.deepEqual(
      difficulty?.answerOption?.map(({ valueCoding }) => [valueCoding?.system, valueCoding?.code]),
      [0, 1, 2, 3].map((value) => ['urn:xinan:instrument:phq9:diff4', String(value)]),
    );
  });

  test('a protected form goes out without words, and says so', () => {
    const { resource, losses } = toQuestionnaire(get('sds'), 'zh');
    assert.ok(resource.item?.filter(({ type }) => type === 'choice').every(({ text }) => text === undefined));
    assert.equal(losses.filter(({ code }) => code === 'no-wording').length, 20);
  });

  test('skips become enableWhen', () => {
    const { resource } = toQuestionnaire(get('k10'), 'en');
    const third = resource.item?.find(({ linkId }) => linkId === 'q3');
    assert.deepEqual(
      third?.enableWhen?.map(({ question, operator }) => [question, operator]),
      Array(4).fill(['q2', '=']),
    );
    assert.equal(third?.enableBehavior, 'any');
    assert.deepEqual(
      third?.enableWhen?.map(({ answerCoding }) => answerCoding.code),
      ['2', '3', '4', '5'],
    );
  });

  test('a gate that stays behind is said', () => {
    const { losses } = toQuestionnaire(get('phq15'), 'en');
    assert.ok(losses.some(({ path }) => path === 'items[3].only'));
  });
});

describe('QuestionnaireResponse', () => {
  for (const id of ['phq9', 'audit', 'who5', 'scl90', 'ssrs', 'gds15'])
    test(`${id}: there and back`, () => {
      fc.assert(
        fc.property(rowOf(get(id)), (answers) => {
          const sent = toQuestionnaireResponse(get(id), answers, {
            locale: 'zh',
            authored: '2026-11-21T08:00:00Z',
          });
          const back = fromQuestionnaireResponse(get(id), JSON.parse(JSON.stringify(sent)));
          assert.ok(back.ok);
          assert.deepEqual(back.answers, { ...answers });
          assert.ok(back.losses.every(({ code }) => code === 'calculated'));
        }),
        { numRuns: 30 },
      );
    });

  const phq9 = get('phq9');
  const response = (item: unknown, questionnaire?: string) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: questionnaire ?? `urn:xinan:instrument:phq9|${phq9.edition}`,
    item,
  });
  const answer = (linkId: string, value: unknown) => ({ linkId, answer: [value] });
  const refused = (resource: unknown) => {
    const back = fromQuestionnaireResponse(phq9, resource);
    assert.ok(!back.ok);
    return [back.linkId, back.reason];
  };

  test('as other systems write it: LOINC linkIds in a group, LOINC answers, no edition', () => {
    const codes = Object.values(phq9.loinc.items).slice(0, 9);
    const answers = [2, 2, 2, 2, 1, 1, 2, 0, 0];
    const item = codes.map((code, i) =>
      answer(`/${code}`, { valueCoding: { system: LOINC, code: phq9.loinc.answers?.[String(answers[i])] } }),
    );
    const back = fromQuestionnaireResponse(
      phq9,
      response([{ linkId: 'group', item }], 'http://loinc.org/q/44249-1'),
    );
    assert.ok(back.ok, JSON.stringify(back));
    const result = score(phq9, back.answers);
    assert.equal(result.kind === 'scored' && result.scales['total']?.value, 12);
    assert.deepEqual(
      back.losses.map(({ code }) => code),
      ['other-edition'],
    );
  });

  test('plain numbers are points', () => {
    const back = fromQuestionnaireResponse(
      phq9,
      response([answer('q1', { valueInteger: 2 }), answer('q2', { valueDecimal: 1 })]),
    );
    assert.deepEqual(back.ok && back.answers, { q1: 2, q2: 1 });
  });

  test('what is none is refused by its linkId', () => {
    assert.deepEqual(refused(null), [null, 'wrong-type']);
    assert.deepEqual(refused({ resourceType: 'Patient' }), [null, 'wrong-type']);
    assert.deepEqual(refused(response([], 'urn:xinan:instrument:gad7')), [null, 'other-instrument']);
    assert.deepEqual(refused(response([7])), [null, 'wrong-type']);
    assert.deepEqual(refused(response([answer('q77', { valueInteger: 1 })])), ['q77', 'unknown-item']);
    assert.deepEqual(refused(response([answer('__proto__', { valueInteger: 1 })])), [
      '__proto__',
      'unknown-item',
    ]);
    assert.deepEqual(refused(response([answer('q1', { valueInteger: 4 })])), ['q1', 'not-an-option']);
    assert.deepEqual(refused(response([answer('q1', { valueInteger: Number.NaN })])), [
      'q1',
      'not-an-option',
    ]);
    assert.deepEqual(refused(response([answer('q1', { valueCoding: { code: 'LA99-9' } })])), [
      'q1',
      'not-an-option',
    ]);
    assert.deepEqual(refused(response([answer('q1', { valueString: 'often' })])), ['q1', 'not-an-option']);
    assert.deepEqual(refused(response([answer('q1', 3)])), ['q1', 'wrong-type']);
    assert.deepEqual(refused(response([{ linkId: 'q1', answer: 'x' }])), ['q1', 'wrong-type']);
    const two = [answer('q1', { valueInteger: 1 }), answer('/44250-9', { valueInteger: 1 })];
    assert.deepEqual(refused(response(two)), ['/44250-9', 'duplicate-answer']);
    const several = { linkId: 'q1', answer: [{ valueInteger: 1 }, { valueInteger: 2 }] };
    assert.deepEqual(refused(response([several])), ['q1', 'several-answers']);
    assert.deepEqual(refused(response([answer('x'.repeat(9999), { valueInteger: 1 })])), [
      'x'.repeat(64),
      'unknown-item',
    ]);
  });

  test('whatever is handed in, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (item, canonical) => {
        fromQuestionnaireResponse(phq9, item);
        fromQuestionnaireResponse(phq9, {
          resourceType: 'QuestionnaireResponse',
          questionnaire: canonical,
          item,
        });
        fromQuestionnaireResponse(phq9, response([{ linkId: 'q1', answer: [item] }]));
      }),
    );
  });
});

describe('Observation', () => {
  test('a scale each; the total under its own code; alerts and findings are not sent, and said', () => {
    const result = score(get('phq9'), { ...Object.fromEntries(get('phq9').items.map(({ id }) => [id, 2])) });
    const { resource, losses } = toObservations(get('phq9'), result, {
      locale: 'en',
      subject: 'Patient/7',
      derivedFrom: 'QuestionnaireResponse/9',
      effectiveDateTime: '2026-11-21',
    });
    assert.equal(resource.length, 1);
    const [total] = resource;
    assert.deepEqual(total?.code.coding[0], { system: LOINC, code: '44261-6' });
    assert.deepEqual(total?.valueQuantity, {
      value: 18,
      system: 'http://unitsofmeasure.org',
      code: '{score}',
    });
    assert.deepEqual(total?.interpretation, [{ text: 'Moderately severe' }]);
    assert.deepEqual(
      [total?.subject?.reference, total?.derivedFrom?.[0]?.reference],
      ['Patient/7', 'QuestionnaireResponse/9'],
    );
    assert.equal(total?.note?.[0]?.text, `edition ${get('phq9').edition}`);
    assert.deepEqual(
      losses.map(({ code }) => code),
      ['alert-not-sent', 'alert-not-sent', 'finding-not-sent'],
    );
  });

  test('without a score there is nothing but the reason', () => {
    const of = (answers: Record<string, number>) =>
      toObservations(get('phq9'), score(get('phq9'), answers), { locale: 'zh' });
    assert.deepEqual([of({}).resource, of({}).losses.map(({ code }) => code)], [[], ['unscorable']]);
    assert.deepEqual(
      of({ q1: 9 }).losses.map(({ code }) => code),
      ['invalid'],
    );
  });
});

describe('a foreign Questionnaire', () => {
  const facts = (id: string): QuestionnaireFacts => {
    const { version, abbr, kind, population, timeframe, missing, licence, release } = get(id);
    return {
      id: `${id}_imported`,
      version,
      abbr,
      kind,
      population,
      timeframe,
      missing,
      licence,
      release: { ...release, zh: 'check', en: 'check' },
      locale: 'en',
      provenance: 'imported from FHIR',
    };
  };

  for (const id of ['phq9', 'gad7', 'cesd10', 'pss10', 'swls', 'who5', 'brs', 'dass21', 'audit'])
    test(`${id}: what was exported is imported with the same key, found by trying the expressions`, () => {
      const { resource } = toQuestionnaire(get(id), 'en');
      const { result, losses } = fromQuestionnaire(resource, facts(id));
      assert.ok(result.ok, JSON.stringify(result));
      assert.ok(losses.some(({ code }) => code === 'no-alerts'));
      for (const turn of [1, 2, 3]) {
        const answers = fullRow(get(id), turn);
        const [own, imported] = [score(get(id), answers), score(result.instrument, answers)];
        assert.ok(own.kind === 'scored' && imported.kind === 'scored');
        for (const { id: scale, method } of get(id).scales) {
          if (method === 'custom') continue;
          const found = imported.scales[scale]?.value ?? assert.fail(scale);
          assert.ok(Math.abs(found - (own.scales[scale]?.value ?? Number.NaN)) < 1e-9, scale);
        }
      }
      assert.equal(result.instrument.items[0]?.text.en, get(id).items[0]?.text.en);
    });

  const option = (value: number): NonNullable<QuestionnaireItem['answerOption']>[number] => ({
    extension: [{ url: ORDINAL_VALUE, valueDecimal: value }],
    valueCoding: { system: 'urn:x', code: `c${value}`, display: `answer ${value}` },
  });
  const foreign = (expression: string): Questionnaire => ({
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Foreign',
    item: [
      { linkId: 'intro', type: 'display', text: 'Welcome' },
      {
        linkId: 'g',
        type: 'group',
        item: ['A-1', 'A-2', 'A-3'].map((linkId) => ({
          linkId,
          type: 'choice',
          text: linkId,
          answerOption: [0, 1, 2, 3].map(option),
        })),
      },
      { linkId: 'why', type: 'text', text: 'Why?' },
      {
        linkId: 'sum',
        type: 'decimal',
        text: 'Sum',
        extension: [
          { url: CALCULATED_EXPRESSION, valueExpression: { language: 'text/fhirpath', expression } },
        ],
      },
    ],
  });

  test('groups, remarks and free text are said to be lost; ids become plain', () => {
    const { result, losses } = fromQuestionnaire(
      foreign('%resource.descendants().where(linkId.exists()).answer.value.weight().sum()'),
      facts('phq2'),
    );
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(
      result.instrument.items.map(({ id }) => id),
      ['a_1', 'a_2', 'a_3'],
    );
    assert.deepEqual(result.instrument.scales[0]?.range, [0, 9]);
    assert.deepEqual(
      losses.map(({ path, code }) => `${path} ${code}`),
      [' no-alerts', 'item[0] display-text', 'item[1] group-opened', 'item[2] unscored-question'],
    );
  });

  test('an expression that is no sum becomes no scale, and nobody guesses one', () => {
    for (const expression of [
      "%resource.item.where(linkId = 'A-1').answer.value.weight() * %resource.item.where(linkId = 'A-2').answer.value.weight()",
      '%resource.item.answer.value.weight().max()',
      '7',
      '((',
    ]) {
      const { result, losses } = fromQuestionnaire(foreign(expression), facts('phq2'));
      assert.ok(!result.ok, expression);
      assert.ok(
        losses.some(({ path, code }) => path === 'item[3]' && code === 'expression-not-a-sum'),
        expression,
      );
    }
  });
});
