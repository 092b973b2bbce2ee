import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import dass21 from '../../instruments/free/dass21.json' with { type: 'json' };
import { instruments } from '../catalogue.ts';
import { itemsOf } from '../check-references.ts';
import { defineInstrument } from '../define.ts';
import { scoringKeys } from '../keys.ts';
import { score } from '../score.ts';
import { evenOddConsistency, evenOddIndicator } from './even-odd.ts';
import { impossiblePatternIndicator, impossiblePatterns } from './impossible-patterns.ts';
import { lieScaleIndicator } from './lie-scale.ts';
import { mahalanobis, mahalanobisIndicator } from './mahalanobis.ts';
import { attentionIndicator, longestRun, longStringIndicator, responseVariability } from './patterns.ts';
import { responseTimeIndicator } from './time.ts';
import { validityOf } from './validity-of.ts';

const get = (id: string) => instruments.get(id) ?? scoringKeys.get(id) ?? assert.fail(id);
const near = (found: number | undefined, expected: number, tolerance = 1e-6) =>
  assert.ok(found !== undefined && Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);

describe('long string, as the R package careless counts', () => {
  test('1,1,1,2,2,3 → 3', () => {
    assert.equal(longestRun([1, 1, 1, 2, 2, 3]), 3);
    assert.equal(longestRun([1, 2, 2, 2, 2, 1]), 4);
    assert.equal(longestRun([1, 1, null, 1, 1]), 2);
    assert.equal(longestRun([null, undefined]), 0);
  });

  test('seven equal answers stand where items are reversed, six do not', () => {
    const of = (length: number) =>
      longStringIndicator(Array(length).fill(2), { hasReversedItems: true }).stands;
    assert.deepEqual([of(6), of(7)], [false, true]);
  });

  test('nothing at all on a list of symptoms is a truthful answer', () => {
    const signs = validityOf(get('phq9'), Array(10).fill(0));
    assert.deepEqual(
      signs.filter(({ stands }) => stands),
      [],
    );
    assert.ok(!signs.some(({ id }) => id === 'long-string'));
  });
});

test('response variability: 1…5 → 1.581139, a constant → 0', () => {
  near(responseVariability([1, 2, 3, 4, 5]), 1.581139);
  assert.equal(responseVariability([3, 3, null, 3]), 0);
});

test('response time: the median item under two seconds', () => {
  assert.equal(responseTimeIndicator([1000, 1500, 90_000]).value, 1500);
  assert.ok(responseTimeIndicator([1000, 1999, 90_000]).stands);
  assert.ok(!responseTimeIndicator([2000, 2000]).stands, 'two seconds is enough');
  assert.ok(!responseTimeIndicator([3_600_000]).stands, 'slowness is no sign');
  assert.equal(responseTimeIndicator([Number.NaN, -1, Infinity]).value, undefined);
  assert.ok(!responseTimeIndicator([]).stands);
  assert.deepEqual([responseTimeIndicator([0]).value, responseTimeIndicator([0]).stands], [0, true]);
});

test('attention items must be answered as they ask', () => {
  const asked = [
    { at: 1, answer: 3 },
    { at: 2, answer: 0 },
  ];
  assert.equal(attentionIndicator([9, 3, 0], asked).stands, false);
  assert.deepEqual(
    [attentionIndicator([9, 3, 1], asked).value, attentionIndicator([9, 3, 1], asked).stands],
    [1, true],
  );
  assert.equal(attentionIndicator([9, 3], []).value, undefined);
  assert.equal(attentionIndicator([9, 3], [{ at: 1, answer: 3 }]).value, 0);
});

