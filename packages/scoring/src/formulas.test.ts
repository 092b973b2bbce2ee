import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import dass21 from '../instruments/free/dass21.json' with { type: 'json' };
import pcl5 from '../instruments/free/pcl5.json' with { type: 'json' };
import phq9 from '../instruments/free/phq9.json' with { type: 'json' };
import spane from '../instruments/free/spane.json' with { type: 'json' };
import { instruments } from './catalogue.ts';
import { customScaleOf } from './custom-scales.ts';
import { defineInstrument } from './define.ts';
import { scoringKeys } from './keys.ts';
import { score } from './score.ts';

type Change = Record<string, unknown>;

/** PHQ-9 with its total turned into another scale, without what hangs on the total. */
const withTotal = (change: Change, more: Change = {}) => {
  const draft = structuredClone(phq9);
  Object.assign(draft.scales[0] ?? {}, change);
  Object.assign(draft, { bands: [], cutoffs: [], ...more });
  const result = defineInstrument(draft);
  return result.ok ? result.instrument : assert.fail(JSON.stringify(result.faults));
};
const total = (instrument: ReturnType<typeof withTotal>, answers: readonly (number | null)[]) => {
  const result = score(instrument, [...answers, null]);
  return result.kind === 'scored' ? result.scales['total'] : undefined;
};
const of = (change: Change, answers: readonly (number | null)[], more?: Change) =>
  total(withTotal(change, more), answers)?.value;

test('half of a scale may be missing where the form forgives so many, and no more', () => {
  const missing = { ...phq9.missing, maxMissing: 9 };
  const four = { items: ['q1', 'q2', 'q3', 'q4'], range: [0, 12] };
  assert.equal(of(four, [3, 1, null, null, 0, 0, 0, 0, 0], { missing }), 8);
  assert.equal(of(four, [3, null, null, null, 0, 0, 0, 0, 0], { missing }), undefined);
  const five = { items: ['q1', 'q2', 'q3', 'q4', 'q5'], range: [0, 15] };
  assert.equal(of(five, [3, 1, 2, null, null, 0, 0, 0, 0], { missing }), 10);
  assert.equal(of(five, [3, 1, null, null, null, 0, 0, 0, 0], { missing }), undefined);
});

describe('weights', () => {
  const weights = { q1: 2, q2: 0.5 };

  test('multiply in a sum; a mean is divided by their sum', () => {
    assert.equal(of({ weights, range: [0, 28.5] }, [3, 2, 1, 0, 0, 0, 0, 0, 0]), 8);
    assert.equal(of({ weights, method: 'mean', range: [0, 3] }, [3, 2, 1, 0, 0, 0, 0, 0, 0]), 8 / 9.5);
  });

  test('a reversed item is turned, then weighted', () => {
    assert.equal(of({ weights, reverse: ['q1'], range: [0, 28.5] }, [3, 2, 1, 0, 0, 0, 0, 0, 0]), 2);
  });

  test('prorating counts what is missing by its weight, and stays inside a range that is not whole', () => {
    // Answered weight 7.5 of 9.5: 7 × 9.5 / 7.5 = 8.87.
    assert.equal(
      of({ weights, range: [0, 28.5] }, [null, 2, 1, 1, 1, 1, 1, 1, 0]),
      Math.round((7 * 9.5) / 7.5),
    );
    assert.equal(of({ weights, range: [0, 28.5] }, [null, 3, 3, 3, 3, 3, 3, 3, 3]), 28.5);
    const low = { weights: { q1: 0.5 }, multiplier: -1, range: [-25.5, 0] };
    assert.equal(of(low, [null, 3, 3, 3, 3, 3, 3, 3, 3]), -25);
  });
});

