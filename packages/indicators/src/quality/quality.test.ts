import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkRoundValues, lastDigit } from './check-digits.ts';
import { checkReuse } from './check-files.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { checkCountySum, checkRegister } from './check-sums.ts';
import {
  checkChange,
  checkIdentical,
  checkPart,
  checkPlausible,
  checkRequired,
  robustZ,
  type SubmittedValue,
} from './check-value.ts';
import type { Finding } from './finding.ts';
import { chooseSpotChecks } from './spot-checks.ts';

const share: SubmittedValue = {
  numerator: 40,
  denominator: 50,
  hasDenominator: true,
  value: 80,
  unitCode: 'pct',
  plausibleRange: [0, 100],
};
const codes = (findings: readonly Finding[]) => findings.map(({ check, effect }) => `${check} ${effect}`);

test('Q1: required, finite, not negative', () => {
  const found = (change: Partial<SubmittedValue>, mayBeNegative?: boolean) =>
    checkRequired({ ...share, ...change }, mayBeNegative).map(({ check, effect, evidence }) => [
      check,
      effect,
      evidence,
    ]);
  assert.deepEqual(found({}), []);
  assert.deepEqual(found({ numerator: 0, denominator: 0 }), []);
  assert.deepEqual(found({ numerator: null }), [['Q1', 'blocks', { numerator: null }]]);
  assert.deepEqual(found({ denominator: null }), [['Q1', 'blocks', { denominator: null }]]);
  assert.deepEqual(found({ denominator: null, hasDenominator: false }), []);
  assert.deepEqual(found({ numerator: Number.NaN }), [['Q1', 'blocks', { numerator: 'NaN' }]]);
  assert.deepEqual(found({ numerator: -1, denominator: -2 }).length, 2);
  assert.deepEqual(found({ numerator: -1, denominator: -2 }, true), [['Q1', 'blocks', { denominator: -2 }]]);
});

test('Q2: a part is not above the whole', () => {
  assert.deepEqual(checkPart(share), []);
  assert.deepEqual(checkPart({ ...share, numerator: 50 }), []);
  assert.deepEqual(codes(checkPart({ ...share, numerator: 51 })), ['Q2 blocks']);
  assert.deepEqual(checkPart({ ...share, numerator: 51, unitCode: 'permille' }), []);
  assert.deepEqual(checkPart({ ...share, numerator: 51, plausibleRange: [0, 200] }), []);
  assert.deepEqual(checkPart({ ...share, numerator: null }), []);
  assert.deepEqual(checkPart({ ...share, denominator: null }), []);
});

test('Q3: the plausible range, ends included', () => {
  for (const value of [0, 100, 50, null]) assert.deepEqual(checkPlausible({ ...share, value }), []);
  for (const value of [-0.1, 100.1])
    assert.deepEqual(codes(checkPlausible({ ...share, value })), ['Q3 reason']);
});

describe('Q4: a change that needs words', () => {
  const even = [10, 11, 9, 10, 12, 8, 10, 10];
  test('robust z', () => {
    assert.equal(robustZ(14, [10, 11, 9, 10, 12, 8]), 0.6745 * 4);
    assert.equal(robustZ(14, []), null);
    assert.equal(robustZ(14, [10, 10, 10, 3]), null);
  });
  test('against the comparable period', () => {
    assert.deepEqual(codes(checkChange(14, { comparable: 10, values: [] })), ['Q4 explain']);
    assert.deepEqual(codes(checkChange(6, { comparable: 10, values: [] })), ['Q4 explain']);
    assert.deepEqual(codes(checkChange(-14, { comparable: -10, values: [] })), ['Q4 explain']);
    assert.deepEqual(checkChange(13, { comparable: 10, values: [] }), []);
    assert.deepEqual(checkChange(7, { comparable: 10, values: [] }), []);
    assert.deepEqual(checkChange(5, { comparable: 0, values: [] }), []);
    assert.deepEqual(checkChange(5, { comparable: null, values: [] }), []);
    assert.equal(checkChange(-14, { comparable: -10, values: [] })[0]?.evidence['relative'], -0.4);
  });
  test('against the last eight periods only', () => {
    assert.deepEqual(codes(checkChange(13, { comparable: 10, values: even })), ['Q4 explain']);
    assert.deepEqual(codes(checkChange(7, { comparable: 10, values: even })), ['Q4 explain']);
    assert.deepEqual(checkChange(12, { comparable: 10, values: even }), []);
    const longAgo = [500, 900, 700, 300, 800, 600, 400, 200];
    assert.deepEqual(codes(checkChange(13, { comparable: null, values: [...longAgo, ...even] })), [
      'Q4 explain',
    ]);
    // Nine values back the spread was wide; with the ninth MAD would be 1 instead of 0.5.
    assert.equal(
      checkChange(11.2, { comparable: null, values: [100, ...even] })[0]?.evidence['z'],
      checkChange(11.2, { comparable: null, values: even })[0]?.evidence['z'],
    );
  });
  test('3.5 itself is not beyond', () => {
    const spread = [1, -1, 1, -1, 0, 2, -2, 0];
    assert.equal(robustZ(3.5 / 0.6745, spread), 3.5);
    assert.deepEqual(checkChange(3.5 / 0.6745, { comparable: null, values: spread }), []);
  });
});

