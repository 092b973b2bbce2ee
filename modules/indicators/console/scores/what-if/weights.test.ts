import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWhatIf } from '@xinan/indicators';
import {
  areWhole,
  type ModelAnswer,
  modelOf,
  movedRanks,
  positionsOfSet,
  sharesOf,
  withProposal,
} from './weights.ts';

const words = (zh: string) => ({ zh, en: zh });
const answer: ModelAnswer = {
  units: [
    { code: '341302', name: words('甲') },
    { code: '341321', name: words('乙') },
  ],
  themes: [
    {
      code: 'A',
      name: words('A'),
      weight: 0.6,
      level1: [{ code: 'A1', name: words('A1'), weight: 1 }],
    },
    {
      code: 'B',
      name: words('B'),
      weight: 0.4,
      // Told as a whole.
      level1: [],
    },
  ],
  scores: [
    [90, 50],
    [60, 80],
  ],
  geometricFloor: 1,
  proposals: [],
  redundant: [],
};

test('the weights of the set give the scores of the set, others change the order', () => {
  const answerNow = createWhatIf(modelOf(answer));
  const set = positionsOfSet(answer);
  const run = (positions: typeof set) => {
    const { totals, ranks } = answerNow(new Map(Object.entries(positions)));
    return { totals: [...totals].map((total) => Number(total?.toFixed(6))), ranks: [...ranks] };
  };
  const before = run(set);
  assert.deepEqual(before, { totals: [74, 68], ranks: [1, 2] });
  const after = run(withProposal(set, { A: 0.2, B: 0.8 }));
  assert.deepEqual(after, { totals: [58, 76], ranks: [2, 1] });
  assert.equal(movedRanks(before.ranks, after.ranks), 2);
});

test('shares sum to one, and a group without weight is refused', () => {
  assert.deepEqual(sharesOf(['A', 'B'], { A: 30, B: 10 }), { A: 0.75, B: 0.25 });
  assert.equal(sharesOf(['A', 'B'], { A: 0, B: 0 }), null);
  const set = positionsOfSet(answer);
  assert.equal(areWhole(answer, set), true);
  assert.equal(areWhole(answer, { ...set, A1: 0 }), false);
});
