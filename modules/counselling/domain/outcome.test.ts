import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from './outcome.ts';

const talk = (emotionBefore: number | null, emotionAfter: number | null) =>
  ({ emotionBefore, emotionAfter, wish: 'yes' }) as const;

test('the first start and the last end are compared; what was not told is left out', () => {
  assert.deepEqual(outcomeOf([talk(8, 7), talk(null, 6), talk(5, null)]), {
    first: 8,
    last: 6,
    change: 'eased',
    wish: 'yes',
  });
  assert.equal(outcomeOf([talk(3, 6)]).change, 'heavier');
  assert.equal(outcomeOf([talk(4, 4)]).change, 'same');
  assert.equal(outcomeOf([talk(0, 0)]).change, 'same', 'nought is a feeling, not a gap');
});

test('without a feeling told there is no change to speak of', () => {
  assert.deepEqual(outcomeOf([]), { first: null, last: null, change: 'not_told', wish: null });
  assert.equal(outcomeOf([talk(null, null)]).change, 'not_told');
});
