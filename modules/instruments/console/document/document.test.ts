import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, stepsOf, valueAt, withAt } from './at-path.ts';
import { compareDocuments } from './compare.ts';
import { faultInJson } from './json-fault.ts';
import { lineOf, placeInJson } from './json-place.ts';
import { placeName } from './place-name.ts';

const document = {
  id: 'own',
  items: [
    { id: 'q1', n: 1, text: { zh: '一', en: 'one' } },
    { id: 'q2', n: 2, text: { zh: '二', en: 'two' } },
  ],
  scales: [{ id: 'total', name: { zh: '总分', en: 'Total' }, items: ['q1', 'q2'] }],
};

test('a path leads into a document of any shape', () => {
  assert.deepEqual(stepsOf('items[3].text.zh'), ['items', 3, 'text', 'zh']);
  assert.equal(valueAt(document, 'items[1].text.en'), 'two');
  assert.equal(valueAt('nothing', 'items[1]'), undefined);
  assert.equal(valueAt(document, 'toString'), undefined);
});

test('a value is put at its place; the given document stays', () => {
  const changed = withAt(document, 'items[1].text.zh', '贰');
  assert.equal(valueAt(changed, 'items[1].text.zh'), '贰');
  assert.equal(valueAt(document, 'items[1].text.zh'), '二');
  assert.deepEqual(Object.keys(changed as object), Object.keys(document));
  assert.equal(valueAt(withAt(document, 'licence.grant.holder', 'x'), 'licence.grant.holder'), 'x');
  assert.ok(!('id' in (withAt(document, 'id', undefined) as object)));
});

test('an entry moves by one and stops at the ends', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 1, -1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 1), ['a', 'b', 'c']);
});

test('a place is named in words', () => {
  assert.equal(placeName(document, 'items[1].text.zh').zh, '第 2 题 › 文字 › 中文');
  assert.equal(placeName(document, 'scales[0].items[1]').en, 'scale “Total” › items 2');
  assert.equal(placeName(document, '').zh, '整份文件');
});

test('an item put in between is one difference, not three', () => {
  const between = { id: 'new', n: 9, text: { zh: '新', en: 'new' } };
  const newer = { ...document, items: [document.items[0], between, document.items[1]] };
  const paths = compareDocuments(document, newer).map(({ path }) => path);
  assert.deepEqual(paths, ['items[1].id', 'items[1].n', 'items[1].text.zh', 'items[1].text.en']);
  assert.deepEqual(compareDocuments(document, document), []);
  const shorter = { ...document, items: [document.items[0]] };
  const gone = compareDocuments(document, shorter);
  assert.deepEqual(gone.map(({ path, inNewer }) => [path, inNewer])[0], ['items[1].id', false]);
});

test('a place in the text is found, whatever the spacing', () => {
  const text = JSON.stringify(document, null, 2);
  const span = placeInJson(text, 'items[1].text.zh');
  assert.equal(span && text.slice(span.from, span.to), '"二"');
  const object = placeInJson(text, 'items[1].text');
  assert.equal(object && text.slice(object.from, object.to).startsWith('{'), true);
  const tight = JSON.stringify({ a: ['x"y\\', { b: 1.5 }] });
  const number = placeInJson(tight, 'a[1].b');
  assert.equal(number && tight.slice(number.from, number.to), '1.5');
});

test('a missing field leads to what it is missing from', () => {
  const text = '{"items": [{"id": "q1"}]}';
  const span = placeInJson(text, 'items[0].text.zh');
  assert.equal(span && text.slice(span.from, span.to), '{"id": "q1"}');
});

test('text that is no JSON tells its place', () => {
  const text = '{\n  "id": "x",\n  "items": [1,, 2]\n}';
  const at = faultInJson(text);
  assert.ok(at !== undefined);
  assert.equal(lineOf(text, at).line, 3);
  assert.equal(text[at], ',');
  for (const one of ['{}', ' [1.5e3, "a\\u00e9\\"", {"x": null}] ', 'true'])
    assert.equal(faultInJson(one), undefined, one);
  for (const one of ['', '{', '{"a" 1}', '[1,]', '{"a":1,}', '01', '"\n"', '[1] 2', 'nul']) {
    assert.throws(() => JSON.parse(one));
    assert.ok(faultInJson(one) !== undefined, one);
  }
});
