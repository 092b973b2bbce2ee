import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Instrument } from './instrument.ts';
import type { Answers, ScoreResult } from './score-result.ts';
import type { ScoreOptions } from './compile.ts';
import { instruments } from './catalogue.ts';
import { defineInstrument } from './define.ts';
import { scoringKeys } from './keys.ts';
import { score } from './score.ts';

// A million are run by `node scripts/fuzz-scoring.ts`.
const RUNS = { numRuns: Number(process.env['XINAN_FUZZ_RUNS'] ?? 2000) };

/** Values that have broken a scorer somewhere. */
const badValue = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.integer({ min: -2, max: 260 }),
  fc.constantFrom<unknown>(Number.NaN, -0, Infinity, '', '0', '3', 'NaN', null, undefined, [], {}, true),
);

/** Answers that are nearly right, in each of the three forms, and things that are no answers at all. */
function hostileAnswers({ items }: Instrument): fc.Arbitrary<unknown> {
  const names = [...items.map(({ id }) => id), '__proto__', 'constructor', 'toString', 'length', ''];
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.string() },
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: badValue },
  );
  return fc.oneof(
    fc.dictionary(name, value, { maxKeys: items.length + 2, noNullPrototype: false }),
    fc.array(value, { minLength: items.length - 1, maxLength: items.length + 1 }),
    fc.array(fc.oneof(fc.record({ item: name, value }), badValue), { maxLength: items.length + 2 }),
    badValue,
  );
}

/** Fails unless every number of a result is a number inside its scale's range. */
function soundOutcome({ scales }: Instrument, result: ScoreResult): void {
  assert.ok(['scored', 'unscorable', 'invalid'].includes(result.kind));
  if (result.kind !== 'scored') return;
  for (const [id, { value, answered }] of Object.entries(result.scales)) {
    const [lowest, highest] = scales.find((scale) => scale.id === id)?.range ?? assert.fail(id);
    assert.ok(value >= lowest - 1e-9 && value <= highest + 1e-9, `${id} = ${value}`);
    assert.ok(Number.isInteger(answered), id);
  }
}

const get = (id: string) => instruments.get(id) ?? scoringKeys.get(id) ?? assert.fail(id);
const sound = Object.fromEntries(get('phq9').items.map(({ id }) => [id, 0]));

/** Hands anything in, as a careless caller would. */
const fault = (answers: unknown) => {
  const result = score(get('phq9'), answers as Answers);
  assert.ok(result.kind === 'invalid', result.kind);
  return [result.itemId, result.reason];
};

