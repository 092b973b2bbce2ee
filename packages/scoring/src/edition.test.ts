import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentDraft } from './instrument.ts';
import { editionOf } from './edition.ts';
import { hash64 } from './hash64.ts';

test('the hash gives the numbers its author prints', () => {
  // bryc, github.com/bryc/code, jshash/experimental/cyrb53.js: the comment at its end.
  assert.equal(hash64('a'), '501c2ba782c97901');
  assert.equal(hash64('b'), '459eda5bc254d2bf');
  assert.equal(hash64('revenge'), 'fbce64cc3b748385');
  assert.equal(hash64('revenue'), 'fb1d85148d13f93a');
});

test('an edition is the hash of what was read and keyed, each object by its names in order', () => {
  const of = (draft: object) => editionOf(draft as InstrumentDraft);
  const draft = {
    missing: { rule: 'none', maxMissing: 0, source: 's' },
    id: 'x',
    stem: { zh: '题', en: undefined },
  };
  const written = '"x",null,{"zh":"题"},null,null,null,null,null,null,null,{"maxMissing":0,"rule":"none"}';
  assert.equal(of(draft), hash64(`[${written}]`));
  assert.equal(
    of({ ...draft, norms: [{ sd: 2, note: 'n', mean: 1 }] }),
    hash64(`[${written},[{"mean":1,"sd":2}]]`),
  );
});
