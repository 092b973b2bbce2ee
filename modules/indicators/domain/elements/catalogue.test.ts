import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crisisFacts } from '@xinan/crises/domain';
import { disputeFacts } from '@xinan/disputes/domain';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { type ElementEntry, elementEntries, entryOf } from '../../domain.ts';

const set = await loadReferenceSet();
const elements = new Map(set.data_elements.map((element) => [element.id, element]));
const counted: Readonly<Record<string, readonly string[]>> = { ...crisisFacts, ...disputeFacts };

const ofKind = (kind: ElementEntry['source']['kind']) =>
  elementEntries.filter(({ source }) => source.kind === kind);

test('every data element of the reference set is defined exactly once, and no other', () => {
  const ids = elementEntries.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), [...elements.keys()].sort());
});

test('an entry adds up as the set says, and counts nobody twice where the set says so', () => {
  for (const { id, kind, distinct } of elementEntries) {
    const element = elements.get(id);
    assert.equal(kind, element?.kind, id);
    assert.equal(distinct === true, element?.zh.includes('去重') ?? false, id);
  }
});

test('a distinct count never comes from facts, whose months would be added up', () => {
  for (const { id, source, distinct } of elementEntries) assert.ok(!distinct || source.kind !== 'facts', id);
});

test('facts that are named are facts that a module counts, with those dimensions', () => {
  for (const { id, source } of elementEntries) {
    if (source.kind !== 'facts') continue;
    const dims = counted[source.counted.metric];
    assert.ok(dims, `${id}: ${source.counted.metric}`);
    for (const dim of [...Object.keys(source.counted.where ?? {}), ...(source.filters ?? [])])
      assert.ok(dims.includes(dim), `${id}: ${dim}`);
  }
});

test('only flows come from facts, and what is counted at the end of a month is none', () => {
  for (const { kind } of ofKind('facts')) assert.equal(kind, 'flow');
  for (const { kind } of [...ofKind('standing'), ...ofKind('register')]) assert.notEqual(kind, 'flow');
});

test('nothing about crises is told below the county', () => {
  for (const { id, source, lowest } of elementEntries)
    if (source.kind === 'facts' && source.counted.metric.startsWith('crisis.'))
      assert.equal(lowest, 'county', id);
});

test('how far the city has come: live, standing, recorded, own, waiting', () => {
  const kinds = ['facts', 'standing', 'register', 'platform', 'waits'] as const;
  assert.deepEqual(Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind).length])), {
    facts: 18,
    standing: 6,
    register: 10,
    platform: 4,
    waits: 41,
  });
  assert.equal(entryOf('disputes.accepted')?.source.kind, 'facts');
  assert.equal(entryOf('no.such'), undefined);
});

test('every definition is a sentence in both languages', () => {
  for (const { id, definition } of elementEntries) {
    assert.match(definition.zh, /。$/, id);
    assert.match(definition.en, /^[A-Z0-9].*\.$/, id);
  }
});
