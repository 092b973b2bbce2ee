import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  broughtBy,
  elementTable,
  formulaInWords,
  formulaWithNumbers,
  type Part,
  partsByUnit,
  type Proof,
  ratiosOf,
  sumOfParts,
} from './proof-data.ts';

const part = (numerator: number | null, denominator: number | null, more: Partial<Part> = {}): Part => ({
  unit: { code: '341302', name: { zh: '埇桥区', en: 'Yongqiao' } },
  period: '2026Q3',
  numerator,
  denominator,
  status: 'verified',
  taskId: null,
  submitter: null,
  reviewer: null,
  verifier: null,
  verifiedAt: null,
  evidence: 0,
  suppressed: false,
  ...more,
});

test('sums of parts are ratios of sums, and a hidden number hides the sum', () => {
  assert.deepEqual(sumOfParts([part(95, 100), part(600, 1000)]), { numerator: 695, denominator: 1100 });
  assert.equal(sumOfParts([part(95, 100), part(null, null, { suppressed: true })]), null);
  assert.deepEqual(sumOfParts([part(95, 100), part(1, 2, { status: 'rejected' })]), {
    numerator: 95,
    denominator: 100,
  });
  assert.equal(sumOfParts([]), null);
});

test('the months of a place stand under its sum, and a hidden month hides it', () => {
  const other = { code: '341321', name: { zh: '砀山县', en: 'Dangshan' } };
  const rows = partsByUnit([
    part(1, 2, { period: '2026-07' }),
    part(3, 4, { period: '2026-08' }),
    part(null, null, { unit: other, suppressed: true }),
  ]);
  assert.deepEqual(
    rows.map(({ unit, members, sums }) => [unit.code, members.length, sums]),
    [
      ['341302', 2, { numerator: 4, denominator: 6 }],
      ['341321', 1, null],
    ],
  );
  assert.deepEqual(ratiosOf([{ numerator: 1, denominator: 4 }, null, { numerator: 1, denominator: 2 }]), [
    0.5,
    null,
    1,
  ]);
});

test('a formula in words and with numbers', () => {
  const formula = '100 * num / den';
  assert.equal(formulaInWords(formula, { num: '分子', den: '分母' }), '100 × 分子 ÷ 分母');
  assert.equal(formulaWithNumbers(formula, { numerator: 1627, denominator: 1635 }), '100 × 1,627 ÷ 1,635');
  assert.equal(
    formulaWithNumbers('10000 * num / den * 365 / period.days', { numerator: 1, denominator: 2 }),
    null,
  );
  assert.equal(formulaWithNumbers(formula, { numerator: 1, denominator: null }), null);
  assert.equal(formulaWithNumbers(formula, null), null);
});

test('members bring their share of the group, also where weights were scaled', () => {
  const member = (code: string, weightUsed: number | null, score: number | null) => ({
    code,
    name: { zh: code, en: code },
    weight: 0.5,
    weightUsed,
    score,
    contribution: null,
    status: null,
  });
  const proof = {
    members: [member('A1', 0.6, 50), member('A2', 0.4, 100), member('A3', 0, null)],
  } as unknown as Proof;
  assert.deepEqual(
    broughtBy(proof).map(({ points, full }) => [points, full]),
    [
      [30, 60],
      [40, 40],
      [null, 0],
    ],
  );
});

test('elements stand by unit, those of several periods oldest first', () => {
  const at = (element: string, code: string, value: number, period = '2026-07') => ({
    element,
    period,
    name: { zh: element, en: element },
    unit: { code, name: { zh: code, en: code } },
    value,
    suppressed: false,
  });
  const { units, rows } = elementTable([
    at('a', '2', 2),
    at('a', '1', 1),
    at('b', '2', 4, '2026-08'),
    at('b', '2', 3),
  ]);
  assert.equal(units.length, 2);
  assert.deepEqual(
    rows.map(({ cells }) => cells.map((cell) => cell.map(({ value }) => value))),
    [
      [[1], [2]],
      [[], [3, 4]],
    ],
  );
});