describe('counts', () => {
  const counts = (op: string, value: number) => ({ method: 'count', counts: { op, value } });
  const answers = [0, 1, 2, 3, 0, 1, 2, 3, 3];

  test('by every comparison', () => {
    assert.equal(of({ ...counts('>=', 2), range: [0, 9] }, answers), 5);
    assert.equal(of({ ...counts('>', 2), range: [0, 9] }, answers), 3);
    assert.equal(of({ ...counts('<=', 1), range: [0, 9] }, answers), 4);
    assert.equal(of({ ...counts('<', 1), range: [0, 9] }, answers), 2);
    assert.equal(of({ ...counts('==', 1), range: [0, 9] }, answers), 2);
  });

  test('after reversing, with weights, and prorated', () => {
    assert.equal(of({ ...counts('>=', 2), reverse: ['q1', 'q4'], range: [0, 9] }, answers), 5);
    assert.equal(of({ ...counts('>=', 2), reverse: ['q1'], range: [0, 9] }, answers), 6);
    assert.equal(of({ ...counts('>=', 2), weights: { q3: 3 }, range: [0, 11] }, answers), 7);
    assert.equal(
      of({ ...counts('>=', 2), range: [0, 9] }, [null, ...answers.slice(1)]),
      Math.round((5 * 9) / 8),
    );
  });

  test('a count no answer can miss has a range of one number', () => {
    assert.equal(of({ ...counts('>=', 0), range: [9, 9] }, answers), 9);
  });
});

describe('steps and rounding', () => {
  const steps = [
    { from: 0, gives: 3 },
    { from: 5, gives: 1 },
    { from: 10, gives: 2 },
  ];

  test('the highest step reached', () => {
    const at = (sum: number) =>
      of(
        { steps, range: [1, 3] },
        Array.from({ length: 9 }, (_, i) => Math.min(3, Math.max(0, sum - 3 * i))),
      );
    assert.deepEqual([0, 4, 5, 9, 10, 27].map(at), [3, 3, 1, 1, 2, 2]);
  });

  test('below the first step it is the first', () => {
    const late = [
      { from: 2, gives: 7 },
      { from: 5, gives: 8 },
    ];
    assert.equal(of({ steps: late, range: [7, 8] }, Array(9).fill(0)), 7);
  });

  test('the range knows the steps between its ends, and only those', () => {
    const dip = [
      { from: 0, gives: 2 },
      { from: 27, gives: 9 },
      { from: 28, gives: 99 },
    ];
    assert.equal(of({ steps: dip, range: [2, 9] }, Array(9).fill(3)), 9);
  });

  test('truncating drops, rounding rounds; a half goes up', () => {
    const ones = [1, 0, 0, 0, 0, 0, 0, 0, 0];
    assert.equal(of({ multiplier: 1.75, rounding: 'truncate', range: [0, 47] }, ones), 1);
    assert.equal(of({ multiplier: 1.75, rounding: 'nearest', range: [0, 47] }, ones), 2);
    assert.equal(of({ multiplier: 1.5, rounding: 'nearest', range: [0, 41] }, ones), 2);
    assert.equal(of({ multiplier: 1.25, rounding: 'nearest', range: [0, 34] }, ones), 1);
  });

  test('multiplier, then offset', () => {
    assert.equal(of({ multiplier: 2, offset: -3, range: [-3, 51] }, Array(9).fill(1)), 15);
    assert.equal(of({ multiplier: -2, offset: 5, range: [-49, 5] }, Array(9).fill(1)), -13);
  });
});

