import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hrefOf, placeOf } from './place.ts';

test('a link carries what it opens in its query, and the place reads it back', () => {
  const place = { path: '/q', state: { i: 'gad7' } };
  assert.equal(hrefOf(place), '/q?i=gad7');
  assert.deepEqual(placeOf('/q', '?i=gad7'), place);
});

test('the language is no part of a place, and a trailing slash neither', () => {
  assert.deepEqual(placeOf('/places/', '?lang=en'), { path: '/places', state: {} });
  assert.deepEqual(placeOf('/', ''), { path: '/', state: {} });
});
