import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaTypes } from '../domain.ts';
import { fileEndings, mediaTypeOf } from './media-type.ts';

test('every ending on offer is a type the server takes, and every such type has an ending', () => {
  const types = fileEndings.map((ending) => mediaTypeOf({ name: `a${ending.toUpperCase()}`, type: '' }));
  assert.deepEqual(new Set(types), new Set(mediaTypes));
});

test('without a known ending the type itself counts, if it is one that is taken', () => {
  assert.equal(mediaTypeOf({ name: 'image', type: 'image/png' }), 'image/png');
  assert.equal(mediaTypeOf({ name: 'film.mp4', type: 'video/mp4' }), undefined);
  assert.equal(mediaTypeOf({ name: 'note', type: '' }), undefined);
});