describe('wholes', () => {
  const define = (change: Change, offset = 0) => {
    const draft = structuredClone(phq9) as unknown as { scales: Change[] };
    const half = { reverse: [], method: 'sum', multiplier: 1, offset: 0 };
    const part = { ...half, offset };
    const name = { zh: '部分', en: 'Part' };
    const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `q${from + i}`);
    draft.scales = [
      { id: 'one', name, items: ids(1, 4), range: [offset, 12 + offset], ...part },
      { id: 'two', name, items: ids(5, 9), range: [offset, 15 + offset], ...part },
      {
        id: 'total',
        name,
        items: ids(1, 9),
        of: ['one', 'two'],
        range: [0, 27],
        ...half,
        method: 'composite',
        ...change,
      },
    ];
    Object.assign(draft, { bands: [], cutoffs: [] });
    return defineInstrument(draft);
  };
  const parts = (change: Change) => {
    const result = define(change);
    return result.ok ? result.instrument : assert.fail(JSON.stringify(result.faults));
  };
  const answers = [1, 2, 3, 0, 1, 1, 1, 1, 1];

  test('add their parts, weighted, moved and rounded', () => {
    assert.equal(total(parts({}), answers)?.value, 11);
    assert.equal(total(parts({ weights: { two: 2 }, range: [0, 42] }), answers)?.value, 16);
    assert.equal(total(parts({ multiplier: 0.5, offset: 1, range: [1, 14.5] }), answers)?.value, 6.5);
    assert.equal(total(parts({ multiplier: 0.5, rounding: 'truncate', range: [0, 13] }), answers)?.value, 5);
  });

  test('have the range of their parts, by weight', () => {
    assert.ok(define({ weights: { two: 2 }, range: [3, 45] }, 1).ok);
    const wrong = define({ weights: { two: 2 }, range: [3, 44] }, 1);
    assert.equal(!wrong.ok && wrong.faults[0]?.message, 'declared 3 to 44, the options give 3 to 45');
  });

  test('read the items of their parts, no more, no fewer and no others, and reverse none', () => {
    const codes = (change: Change) => {
      const result = define(change);
      return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
    };
    const nine = phq9.items.slice(0, 9).map(({ id }) => id);
    assert.deepEqual(codes({ items: nine.slice(1) }), ['scales[2].items items-of-parts']);
    assert.deepEqual(codes({ items: [...nine.slice(1), 'difficulty'] }), ['scales[2].items items-of-parts']);
    assert.deepEqual(codes({ reverse: ['q1'] }), ['scales[2].reverse reverse-not-in-scale']);
  });

  test('are prorated where a part is, and absent where one is', () => {
    const gap = total(parts({}), [1, 2, 3, null, 1, 1, 1, 1, 1]);
    assert.deepEqual([gap?.value, gap?.prorated, gap?.answered], [13, true, 8]);
    assert.deepEqual([total(parts({}), answers)?.prorated, total(parts({}), answers)?.answered], [false, 9]);
    const result = score(parts({}), [null, null, null, 0, 1, 1, 1, 1, 1, null]);
    assert.ok(result.kind === 'scored');
    assert.deepEqual(result.unscored, ['one', 'total']);
  });

  test('a difference of two scales has the range of its ends', () => {
    const draft = structuredClone(spane);
    Object.assign(draft.scales[2] ?? {}, { range: [-24, 23] });
    const result = defineInstrument(draft);
    assert.deepEqual(
      !result.ok && result.faults[0]?.message,
      'declared -24 to 23, the options give -24 to 24',
    );
  });
});

test('a plain scale is a plain scale, even under the name of a custom rule', () => {
  const instrument = withTotal({ id: 'balance', range: [0, 27] });
  const result = score(instrument, [...Array<number>(9).fill(1), null]);
  assert.equal(result.kind === 'scored' && result.scales['balance']?.value, 9);
  const triage = score(withTotal({ id: 'triage', range: [0, 27] }), [...Array<number>(9).fill(1), null]);
  assert.equal(triage.kind === 'scored' && triage.findings['triage'], undefined);
  const cutoffs = [{ ...phq9.cutoffs[0], scale: 'triage', op: '>=', value: 9 }];
  const reached = score(withTotal({ id: 'triage', range: [0, 27] }, { cutoffs }), [
    ...Array<number>(9).fill(1),
    null,
  ]);
  assert.equal(reached.kind === 'scored' && reached.scales['triage']?.cutoffs.length, 1);
});

