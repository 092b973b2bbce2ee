import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listAt, valueAt, withAt } from '../document/at-path.ts';
import { emptyDocument } from '../drafts/new-document.ts';
import {
  addBand,
  addItem,
  addOption,
  addOptionSet,
  addScale,
  markChanged,
  moveItem,
  removeItem,
  setMethod,
  withRanges,
} from './edit-document.ts';

const empty = emptyDocument('own');

test('a question more is counted, numbered, and has the answers of the one before', () => {
  const grown = withRanges(addItem(empty));
  assert.deepEqual(valueAt(grown, 'items[3]'), {
    id: 'q4',
    n: 4,
    text: { zh: '', en: '' },
    options: 'answers',
  });
  assert.deepEqual(valueAt(grown, 'scales[0].items'), ['q1', 'q2', 'q3', 'q4']);
  assert.deepEqual(valueAt(grown, 'scales[0].range'), [0, 12]);
});

test('a question that goes leaves no trace in the scales; the others move up', () => {
  const reversed = withAt(empty, 'scales[0].reverse', ['q1']);
  const left = withRanges(removeItem(reversed, 0));
  assert.deepEqual(valueAt(left, 'scales[0].items'), ['q2', 'q3']);
  assert.deepEqual(valueAt(left, 'scales[0].reverse'), []);
  assert.equal(valueAt(left, 'items[0].n'), 1);
  assert.deepEqual(valueAt(left, 'scales[0].range'), [0, 6]);
});

test('questions change places and keep their ids', () => {
  const swapped = moveItem(empty, 0, 1);
  assert.equal(valueAt(swapped, 'items[1].id'), 'q1');
  assert.equal(valueAt(swapped, 'items[1].n'), 2);
});

test('a removed id may come again only where it is free', () => {
  const again = addItem(removeItem(empty, 0));
  assert.equal(new Set(listAt(again, 'items').map((_, at) => valueAt(again, `items[${at}].id`))).size, 3);
});

test('a method brings its fields and takes the other’s away', () => {
  const counting = setMethod(empty, 0, 'count');
  assert.deepEqual(valueAt(counting, 'scales[0].counts'), { op: '>=', value: 1 });
  const summing = setMethod(counting, 0, 'sum');
  assert.ok(!('counts' in (valueAt(summing, 'scales[0]') as object)));
  const whole = setMethod(addScale(empty), 1, 'composite');
  assert.deepEqual(valueAt(whole, 'scales[1].of'), ['total']);
  assert.deepEqual(valueAt(whole, 'scales[1].items'), ['q1', 'q2', 'q3']);
});

test('a band goes on where the last one ends', () => {
  const one = withAt(addBand(empty), 'bands[0].max', 4);
  const two = addBand(one);
  assert.equal(valueAt(two, 'bands[1].min'), 5);
  assert.equal(valueAt(two, 'bands[1].max'), 9);
});

test('answers and sets grow', () => {
  const grown = addOption(empty, 'answers');
  assert.equal(valueAt(grown, 'optionSets.answers[4].value'), 4);
  assert.ok(valueAt(addOptionSet(empty), 'optionProvenance.answers2'));
});

test('a document of any shape stays as it is', () => {
  for (const odd of [null, 'x', { scales: [1, null, { items: 3 }] }]) assert.deepEqual(withRanges(odd), odd);
});

test('a compared text that is changed says so, in its language alone; own words stay own', () => {
  assert.equal(markChanged(empty, 'items[0].text.zh'), empty);
  const seen = { zh: 'verified: 原文', en: 'verified: the form' };
  const copy = withAt(withAt(empty, 'itemProvenance', seen), 'optionProvenance.answers', seen);
  const item = markChanged(copy, 'items[1].text.zh');
  assert.match(String(valueAt(item, 'items[1].provenance.zh')), /^unverified/);
  assert.equal(valueAt(item, 'items[1].provenance.en'), seen.en);
  assert.equal(valueAt(item, 'items[0].provenance'), undefined);
  const option = markChanged(copy, 'optionSets.answers[2].text.en');
  assert.match(String(valueAt(option, 'optionProvenance.answers.en')), /^unverified/);
  assert.equal(markChanged(copy, 'name.zh'), copy);
});
