import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { fingerprintOf, setStandardBody, setStandardCode } from './set-standard.ts';

const set = await loadReferenceSet();
const { zh, en } = setStandardBody(set);

test('both texts have the same shape, and every indicator stands in them once', () => {
  assert.deepEqual(
    zh.map(({ kind }) => kind),
    en.map(({ kind }) => kind),
  );
  for (const body of [zh, en]) {
    const codes = body.flatMap((block) => (block.kind === 'table' ? block.rows.map(([code]) => code) : []));
    assert.equal(new Set(codes).size, 158);
    assert.equal(codes.length, 158);
  }
});

test('the fingerprint is a clause of the text, and another content has another', () => {
  assert.ok(zh.some((block) => JSON.stringify(block) === JSON.stringify(fingerprintOf(set))));
  assert.notDeepEqual(fingerprintOf({ ...set, edition: 'f'.repeat(16) }), fingerprintOf(set));
});

test('every code is one the library takes', () => {
  const pattern = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+){1,4}$/;
  for (const code of ['xinan-reference-158', 'a', '心安', 'a-b-c-d-e-f', 'x'.repeat(60), 'Suzhou_2027.1'])
    assert.match(setStandardCode(code), pattern);
  assert.equal(setStandardCode('xinan-reference-158'), 'SET-XINAN-REFERENCE-158');
});
