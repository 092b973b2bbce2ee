import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatPoints, scaleOf } from './proposal.ts';

it('writes differences with their sign and draws to the largest weight', () => {
  assert.deepEqual([0.025, -0.01, 0.0001, -0.0001].map(formatPoints), ['+2.5', '−1.0', '0.0', '0.0']);
  const row = { code: 'A', name: { zh: '', en: '' }, weight: 0.2, proposed: 0.3, least: 0.1, most: 0.45 };
  assert.equal(scaleOf([row]), 0.45);
});
