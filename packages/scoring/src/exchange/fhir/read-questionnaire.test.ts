import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instruments } from '../../catalogue.ts';
import { questionnaireLimits, readQuestionnaire } from './read-questionnaire.ts';
import { toQuestionnaire } from './to-questionnaire.ts';

const plain = { resourceType: 'Questionnaire', status: 'active' };
const item = { linkId: 'a', type: 'choice' };
const refusal = (value: unknown) => {
  const read = readQuestionnaire(value);
  return read.ok ? 'read' : `${read.pointer} ${read.reason}`;
};
const nested = (depth: number): object =>
  depth === 0 ? item : { linkId: `g${depth}`, type: 'group', item: [nested(depth - 1)] };

test('what is exported can be read, with nothing lost that the import uses', () => {
  for (const instrument of instruments.values()) {
    const { resource } = toQuestionnaire(instrument, 'en');
    const read = readQuestionnaire(JSON.parse(JSON.stringify(resource)));
    assert.ok(read.ok, instrument.id);
    assert.deepEqual(
      read.questionnaire.item?.map(({ linkId, text, extension, answerOption }) => ({
        linkId,
        text,
        extension,
        answerOption,
      })),
      resource.item?.map(({ linkId, text, extension, answerOption }) => ({
        linkId,
        text,
        extension,
        answerOption,
      })),
    );
  }
});

test('what is no R4 Questionnaire is refused with its place', () => {
  for (const [value, expected] of [
    [null, ' wrong-type'],
    [[], ' wrong-type'],
    ['Questionnaire', ' wrong-type'],
    [{}, ' not-a-questionnaire'],
    [{ ...plain, resourceType: 'Patient' }, ' not-a-questionnaire'],
    [{ resourceType: 'Questionnaire', item: [item] }, '/status missing'],
    [plain, '/item missing'],
    [{ ...plain, item: [] }, '/item missing'],
    [{ ...plain, item: {} }, '/item wrong-type'],
    [{ ...plain, item: [item, 7] }, '/item/1 wrong-type'],
    [{ ...plain, item: [{ type: 'choice' }] }, '/item/0/linkId missing'],
    [{ ...plain, item: [{ ...item, type: 'coding' }] }, '/item/0/type wrong-type'],
    [{ ...plain, item: [{ ...item, text: 7 }] }, '/item/0/text wrong-type'],
    [{ ...plain, title: ['x'], item: [item] }, '/title wrong-type'],
    [
      { ...plain, item: [{ ...item, answerOption: [{ valueInteger: '1' }] }] },
      '/item/0/answerOption/0/valueInteger wrong-type',
    ],
    [{ ...plain, item: [{ ...item, extension: [{}] }] }, '/item/0/extension/0/url missing'],
  ] as const)
    assert.equal(refusal(value), expected);
});

test('what is too deep, too long or too much is refused', () => {
  const { depth, items, textLength } = questionnaireLimits;
  assert.equal(refusal({ ...plain, item: [nested(depth - 1)] }), 'read');
  assert.match(refusal({ ...plain, item: [nested(depth)] }), /too-large$/);
  assert.match(refusal({ ...plain, item: [nested(4000)] }), /too-large$/);
  assert.equal(refusal({ ...plain, item: Array(items).fill(item) }), 'read');
  assert.match(refusal({ ...plain, item: Array(items + 1).fill(item) }), /too-large$/);
  const group = { linkId: 'g', type: 'group', item: Array(items).fill(item) };
  assert.match(refusal({ ...plain, item: [group, group] }), /too-large$/);
  assert.equal(refusal({ ...plain, item: [{ ...item, text: 'x'.repeat(textLength) }] }), 'read');
  assert.equal(
    refusal({ ...plain, item: [{ ...item, text: 'x'.repeat(textLength + 1) }] }),
    '/item/0/text too-large',
  );
});

test('nothing is taken from a prototype, and nothing strange is carried on', () => {
  const sly = JSON.parse(
    '{"resourceType":"Questionnaire","status":"active","__proto__":{"title":"no"},"item":[{"linkId":"__proto__","type":"choice","constructor":{"x":1},"__proto__":{"text":"no"}}]}',
  ) as unknown;
  const read = readQuestionnaire(sly);
  assert.ok(read.ok);
  assert.deepEqual(read.questionnaire, {
    ...plain,
    item: [{ linkId: '__proto__', type: 'choice' }],
  });
  assert.equal(read.questionnaire.title, undefined);
  assert.equal(({} as Record<string, unknown>)['title'], undefined);
  const inherited = Object.create({
    resourceType: 'Questionnaire',
    status: 'active',
    item: [item],
  }) as object;
  assert.equal(refusal(inherited), ' not-a-questionnaire');
});

test('whatever JSON is handed in, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, part) => {
      readQuestionnaire(value);
      readQuestionnaire({ ...plain, item: [part] });
      readQuestionnaire({ ...plain, item: [{ ...item, answerOption: part, extension: value }] });
    }),
  );
});
