import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsFor, isAtField, placeOf } from './fault-places.ts';
import { sampleDraft } from './sample-draft.ts';

const draft = await sampleDraft();

test('a pointer leads to an entry and a field', () => {
  const place = (pointer: string) => Object.values(placeOf(draft, pointer)).join(' ');
  assert.equal(
    place('/themes/0/level1/1/indicators/5/formula/numerator/expression'),
    'A2-06 formula/numerator/expression',
  );
  assert.equal(place('/themes/0/level1/1/indicators/5'), 'A2-06 ');
  assert.equal(place('/themes/0/level1/1/indicators'), 'A2 weights');
  assert.equal(place('/themes/0/level1'), 'A weights');
  assert.equal(place('/themes'), 'total weights');
  assert.equal(place('/themes/0/name/zh'), 'A name/zh');
  assert.equal(place('/counts/level2'), 'total counts/level2');
  assert.equal(place('/themes/0/level1/1/indicators/1/weight'), 'A2-02 weight');
});

test('a fault belongs to the field it is at or below', () => {
  const fault = { at: 'A2-06', field: 'formula/numerator/expression' };
  assert.ok(isAtField(fault, 'formula/numerator'));
  assert.ok(isAtField(fault, 'formula/numerator/expression'));
  assert.ok(!isAtField(fault, 'formula/num'));
  assert.deepEqual(idsFor('scope/0'), ['set-scope-0', 'set-scope']);
});