describe('even–odd consistency', () => {
  test('halves that agree over three scales are 1, halves that turn are −1', () => {
    near(
      evenOddConsistency([
        [1, 1],
        [3, 3],
        [5, 5],
      ]),
      1,
    );
    assert.equal(
      evenOddConsistency([
        [1, 5],
        [3, 3],
        [5, 1],
      ]),
      -1,
    );
  });

  test('r = .5 between the halves is lengthened to .667', () => {
    // Odd means 1, 2, 3; even means 2, 1, 3: r = .5.
    near(
      evenOddConsistency([
        [1, 2],
        [2, 1],
        [3, 3],
      ]),
      2 / 3,
    );
    // Three and four items: the odd half is the mean of the first and third.
    near(
      evenOddConsistency([
        [0, 2, 2],
        [2, 1, 2],
        [3, 3, 3, 3],
      ]),
      2 / 3,
    );
  });

  test('exactly −.5 between the halves is −1, never below', () => {
    assert.equal(
      evenOddConsistency([
        [1, 3],
        [2, 1],
        [3, 2],
      ]),
      -1,
    );
  });

  test('reads the factors of a long form, not the totals over them, and leaves gaps out', () => {
    const scl90 = get('scl90');
    const answers = scl90.items.map((_, i) => (i % 11 === 0 ? null : ((i * 7) % 5) + 1));
    const factors = scl90.scales.filter(({ items }) => items.length < 20);
    const given = factors.map(({ items }) =>
      items
        .map((id) => answers[Number(id.slice(1)) - 1])
        .filter((answer) => answer !== null && answer !== undefined),
    );
    near(evenOddIndicator(scl90, answers).value, evenOddConsistency(given) ?? Number.NaN);
  });

  test('reads scales that share no item, the narrower first; pairs are enough, single items are none', () => {
    const [plain] = dass21.scales;
    const scale = (id: string, numbers: readonly number[]) => ({
      ...plain,
      ...{ id, items: numbers.map((n) => `q${n}`), range: [0, 3 * numbers.length], multiplier: 1 },
    });
    const defined = defineInstrument({
      ...dass21,
      ...{ bands: [], cutoffs: [], alerts: [] },
      scales: [
        scale('whole', [1, 2, 3, 4, 5, 6]),
        scale('one', [1, 2]),
        scale('two', [3, 4]),
        scale('same', [4, 3]),
        scale('three', [5, 6]),
        scale('overlapping', [6, 7, 8]),
        scale('lone', [1]),
      ],
    });
    const instrument = defined.ok ? defined.instrument : assert.fail(JSON.stringify(defined.faults));
    // Odd halves 1, 2, 3; even halves 2, 1, 3: r = .5.
    const answers = [1, 2, 2, 1, 3, 3, 0, 0];
    near(evenOddIndicator(instrument, answers).value, 2 / 3);
  });

  test('needs three scales of two items, and halves that vary', () => {
    assert.equal(evenOddConsistency([[1, 1], [3, 3], [5]]), undefined);
    assert.equal(
      evenOddConsistency([
        [2, 2],
        [2, 2],
        [2, 2],
      ]),
      undefined,
    );
  });

  test('reads reversed items in the direction of their scale', () => {
    const ipip = get('ipip50');
    const high = new Set(['extraversion', 'emotional_stability']);
    const careful = ipip.items.map(({ id }) => {
      const scale = ipip.scales.find(({ items }) => items.includes(id)) ?? assert.fail();
      return high.has(scale.id) === scale.reverse.includes(id) ? 2 : 4;
    });
    const found = evenOddIndicator(ipip, careful);
    assert.ok(found.value !== undefined && found.value > 0.99 && !found.stands);
    const careless = ipip.items.map((_, i) => (i % 7 === 0 ? 5 : i % 3 === 0 ? 1 : 3));
    assert.ok(evenOddIndicator(ipip, careless).stands);
  });
});

describe('Mahalanobis', () => {
  const points = [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
    [5, 9],
  ];
  const reference = {
    means: [3, 3.8],
    covariances: [
      [2.5, 4],
      [4, 9.7],
    ],
    source: 'five points',
  };

  test('five points about their own mean', () => {
    const expected = [2.193939, 0.836364, 0.012121, 2.145455, 2.812121];
    points.forEach((point, i) => near(mahalanobis(point, reference)?.squared, expected[i] as number));
    near(mahalanobis([5, 9], reference)?.tail, Math.exp(-2.812121 / 2));
  });

  test('stands only far out, and is silent where it cannot be measured', () => {
    assert.ok(!mahalanobisIndicator([5, 9], reference).stands);
    assert.ok(mahalanobisIndicator([9, -9], reference).stands);
    assert.equal(mahalanobis([1], reference), undefined);
    assert.equal(mahalanobis([1, Number.NaN], reference), undefined);
    assert.equal(
      mahalanobis([1, 1], {
        ...reference,
        covariances: [
          [1, 1],
          [1, 1],
        ],
      }),
      undefined,
    );
  });
});