test('Q5: identical to the last period', () => {
  assert.deepEqual(codes(checkIdentical(98.74, 98.74)), ['Q5 flag']);
  assert.deepEqual(checkIdentical(98.74, 98.75), []);
  assert.deepEqual(checkIdentical(98.74, null), []);
  assert.deepEqual(checkIdentical(98.74, 98.74, true), []);
});

test('Q6 and Q7: sums within half a percent', () => {
  assert.deepEqual(checkRegister(1005, 1000), []);
  assert.deepEqual(checkRegister(995, 1000), []);
  assert.deepEqual(codes(checkRegister(1006, 1000)), ['Q6 explain']);
  assert.deepEqual(codes(checkRegister(994, 1000)), ['Q6 explain']);
  assert.deepEqual(checkCountySum([400, 605], 1000), []);
  assert.deepEqual(codes(checkCountySum([400, 500], 1000)), ['Q7 explain']);
  assert.deepEqual(checkCountySum([], 0), []);
  assert.deepEqual(checkCountySum([-400, -605], -1000), []);
  assert.deepEqual(checkCountySum([0.1, 0.2], 0.3), []);
  assert.deepEqual(codes(checkCountySum([1e-6], 0)), ['Q7 explain']);
});

test('Q8: the same file elsewhere', () => {
  const file = { hash: 'a', indicator: 'A1-01', period: '2026Q1' };
  assert.deepEqual(checkReuse(file, [file, { ...file, hash: 'b', indicator: 'A1-02' }]), []);
  assert.deepEqual(codes(checkReuse(file, [{ ...file, indicator: 'A1-02' }])), ['Q8 flag']);
  assert.equal(checkReuse(file, [{ ...file, period: '2026Q2' }])[0]?.evidence['uses'], 'A1-01 2026Q2');
});

