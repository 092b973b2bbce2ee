import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instruments } from '@xinan/scoring/catalogue';
import { residentForms } from '@xinan/scoring/resident';
import { buildCatalogue, shippedTopics } from './catalogue.ts';
import { checkDraft } from './check-draft.ts';
import { exampleForm, exampleWords } from './example-form.fixture.ts';
import { type DecisionFact, type Holding, standOf } from './holding.ts';

const shipped = (id: string, decisions: readonly DecisionFact[] = []): Holding => {
  const { title, scales } = residentForms[id] ?? assert.fail(id);
  const resident = { title, scales: scales.map((scale) => ({ ...scale })), topics: shippedTopics({ id }) };
  const instrument = instruments.get(id) ?? assert.fail(id);
  return standOf({ instrument, origin: 'shipped', resident }, decisions);
};
const { instrument } = checkDraft(exampleForm, exampleWords);
const own = standOf({ instrument: instrument ?? assert.fail(), origin: 'own', resident: exampleWords }, []);

test('what is offered, under its title of life, in the languages that may be shown', () => {
  const pss10 = shipped('pss10');
  const { cards, forms } = buildCatalogue([shipped('scoff'), pss10, own]);
  assert.deepEqual(
    cards.map(({ id, locales, name }) => [id, locales, name.zh]),
    [
      ['pss10', ['en'], '最近一个月的压力（10题）'],
      ['example3', ['zh', 'en'], '这一周累不累'],
    ],
  );
  const form = forms.get('pss10') ?? assert.fail();
  assert.equal(form.questions.length, 10);
  // Where a wording is not shown, the other language stands in its place.
  assert.equal(form.questions[0]?.text.zh, form.questions[0]?.text.en);
  assert.deepEqual(
    forms.get('example3')?.questions[0]?.options.map(({ text }) => text.zh),
    ['没有', '有时', '常常'],
  );
});

test('under a topic the shipped order comes first, then the city’s own', () => {
  const { topics } = buildCatalogue([own, shipped('who5'), shipped('pss10')]);
  assert.deepEqual(topics.find(({ id }) => id === 'stress')?.instruments, ['pss10', 'who5', 'example3']);
  assert.deepEqual(topics.find(({ id }) => id === 'work')?.instruments, ['who5']);
});

test('nothing of the key reaches a form', () => {
  const text = JSON.stringify([...buildCatalogue([own]).forms.values()]);
  for (const secret of ['bands', 'alerts', 'cannot-go-on', 'reverse', '总分'])
    assert.ok(!text.includes(secret));
});