describe('answers that contradict each other', () => {
  const answersOf = (id: string, answers: Record<string, number>) =>
    get(id).items.map((item) => answers[item.id] ?? 0);

  test('someone who never drinks does not fail to stop drinking', () => {
    const found = impossiblePatternIndicator(get('audit'), answersOf('audit', { q4: 2 }));
    assert.deepEqual([found.value, found.stands], [1, true]);
    assert.ok(!impossiblePatternIndicator(get('audit'), answersOf('audit', { q1: 1, q4: 2 })).stands);
    assert.ok(!impossiblePatternIndicator(get('audit'), answersOf('audit', {})).stands);
    assert.equal(impossiblePatternIndicator(get('gad7'), [0]).value, undefined);
  });

  test('each contradiction stands, and nothing short of it', () => {
    const sign = (id: string, answers: Record<string, number>) =>
      impossiblePatternIndicator(get(id), answersOf(id, answers));
    const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `q${from + i}`);
    for (const item of ids(3, 8)) assert.ok(sign('audit', { [item]: item === 'q3' ? 1 : 2 }).stands, item);
    for (const item of ids(2, 15)) assert.ok(sign('phq_panic', { [item]: 1 }).stands, item);
    assert.ok(!sign('phq_panic', { q1: 1, q2: 1 }).stands);
    assert.ok(!sign('phq_panic', {}).stands);
    assert.ok(sign('auditc', { q1: 0, q3: 4 }).stands);
    assert.ok(!sign('auditc', { q1: 1, q3: 4 }).stands);
    assert.ok(!sign('auditc', { q1: 0, q3: 3 }).stands);
    assert.ok(sign('cssrs_screener', { q6: 0, q6_3m: 1 }).stands);
    assert.ok(!sign('cssrs_screener', { q6: 1, q6_3m: 1 }).stands);
    assert.ok(!sign('cssrs_screener', {}).stands);
    assert.ok(sign('phq9', { difficulty: 3 }).stands);
    assert.ok(!sign('phq9', { difficulty: 2 }).stands);
    for (const item of ids(1, 9)) assert.ok(!sign('phq9', { difficulty: 3, [item]: 1 }).stands, item);
    assert.match(sign('phq9', { difficulty: 3 }).text.en, /extremely difficult/);
  });

  test('every pattern names items of its form, and can come about', () => {
    for (const { instrumentId, all } of impossiblePatterns) {
      const known = new Set(get(instrumentId).items.map(({ id }) => id));
      const named = all.flatMap((one) => ('scale' in one ? [] : itemsOf(one)));
      assert.deepEqual(
        named.filter((id) => !known.has(id)),
        [],
        instrumentId,
      );
      const row = get(instrumentId).items.map(({ id }) => {
        const when = all.find(
          (one) =>
            ('item' in one && one.item === id) ||
            ('anyItem' in one && one.anyItem.includes(id)) ||
            ('allItems' in one && one.allItems.includes(id)),
        );
        return when && typeof when.value === 'number' ? when.value : null;
      });
      assert.ok(impossiblePatternIndicator(get(instrumentId), row).stands, instrumentId);
    }
  });
});

test('MHT’s own validity scale stands from seven on, and cancels no alert', () => {
  const even = (count: number) =>
    get('mht').items.map(({ n }) => (n >= 82 && n % 2 === 0 && n < 82 + 2 * count ? 1 : n === 97 ? 1 : 0));
  const signOf = (count: number) => lieScaleIndicator(score(get('mht'), even(count)));
  assert.deepEqual([signOf(6)?.value, signOf(6)?.stands], [6, false]);
  assert.deepEqual([signOf(7)?.value, signOf(7)?.stands], [7, true]);
  assert.deepEqual(
    score(get('mht'), even(7)).alerts.map(({ id }) => id),
    ['mht-q97'],
  );
  assert.equal(lieScaleIndicator(score(get('phq9'), { q1: 0 })), undefined);
  assert.equal(lieScaleIndicator(score(get('mht'), { q1: 7 }))?.value, undefined);
});

test('one reversed question in one scale is enough to read a long run', () => {
  const draft = structuredClone(dass21);
  Object.assign(draft.scales[1] ?? {}, { reverse: ['q2'] });
  const defined = defineInstrument(draft);
  const instrument = defined.ok ? defined.instrument : assert.fail(JSON.stringify(defined.faults));
  assert.ok(validityOf(instrument, Array(21).fill(1)).some(({ id }) => id === 'long-string'));
});

test('all signs at once, each with its source and in both languages', () => {
  const mht = get('mht');
  const answers = mht.items.map(({ n }) => n % 2);
  const signs = validityOf(mht, answers, {
    durationsMs: [500],
    result: score(mht, answers),
    reference: {
      means: answers,
      covariances: answers.map((_, i) => answers.map((__, j) => (i === j ? 1 : 0))),
      source: 'itself',
    },
  });
  assert.deepEqual(
    signs.map(({ id }) => id),
    ['even-odd', 'response-time', 'mahalanobis', 'lie-scale'],
  );
  for (const { source, text } of signs) assert.ok(source !== '' && text.zh !== '' && text.en !== '');
  assert.ok(signs.some(({ id, stands }) => id === 'response-time' && stands));
});
