import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { competitionRanks } from '../rank/competition-ranks.ts';
import { createScoreModel, totalsOf } from '../sensitivity/score-model.ts';
import { createWhatIf, whatIf } from './what-if.ts';

const score = fc.option(fc.integer({ min: 0, max: 8 }).map((eighths) => eighths * 12.5));
const table = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 9 });
const modelOf = (scores: readonly (readonly (number | null)[])[]) =>
  createScoreModel(
    [
      {
        code: 'A',
        weight: 0.5,
        children: [
          { code: 'A1', weight: 0.25 },
          { code: 'A2', weight: 0.75 },
        ],
      },
      { code: 'B', weight: 0.5 },
    ],
    { units: scores.map((_, i) => `U${i}`), scores },
  );
const weights = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'A1', 'A2', 'unknown'), fc.integer({ min: 0, max: 4 })), {
    maxLength: 4,
  })
  .map((entries) => new Map<string, number>(entries));
const rule = fc.constantFrom('linear', 'geometric', undefined);

describe('what if, again and again', () => {
  test('each redraw gives what a single call gives, whatever came before', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.tuple(weights, rule), { minLength: 1, maxLength: 5 }),
        (scores, calls) => {
          const model = modelOf(scores);
          const redraw = createWhatIf(model);
          for (const [changed, by] of calls) {
            const found = redraw(changed, by);
            assert.deepEqual(found, whatIf(modelOf(scores), changed, by));
            assert.deepEqual(found.ranks, competitionRanks(found.totals));
          }
        },
      ),
    );
  });
  test('totals are those of a model that has these weights', () => {
    fc.assert(
      fc.property(table, weights, (scores, changed) => {
        const model = modelOf(scores);
        const of = (code: string, own: number) => changed.get(code) ?? own;
        const [a1, a2, a, b] = [of('A1', 0.25), of('A2', 0.75), of('A', 0.5), of('B', 0.5)];
        const other = { ...model, weights: Float64Array.of(a1, a2, a, b) };
        assert.deepEqual(
          whatIf(model, changed).totals,
          totalsOf(other).map((total) => (Number.isNaN(total) ? null : total)),
        );
      }),
    );
  });
  test('totals closer than 1e-9 share a rank, 1e-9 apart they do not', () => {
    const ranks = (gap: number) =>
      whatIf(
        modelOf([
          [null, null, 0],
          [null, null, gap],
          [null, null, null],
        ]),
        new Map(),
      ).ranks;
    assert.deepEqual(ranks(1e-9), [2, 1, null]);
    assert.deepEqual(ranks(0.9e-9), [1, 1, null]);
  });
  test('nothing is laid out again: the same object, and the model stays as it was', () => {
    const model = modelOf([
      [80, 60, 40],
      [20, 50, 90],
    ]);
    const before = [...model.weights];
    const redraw = createWhatIf(model);
    const first = redraw(
      new Map([
        ['A', 1],
        ['B', 0],
      ]),
    );
    assert.deepEqual([...first.totals], [65, 42.5]);
    assert.deepEqual([...first.ranks], [1, 2]);
    const second = redraw(new Map([['A', 0]]), 'geometric');
    assert.equal(second, first);
    assert.equal(second.totals, first.totals);
    second.totals.forEach((total, i) => assert.ok(Math.abs((total ?? 0) - (i === 0 ? 40 : 90)) < 1e-9));
    assert.deepEqual([...second.ranks], [2, 1]);
    assert.deepEqual([...model.weights], before);
    assert.deepEqual([...redraw(new Map()).totals], totalsOf(model));
  });
});
