import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeChange } from './judge-change.ts';
import { changesOf } from './published-changes.ts';
import { RELIABLE } from './reliable-change.ts';

const gad7 = { rules: changesOf('gad7', 'total'), heavierWhen: 'high' } as const;

test('GAD-7: six points are more than chance, five are not, by the stricter of two publications', () => {
  assert.equal(judgeChange(15, 9, gad7)?.direction, 'lighter');
  assert.equal(judgeChange(9, 15, gad7)?.direction, 'heavier');
  assert.equal(judgeChange(15, 10, gad7)?.direction, 'same');
  assert.equal(judgeChange(10, 10, gad7)?.direction, 'same');
  assert.equal(judgeChange(15, 9, gad7)?.rule.source, 'Bischoff et al. 2020');
});

test('the index is beyond 1.96 exactly where the published figure before rounding is passed', () => {
  assert.equal(judgeChange(15, 9, gad7)?.index.toFixed(2), '-2.10');
  assert.equal(judgeChange(10, 15, gad7)?.index.toFixed(2), '1.75');
});

test('where a low score is the heavier one, a rise is lighter', () => {
  const low = { ...gad7, heavierWhen: 'low' } as const;
  assert.equal(judgeChange(5, 15, low)?.direction, 'lighter');
  assert.equal(judgeChange(15, 5, low)?.direction, 'heavier');
});

test('without a published reliable difference nothing is said, also where one is published that is felt', () => {
  assert.equal(judgeChange(20, 2, { ...gad7, rules: changesOf('gad2', 'total') }), undefined);
  assert.equal(judgeChange(20, 2, { ...gad7, rules: changesOf('isi', 'total') }), undefined);
});

test('no direction without an index beyond 1.96; the other way round says the opposite', () => {
  const opposite = { lighter: 'heavier', heavier: 'lighter', same: 'same' } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 21 }), (before, after) => {
      const there = judgeChange(before, after, gad7);
      const back = judgeChange(after, before, gad7);
      assert.ok(there && back);
      assert.equal(back.direction, opposite[there.direction]);
      assert.equal(there.direction === 'same', Math.abs(there.index) < RELIABLE);
    }),
  );
});
