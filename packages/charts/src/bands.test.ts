import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastRatio } from '@xinan/ui/contrast';
import { bandOf, methodBands } from './bands.ts';
import { inkOn } from './paint.ts';

test('the number on every band reads: AA contrast', () => {
  for (const { colour, code } of methodBands.zh)
    assert.ok(contrastRatio(colour, inkOn(colour)) >= 4.5, `${code} ${contrastRatio(colour, inkOn(colour))}`);
});

test('bands hold their lower limit and read the unrounded score', () => {
  const codes = [100, 90, 89.999, 80, 70, 60, 59.99, 0].map((score) => bandOf(score, methodBands.en)?.code);
  assert.deepEqual(codes, ['L5', 'L5', 'L4', 'L4', 'L3', 'L2', 'L1', 'L1']);
  assert.equal(bandOf(-1, methodBands.en), null);
});
