import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Band, bandOf, gradeOf } from './grade.ts';
import { topsis } from './topsis.ts';
import { geometric, linear } from './weighted.ts';

const row = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    return { weights: parts.map(({ weight }) => weight / total), scores: parts.map(({ score }) => score) };
  });

describe('linear and geometric', () => {
  test('geometric is never above linear, once the floor is under both', () => {
    fc.assert(
      fc.property(row, ({ weights, scores }) => {
        const floored = scores.map((score) => Math.max(1, score));
        assert.ok(geometric(weights, scores) <= linear(weights, floored) + 1e-9);
        assert.equal(geometric(weights, scores), geometric(weights, floored));
      }),
    );
  });
  test('both lie between the lowest and the highest score', () => {
    fc.assert(
      fc.property(row, ({ weights, scores }) => {
        for (const total of [linear(weights, scores), geometric(weights, scores)])
          assert.ok(total >= Math.min(...scores) - 1e-9 && total <= Math.max(1, ...scores) + 1e-9);
      }),
    );
  });
  test('neither falls when a score rises', () => {
    fc.assert(
      fc.property(row, fc.double({ min: 0, max: 50, noNaN: true }), ({ weights, scores }, rise) => {
        const higher = scores.map((score, i) => (i === 0 ? score + rise : score));
        assert.ok(linear(weights, higher) >= linear(weights, scores) - 1e-9);
        assert.ok(geometric(weights, higher) >= geometric(weights, scores) - 1e-9);
      }),
    );
  });
  test('a single 0 does not wipe out the total', () => {
    assert.ok(Math.abs(geometric([0.5, 0.5], [0, 81]) - 9) < 1e-12);
    assert.ok(Math.abs(geometric([0.5, 0.5], [0.25, 81], 0) - 4.5) < 1e-12);
  });
});

describe('TOPSIS', () => {
  test('the best unit is 1, the worst 0, all the same are not told apart', () => {
    assert.deepEqual(
      topsis(
        [
          [1, 9],
          [2, 3],
        ],
        [0.5, 0.5],
        new Set([1]),
      ).closeness,
      [0, 1],
    );
    assert.deepEqual(
      topsis(
        [
          [1, 0],
          [1, 0],
        ],
        [0.5, 0.5],
      ).closeness,
      [null, null],
    );
  });
  test('the same in other units of a column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
          minLength: 2,
        }),
        (rows) => {
          const scaled = rows.map(([x, y]) => [x * 8, y]);
          const [own, other] = [topsis(rows, [0.3, 0.7]), topsis(scaled, [0.3, 0.7])];
          own.closeness.forEach((c, i) => {
            assert.ok(Math.abs((c ?? 0) - (other.closeness[i] ?? 0)) < 1e-9);
          });
        },
      ),
    );
  });
});

describe('grades', () => {
  const band = (code: string, min: number | null, max: number | null): Band => ({
    code,
    min,
    max,
    zh: code,
    en: code,
    colour: '#000',
  });
  const legend = [band('L2', 60, 80), band('L3', 80, 100), band('L1', 0, 60), band('L0', null, null)];
  const reason = { zh: '特别重大事故', en: 'a very serious accident' };

  test('bands are read on the unrounded score', () => {
    assert.deepEqual(
      [100, 80, 79.9999, 60, 59.999, 0].map((score) => bandOf(score, legend)?.code),
      ['L3', 'L3', 'L2', 'L2', 'L1', 'L1'],
    );
    assert.equal(bandOf(null, legend)?.code, 'L0');
    assert.equal(bandOf(-1, legend), undefined);
  });
  test('a cap lowers the grade, never raises it', () => {
    const cap = { best: 'L2', reason };
    assert.deepEqual(gradeOf(95, legend, [cap]), { band: legend[0], cappedBy: [cap] });
    assert.deepEqual(gradeOf(70, legend, [cap]), { band: legend[0], cappedBy: [] });
    assert.deepEqual(gradeOf(30, legend, [cap]), { band: legend[2], cappedBy: [] });
    assert.deepEqual(gradeOf(null, legend, [cap]), { band: legend[3], cappedBy: [] });
    assert.deepEqual(gradeOf(95, legend, [{ best: 'L9', reason }]), { band: legend[1], cappedBy: [] });
    assert.deepEqual(gradeOf(95, legend, [{ best: 'L0', reason }]), { band: legend[1], cappedBy: [] });
    const lower = { best: 'L1', reason };
    assert.deepEqual(gradeOf(95, legend, [lower, cap]), { band: legend[2], cappedBy: [lower] });
    assert.deepEqual(gradeOf(95, legend), { band: legend[1], cappedBy: [] });
  });
});