describe('bad answers are refused by name', () => {
  test('values of the wrong type', () => {
    for (const value of ['1', '', true, {}, [], 1n, Symbol('one'), () => 1, new Date(0)])
      assert.deepEqual(fault({ ...sound, q4: value }), ['q4', 'wrong-type']);
  });

  test('numbers that are no option', () => {
    for (const value of [Number.NaN, Infinity, -Infinity, -1, 4, 1.5, 1e308, 255, 256, 2 ** 53])
      assert.deepEqual(fault({ ...sound, q4: value }), ['q4', 'not-an-option']);
    assert.equal(score(get('phq9'), { ...sound, q4: -0 }).kind, 'scored');
  });

  test('what is no set of answers', () => {
    for (const answers of [
      null,
      undefined,
      7,
      'q1',
      true,
      () => sound,
      new Map(Object.entries(sound)),
      new Date(0),
    ])
      assert.deepEqual(fault(answers), [null, 'wrong-type']);
    assert.deepEqual(fault(new Uint8Array(10)), [null, 'wrong-type']);
  });

  test('an extra item, named as far as a name is sensible', () => {
    assert.deepEqual(fault({ ...sound, q99: 0 }), ['q99', 'unknown-item']);
    assert.deepEqual(fault({ ...sound, zz: 0, aa: 0 }), ['aa', 'unknown-item'], 'whatever the order');
    const megabyte = 'x'.repeat(1 << 20);
    assert.deepEqual(fault({ ...sound, [megabyte]: 0 }), ['x'.repeat(64), 'unknown-item']);
    assert.deepEqual(fault({ ...sound, q4: megabyte }), ['q4', 'wrong-type']);
  });

  test('two answers to one item', () => {
    const entries = Object.entries(sound).map(([item, value]) => ({ item, value }));
    assert.deepEqual(fault([...entries, { item: 'q2', value: 0 }]), ['q2', 'duplicate-answer']);
    const twice = score(get('phq9'), [
      { item: 'q9', value: 0 },
      { item: 'q9', value: 3 },
    ]);
    assert.ok(twice.alerts.length > 0, 'the graver of the two may be meant');
    const again = score(get('phq9'), [
      { item: 'q9', value: 3 },
      { item: 'q9', value: 0 },
    ]);
    assert.deepEqual(again.alerts, twice.alerts);
  });

  test('the fault of the first item in form order is the one named', () => {
    assert.deepEqual(fault({ q4: 'x', q1: 0 }), ['q4', 'wrong-type'], 'a good answer forgives no bad one');
    assert.deepEqual(fault({ q2: 'x', q4: 'x' }), ['q2', 'wrong-type']);
    assert.deepEqual(fault({ q4: 'x', q2: 'x' }), ['q2', 'wrong-type']);
  });

  test('entries after a bad one are still heard, up to one more than the form has items', () => {
    const alarm = { item: 'q9', value: 3 };
    const heard = (entries: readonly unknown[]) => score(get('phq9'), entries as Answers).alerts.length > 0;
    assert.ok(heard([{ item: 'q1', value: 0 }, null, alarm]));
    assert.ok(heard([{ item: 7, value: 0 }, alarm]));
    const calm = get('phq9').items.map(({ id }) => ({ item: id, value: 0 }));
    assert.ok(heard([...calm, alarm]));
    assert.ok(!heard([...calm, { item: 'q1', value: 0 }, alarm]), 'what follows cannot be answers');
    assert.deepEqual(fault([Object.assign(Object.create({}) as object, { item: 'q1', value: 0 })]), [
      null,
      'wrong-type',
    ]);
  });

  test('lists of the wrong length, and entries that are none', () => {
    assert.deepEqual(fault([0, 0]), [null, 'answer-count']);
    assert.deepEqual(fault(Array(1e6).fill(0)), [null, 'answer-count']);
    assert.deepEqual(fault([{ item: 'q1' }, 7]), [null, 'wrong-type']);
    assert.deepEqual(fault([{ item: 7, value: 0 }]), [null, 'wrong-type']);
  });

  test('prototype tricks', () => {
    assert.deepEqual(fault(Object.create({ q9: 3 })), [null, 'wrong-type']);
    assert.deepEqual(fault(JSON.parse('{"__proto__": {"q9": 3}}')), ['__proto__', 'unknown-item']);
    assert.deepEqual(fault({ ...sound, constructor: 1 }), ['constructor', 'unknown-item']);
    assert.equal(score(get('phq9'), Object.assign(Object.create(null), sound) as Answers).kind, 'scored');
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      prototype['q9'] = 3;
      const result = score(get('phq9'), { q1: 0 });
      assert.deepEqual([result.alerts, result.unknownRiskItems], [[], ['q9']]);
      assert.ok(score(get('phq9'), { q9: 2 }).alerts.length > 0, 'own answers are read');
    } finally {
      delete prototype['q9'];
    }
  });

  test('answers that throw when they are read', () => {
    const touchy = Object.defineProperty({ ...sound }, 'q4', {
      enumerable: true,
      get: () => assert.fail('read'),
    });
    assert.deepEqual(fault(touchy), [null, 'wrong-type']);
    assert.deepEqual(fault(new Proxy({ ...sound }, { get: () => assert.fail('read') })), [
      null,
      'wrong-type',
    ]);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    assert.deepEqual(fault(proxy), [null, 'wrong-type']);
  });

  test('an alarm is heard through all of it', () => {
    for (const bad of [{ q4: 'x' }, { q4: Number.NaN }, { q99: 1 }])
      assert.deepEqual(
        score(get('phq9'), { ...sound, q9: 2, ...bad } as Answers).alerts.map(({ id }) => id),
        ['phq9-suicide-daily', 'phq9-suicide'],
      );
  });
});

describe('whatever is handed in, the outcome is one of three and holds no NaN', () => {
  for (const id of ['phq9', 'pcl5', 'pg13r', 'asq', 'scl90', 'ssrs', 'mdq', 'phq15']) {
    test(id, () => {
      const instrument = get(id);
      fc.assert(
        fc.property(hostileAnswers(instrument), fc.anything(), (answers, options) => {
          soundOutcome(instrument, score(instrument, answers as Answers));
          soundOutcome(instrument, score(instrument, answers as Answers, options as ScoreOptions));
        }),
        RUNS,
      );
    });
  }

  test('and a definition is taken or refused, never thrown out', () => {
    const draft = fc.dictionary(fc.constantFrom(...Object.keys(get('phq9'))), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), draft), (value) => {
        const result = defineInstrument(value);
        assert.ok(!result.ok && result.faults.length > 0);
      }),
      RUNS,
    );
  });
});
