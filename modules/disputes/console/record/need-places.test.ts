import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputeStates } from '../../domain.ts';
import { placeOfNeed } from './need-places.ts';

test('every condition of the state table leads to a section', () => {
  for (const condition of Object.values(disputeStates.conditions))
    assert.ok(placeOfNeed(condition), condition.zh);
});

test('words of no condition lead nowhere', () => {
  assert.equal(placeOfNeed({ zh: '别的', en: 'else' }), null);
});

test('what is still to be said opens the words on that matter', () => {
  assert.deepEqual(placeOfNeed(disputeStates.conditions.rights_explained), {
    section: 'words',
    form: { form: 'words', targetId: 'rights_notice' },
  });
});