describe('Q9: personal data, counted and never repeated', () => {
  const counts = (words: string, names?: readonly string[]) => {
    const places = names?.map((name) => ({
      start: words.indexOf(name),
      end: words.indexOf(name) + name.length,
    }));
    const { identities, telephones, named } = checkPersonalData(words, { names: places })[0]?.evidence ?? {};
    return [identities ?? 0, telephones ?? 0, named ?? 0];
  };
  test('numbers that are personal by themselves', () => {
    const found = checkPersonalData('11010519491231002X,电话 13812345678;11010519491231002x');
    assert.deepEqual(codes(found), ['Q9 blocks']);
    assert.deepEqual(found[0]?.evidence, { identities: 2, telephones: 1, named: 0 });
    assert.doesNotMatch(JSON.stringify(found), /1101|138/);
    assert.deepEqual(counts('13812345678'), [0, 1, 0]);
    assert.deepEqual(counts('341322199912298765 13812345678'), [1, 1, 0]);
  });
  test('other numbers are not', () => {
    assert.deepEqual(counts('110105194912310021 件,合计 12812345678,编号 9138123456781'), [0, 0, 0]);
    assert.deepEqual(counts('440524188001010014'), [0, 0, 0]);
    assert.deepEqual(counts('共 320924801231001 元,值班电话 0557-3031234'), [0, 0, 0]);
    assert.deepEqual(checkPersonalData(''), []);
  });
  test('a name beside a mistyped, an old or an office number makes it personal', () => {
    assert.deepEqual(counts('张三 110105194912310021', ['张三']), [1, 0, 1]);
    assert.deepEqual(counts('320924801231001,张三', ['张三']), [1, 0, 1]);
    assert.deepEqual(counts('张三 0557-3031234', ['张三']), [0, 1, 1]);
    assert.deepEqual(counts('张三 (010 62345678)', ['张三']), [0, 1, 1]);
    assert.deepEqual(counts('张三 13812345678', ['张三']), [0, 1, 1]);
    assert.deepEqual(counts('张三,很好', ['张三']), [0, 0, 0]);
  });
  test('a name behind a label is found without help', () => {
    assert.deepEqual(counts('联系人:张三 0557-3031234'), [0, 1, 1]);
    assert.deepEqual(counts('姓名\t张三\t320924801231001'), [1, 0, 1]);
    assert.deepEqual(counts('name: Li Ming, 0557-3031234'), [0, 1, 1]);
    assert.deepEqual(counts('值班室 0557-3031234'), [0, 0, 0]);
  });
  test('24 characters apart they belong together, 25 they do not', () => {
    for (const [gap, seen] of [
      [24, 1],
      [25, 0],
    ] as const) {
      assert.deepEqual(counts(`张三${'-'.repeat(gap)}0557-3031234`, ['张三']), [0, seen, seen]);
      assert.deepEqual(counts(`0557-3031234${'-'.repeat(gap)}张三`, ['张三']), [0, seen, seen]);
    }
  });
});

describe('Q10: round values', () => {
  test('last digits as typed', () => {
    assert.deepEqual([120, 12.5, -7, 0.3, 1e21, 1.5e-7].map(lastDigit), [0, 5, 7, 3, 1, 5]);
  });
  test('more than half of twenty', () => {
    const values = [...Array.from({ length: 10 }, () => 15), ...Array.from({ length: 10 }, () => 12)];
    assert.deepEqual(checkRoundValues(values), []);
    assert.deepEqual(codes(checkRoundValues([...values.slice(0, 19), 20])), ['Q10 flag']);
    assert.deepEqual(checkRoundValues(values.slice(0, 19).map(() => 10)), []);
    assert.equal(checkRoundValues(values.map(() => 10))[0]?.evidence['share'], 1);
  });
});

describe('spot checks', () => {
  const values = (count: number, department: string) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${department}${i}`,
      department,
      score: 50,
      lastScore: 50,
    }));
  test('a tenth of each department, three at least, all if there are fewer', () => {
    const chosen = chooseSpotChecks(
      [...values(41, 'GA'), ...values(30, 'WJ'), ...values(20, 'SF'), ...values(2, 'MZ')],
      1,
    );
    const of = (department: string) => chosen.filter((id) => id.startsWith(department)).length;
    assert.deepEqual(['GA', 'WJ', 'SF', 'MZ'].map(of), [5, 3, 3, 2]);
  });
  test('by seed', () => {
    const many = values(200, 'GA');
    assert.deepEqual(chooseSpotChecks(many, 1), chooseSpotChecks(many, 1));
    assert.notDeepEqual(chooseSpotChecks(many, 1), chooseSpotChecks(many, 2));
  });
  test('and every score that moved by more than 20', () => {
    const many = values(200, 'GA').map((value, i) => ({
      ...value,
      score: i < 50 ? 71 : i < 100 ? 70 : i < 110 ? 29 : null,
    }));
    const chosen = chooseSpotChecks(many, 1);
    for (const i of [0, 49, 100, 109]) assert.ok(chosen.includes(`GA${i}`));
    assert.ok(chosen.length <= 60 + 20);
    assert.equal(
      chooseSpotChecks(
        many.map((value) => ({ ...value, lastScore: null })),
        1,
      ).length,
      20,
    );
  });
});
