import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instrumentById } from './catalogue.ts';
import { placeScore } from './place-score.ts';
import { score } from './score.ts';

test('a known score is placed exactly as scoring places it', () => {
  for (const id of ['phq9', 'gad7', 'dass21', 'who5']) {
    const instrument = instrumentById(id) ?? assert.fail(id);
    for (const answer of [0, 1, 2, 3]) {
      const result = score(
        instrument,
        instrument.items.map(() => answer),
      );
      assert.equal(result.kind, 'scored');
      if (result.kind !== 'scored') continue;
      for (const [scaleId, { value, band, cutoffs }] of Object.entries(result.scales)) {
        const placed = placeScore(instrument, scaleId, value);
        assert.deepEqual(placed, { band, cutoffs }, `${id} ${scaleId} ${value}`);
      }
    }
  }
});