test('a quarter of an hour in bed can be slept through; no time in bed gives no efficiency', () => {
  const rule = customScaleOf('sleep_efficiency');
  const read = (answers: readonly number[]) =>
    rule?.kind === 'derived' ? rule.read(answers) : assert.fail();
  assert.equal(read([95, 0, 1]), 100);
  assert.equal(read([95, 95, 0]), undefined);
});

test('a number of its own rule is never prorated', () => {
  const scl90 = scoringKeys.get('scl90') ?? assert.fail();
  const result = score(scl90, Array<number>(90).fill(3));
  assert.ok(result.kind === 'scored');
  assert.deepEqual(
    [result.scales['positive_mean']?.value, result.scales['positive_mean']?.prorated],
    [3, false],
  );
});

test('without any answer every item is missing', () => {
  const result = score(withTotal({}), {});
  assert.equal(result.kind === 'unscorable' && result.missing.length, 9);
});

test('a form of findings alone is scored as soon as one of them is known', () => {
  const [dsm5] = pcl5.scales.filter(({ id }) => id === 'dsm5_provisional');
  const triage = { ...dsm5, id: 'triage', formula: customScaleOf('triage')?.formula };
  const items = pcl5.items.slice(0, 7).map(({ id }) => id);
  const scales = [dsm5, { ...triage, items }];
  const defined = defineInstrument({
    ...pcl5,
    ...{ scales, bands: [], cutoffs: [], alerts: [] },
    missing: { ...pcl5.missing, scales: ['triage'] },
  });
  const instrument = defined.ok ? defined.instrument : assert.fail(JSON.stringify(defined.faults));
  const seven = score(instrument, { ...Object.fromEntries(items.map((id) => [id, 2])), q4: 1 });
  assert.deepEqual(
    [seven.kind, seven.kind === 'scored' && seven.findings['triage']?.code],
    ['scored', 'high'],
  );
  assert.equal(seven.kind === 'scored' && seven.findings['dsm5_provisional']?.code, 'unknown');
});

test('an alert on a scale names the scale’s items, and is silent below', () => {
  const cssrs = instruments.get('cssrs_screener') ?? assert.fail();
  const alertsOf = (q4: number) =>
    score(cssrs, { q1: 0, q2: 0, q3: 0, q4, q5: 0, q6: 0, q6_3m: 0 }).alerts.map(({ level, itemIds }) => [
      level,
      itemIds.length,
    ]);
  assert.deepEqual(alertsOf(0), []);
  assert.deepEqual(alertsOf(1), [
    ['emergency-review', 7],
    ['urgent', 1],
  ]);
});

describe('alerts', () => {
  const rule = { message: { zh: '请人看看', en: 'Look' }, official: false, source: 'this test' };
  const on = (id: string, level: string, when: Change) => ({ ...rule, id, level, when });

  test('the gravest first, in whatever order they stand in the file', () => {
    const when = { item: 'q1', op: '>=', value: 1 };
    const alerts = [on('a', 'follow-up', when), on('b', 'urgent', when), on('c', 'emergency-review', when)];
    const found = score(withTotal({}, { alerts }), { q1: 1 }).alerts.map(({ level }) => level);
    assert.deepEqual(found, ['emergency-review', 'urgent', 'follow-up']);
  });

  test('an urgent alert on a scale makes the scale’s items ones to ask about', () => {
    const alerts = [on('a', 'urgent', { scale: 'total', op: '>=', value: 20 })];
    const { unknownRiskItems } = score(withTotal({}, { alerts }), {
      q1: 0,
      q2: 0,
      q3: 0,
      q4: 0,
      q5: 0,
      q6: 0,
      q7: 0,
    });
    assert.deepEqual(unknownRiskItems, ['q8', 'q9']);
    const stress = dass21.scales.find(({ id }) => id === 'stress')?.items ?? assert.fail();
    const onStress = defineInstrument({
      ...dass21,
      alerts: [on('a', 'urgent', { scale: 'stress', op: '>=', value: 20 })],
    });
    assert.deepEqual(onStress.ok && score(onStress.instrument, {}).unknownRiskItems, stress);
  });
});
