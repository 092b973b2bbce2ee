import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Questionnaire } from '@xinan/scoring/exchange/fhir';
import { factsOf } from './facts-of.ts';
import { importQuestionnaire } from './import-questionnaire.ts';

const url = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const calculated = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';
const questionnaireWith = (expression: string, text = 'How often?'): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    ...['a', 'b'].map((linkId) => ({
      linkId,
      type: 'choice',
      text,
      answerOption: [0, 1].map((value) => ({
        valueCoding: { code: `c${value}`, extension: [{ url, valueDecimal: value }] },
      })),
    })),
    {
      linkId: 'sum',
      type: 'decimal',
      text: 'Sum',
      extension: [{ url: calculated, valueExpression: { language: 'text/fhirpath', expression } }],
    },
  ],
});
const importOf = (questionnaire: Questionnaire, limits = {}) =>
  importQuestionnaire(questionnaire, factsOf(questionnaire, 'own_form'), limits);

test('a plain sum is found by trying it', async () => {
  const { document } = await importOf(questionnaireWith('%resource.item.answer.value.weight().sum()'));
  assert.deepEqual(document.scales[0]?.items, ['a', 'b']);
});

test('whatever grows without end is stopped by its time or its memory', async () => {
  const limits = { timeoutMs: 1000, mostHeapMb: 48 };
  const endless = ["'a'.repeat($this & 'a').count()", '(1 | 2).repeat($this + 1).count()'];
  const done = await Promise.all(
    endless.map((expression) => importOf(questionnaireWith(expression), limits)),
  );
  for (const { document, losses } of done) {
    assert.deepEqual([document.items.length, document.scales.length], [2, 0]);
    assert.ok(losses.some(({ code }) => code === 'expression-not-tried'));
  }
});

test('the language is what the file says, else what its questions are written in', () => {
  const locale = (questionnaire: Questionnaire) => factsOf(questionnaire, 'own_form').locale;
  assert.equal(locale(questionnaireWith('1')), 'en');
  assert.equal(locale(questionnaireWith('1', '您睡得好吗？')), 'zh');
  assert.equal(locale({ ...questionnaireWith('1'), language: 'zh-CN' }), 'zh');
  assert.equal(locale({ ...questionnaireWith('1', '您睡得好吗？'), language: 'en' }), 'en');
});

test('nobody sees it before its licence is settled', () => {
  const { licence, release } = factsOf({ ...questionnaireWith('1'), copyright: '© Someone' }, 'own_form');
  assert.deepEqual([licence.confidence, licence.statement], ['low', '© Someone']);
  assert.match(release.zh, /^hold/);
});
