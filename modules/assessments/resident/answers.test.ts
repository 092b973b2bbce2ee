import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { fits, noAnswers, openQuestions, stepsLeft, withAnswer } from './answers.ts';

const question = (number: number, required: boolean): InstrumentForm['questions'][number] => ({
  id: `q${number}`,
  number,
  text: { zh: '题', en: 'item' },
  required,
  options: [],
});
const form = {
  edition: 'e1',
  questions: [question(1, true), question(2, true), question(3, false)],
} as unknown as InstrumentForm;

test('zero is an answer; only required questions stay open', () => {
  const answers = withAnswer(noAnswers(form), 0, 0);
  assert.deepEqual(answers, [0, null, null]);
  assert.deepEqual(openQuestions(form, answers), [1]);
  assert.deepEqual(openQuestions(form, withAnswer(answers, 1, 3)), []);
});

test('steps left count the present question and end at none', () => {
  assert.deepEqual(
    [0, 2, 3].map((step) => stepsLeft(form, step)),
    [3, 1, 0],
  );
});

test('answers to another edition or length are not taken over', () => {
  assert.equal(fits(form, { edition: 'e1', answers: [1, 2, null] }), true);
  assert.equal(fits(form, { edition: 'e0', answers: [1, 2, null] }), false);
  assert.equal(fits(form, { edition: 'e1', answers: [1, 2] }), false);
});
