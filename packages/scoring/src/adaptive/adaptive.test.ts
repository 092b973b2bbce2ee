import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import promis from '../../banks/promis-depression.json' with { type: 'json' };
import { type BankItem, defineBank, type ItemBank } from './bank.ts';
import { compileBank } from './compile-bank.ts';
import { information, logSlope, probability } from './curves.ts';
import { eap, map } from './estimate.ts';
import { compileAdaptive, STANDARD_STOP } from './next-step.ts';
import { selectItem, worthOf } from './select-item.ts';
import { answerFrom, chanceFrom, normalFrom, simulate } from './simulate.ts';

const near = (found: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);
const define = (draft: unknown): ItemBank => {
  const result = defineBank(draft);
  return result.ok ? result.bank : assert.fail(JSON.stringify(result.faults));
};
const bank = define(promis);
const compiled = compileBank(bank);

const curve = fc.record({
  a: fc.double({ min: 0.3, max: 5, noNaN: true }),
  b: fc
    .uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 5 })
    .map((steps) => steps.toSorted((one, other) => one - other).map((step) => step / 10)),
});
const trait = fc.double({ min: -4, max: 4, noNaN: true });

/** Twelve 2PL items in two areas, the sharpest in `mood`. */
const areas = define({
  id: 'areas',
  model: '2pl',
  population: 'none',
  source: 'made for this test',
  licence: 'none',
  items: Array.from({ length: 12 }, (_, i) => ({
    id: `i${i}`,
    a: i < 6 ? 2 - i / 10 : 1 - i / 100,
    b: [0],
    content: i < 6 ? 'mood' : 'sleep',
  })),
});
const run = (step: ReturnType<typeof compileAdaptive>, answer = 1): string[] => {
  const responses: { item: string; answer: number }[] = [];
  for (let now = step(responses); now.next !== undefined; now = step(responses))
    responses.push({ item: now.next, answer });
  return responses.map(({ item }) => item);
};
const five = { minItems: 5, maxItems: 5, se: 0 };

describe('curves', () => {
  test('the chances of all answers add up to 1, and none is negative', () => {
    fc.assert(
      fc.property(curve, trait, (item, theta) => {
        const chances = Array.from({ length: item.b.length + 1 }, (_, k) => probability(item, k, theta));
        near(
          chances.reduce((total, chance) => total + chance, 0),
          1,
          1e-12,
        );
        assert.ok(chances.every((chance) => chance >= 0));
      }),
    );
    assert.deepEqual([probability({ a: 1, b: [0] }, -1, 0), probability({ a: 1, b: [0] }, 2, 0)], [0, 0]);
  });

  test('the slope is the derivative, and information its expected square', () => {
    fc.assert(
      fc.property(curve, trait, (item, theta) => {
        let expected = 0;
        for (let k = 0; k <= item.b.length; k++) {
          const chance = probability(item, k, theta);
          if (chance < 1e-6) return;
          const h = 1e-5;
          const numeric =
            (Math.log(probability(item, k, theta + h)) - Math.log(probability(item, k, theta - h))) / (2 * h);
          near(logSlope(item, k, theta), numeric, 1e-3);
          expected += chance * logSlope(item, k, theta) ** 2;
        }
        near(information(item, theta), expected, 1e-6 * (1 + expected));
      }),
    );
  });
});

test('far beyond its thresholds an item tells nothing', () => {
  assert.equal(information({ a: 5, b: [-1, 0] }, 1000), 0);
  assert.equal(information({ a: 5, b: [-1, 0] }, -1000), 0);
});

describe('estimates', () => {
  test('without an answer they are the prior', () => {
    near(eap(compiled, []).theta, 0, 1e-12);
    near(eap(compiled, []).se, 1, 0.001);
    near(map(compiled, [], { mean: 0.5, sd: 2 }).theta, 0.5, 1e-9);
    near(map(compiled, [], { mean: 0.5, sd: 2 }).se, 2, 1e-9);
    near(eap(compiled, [], { mean: 0.5, sd: 0.5 }).theta, 0.5, 1e-9);
    near(eap(compiled, [], { mean: 0.5, sd: 0.5 }).se, 0.5, 1e-6);
  });

  test('a higher answer never lowers them; order does not matter; T is 50 + 10 θ', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 28, maxLength: 28 });
    fc.assert(
      fc.property(answers, fc.nat(27), (row, at) => {
        const all = bank.items.map(({ id }, i) => ({ item: id, answer: row[i] as number }));
        const higher = all.with(at, {
          item: bank.items[at]?.id as string,
          answer: Math.min(4, (row[at] as number) + 1),
        });
        for (const estimator of [eap, map]) {
          const found = estimator(compiled, all);
          assert.ok(estimator(compiled, higher).theta >= found.theta - 1e-9);
          near(estimator(compiled, all.toReversed()).theta, found.theta, 1e-9);
          near(found.t, 50 + 10 * found.theta);
          near(found.tError, 10 * found.se);
          assert.ok(found.theta >= -4 && found.theta <= 4 && found.se > 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a response that is none is refused', () => {
    for (const responses of [
      [{ item: 'EDDEP99', answer: 0 }],
      [{ item: 'EDDEP04', answer: 5 }],
      [{ item: 'EDDEP04', answer: -1 }],
      [{ item: 'EDDEP04', answer: 1.5 }],
      [{ item: 'EDDEP04', answer: Number.NaN }],
      [
        { item: 'EDDEP04', answer: 1 },
        { item: 'EDDEP04', answer: 1 },
      ],
    ])
      assert.throws(() => eap(compiled, responses), RangeError);
    const name = `E${'x'.repeat(99)}`;
    assert.throws(() => eap(compiled, [{ item: name, answer: 0 }]), {
      message: `no item ${name.slice(0, 64)}`,
    });
  });
});

describe('choosing', () => {
  test('the most informative item at the estimate, the first of equals', () => {
    assert.deepEqual(run(compileAdaptive(compileBank(areas), { stop: five })).slice(0, 1), ['i0']);
    const best = bank.items.reduce((one, other) =>
      information(other, 0) > information(one, 0) ? other : one,
    );
    assert.equal(compileAdaptive(compiled)([]).next, best.id);
  });

  test('between the points of the grid information is nearly exact', () => {
    fc.assert(
      fc.property(trait, (theta) => {
        const worth = worthOf(compiled, { by: 'max-information' }, { theta, weights: new Float64Array(81) });
        bank.items.forEach((item: BankItem, at) =>
          near(worth(at), information(item, theta), 0.02 + 0.02 * information(item, theta)),
        );
      }),
    );
    const worth = worthOf(compiled, { by: 'max-information' }, { theta: 9, weights: new Float64Array(81) });
    near(worth(0), information(bank.items[0] as BankItem, 4), 1e-9);
    near(worth(27), information(bank.items[27] as BankItem, 4), 1e-9);
    const low = worthOf(compiled, { by: 'max-information' }, { theta: -9, weights: new Float64Array(81) });
    near(low(0), information(bank.items[0] as BankItem, -4), 1e-9);
  });

  test('content areas get their shares, and give way when empty', () => {
    const step = (contentShares: Record<string, number>, maxItems: number) =>
      run(
        compileAdaptive(compileBank(areas), {
          selection: { by: 'max-information', contentShares },
          stop: { minItems: 0, maxItems, se: 0 },
        }),
      );
    const isSleep = (id: string) => Number(id.slice(1)) >= 6;
    assert.equal(step({ mood: 0.5, sleep: 0.5 }, 8).filter(isSleep).length, 4);
    assert.equal(step({ mood: 0.25, sleep: 0.75 }, 8).filter(isSleep).length, 6);
    assert.equal(step({ mood: 0, sleep: 1 }, 8).filter(isSleep).length, 6);
    assert.equal(step({ mood: 0.5, sleep: 0.5 }, 99).length, 12);
  });

  test('the area furthest behind goes first, the first named of equals; an empty one gives way', () => {
    const order = (contentShares: Record<string, number>) =>
      run(
        compileAdaptive(compileBank(areas), {
          selection: { by: 'max-information', contentShares },
          stop: { minItems: 0, maxItems: 99, se: 0 },
        }),
      ).join(' ');
    assert.match(order({ mood: 0.5, sleep: 0.5 }), /^i0 i6 i1 i7 i2 i8 /);
    // Behind after each item, mood and sleep: .25 .75; .25 −.25; −.25 .25; −.08 .08; 0 0; −.15 .15; …
    assert.match(order({ mood: 0.25, sleep: 0.75 }), /^i6 i0 i7 i8 i1 i9 /);
    assert.equal(order({ mood: 0.1, sleep: 0.9 }).split(' ').length, 12);
  });

  test('averaged over the posterior, information is the weighted sum over the grid', () => {
    const weights = new Float64Array(81).map((_, g) => g + 1);
    const worth = worthOf(compiled, { by: 'posterior-weighted' }, { theta: 0, weights });
    const item = bank.items[3] as BankItem;
    const sum = compiled.thetas.reduce((total, theta, g) => total + (g + 1) * information(item, theta), 0);
    near(worth(3), sum, 1e-9 * sum);
    const first = new Float64Array(81);
    first[0] = 1;
    const atFirst = worthOf(compiled, { by: 'posterior-weighted' }, { theta: 0, weights: first });
    near(atFirst(3), information(item, -4), 1e-15);
  });

  describe('among items whose sharpness rises along the bank', () => {
    const rising = (exposures: readonly number[]) =>
      compileBank(
        define({
          ...areas,
          items: exposures.map((exposure, i) => ({ id: `i${i}`, a: 1 + i / 10, b: [0], exposure })),
        }),
      );
    const pick = (exposures: readonly number[], selection: object, chance: number) =>
      selectItem(
        rising(exposures),
        { by: 'max-information', ...selection },
        {
          theta: 0,
          weights: new Float64Array(81),
          given: new Uint8Array(exposures.length),
          chance: () => chance,
        },
      );
    const usesExposure = true;

    test('the best are at the end, and chance picks among so many of them', () => {
      assert.equal(pick([1, 1, 1, 1], {}, 0), 3);
      assert.deepEqual(
        [0, 0.49, 0.5, 0.99].map((chance) => pick([1, 1, 1, 1], { amongBest: 2 }, chance)),
        [3, 3, 2, 2],
      );
    });

    test('a share is kept to below itself; where all decline, the last of the list is given', () => {
      assert.equal(pick([1, 1, 1, 0.25], { usesExposure }, 0.24), 3);
      assert.equal(pick([1, 1, 1, 0.25], { usesExposure }, 0.25), 2);
      assert.equal(pick([0.1, 0.1, 0.1, 0.1], { usesExposure }, 0.5), 0);
      assert.equal(pick([0.1, 0.1, 0.1, 0.1], { usesExposure, amongBest: 3 }, 0.5), 1);
    });

    test('of equally good items the first; of none left none', () => {
      const twins = compileBank(define({ ...areas, items: areas.items.map((item) => ({ ...item, a: 1 })) }));
      const state = { theta: 0, weights: new Float64Array(81), given: new Uint8Array(12), chance: () => 0 };
      for (const more of [{}, { amongBest: 3 }, { usesExposure }])
        assert.equal(selectItem(twins, { by: 'max-information', ...more }, state), 0);
      const given = new Uint8Array(12).fill(1);
      for (const more of [{}, { amongBest: 3 }, { usesExposure }])
        assert.equal(selectItem(twins, { by: 'max-information', ...more }, { ...state, given }), undefined);
    });
  });

  test('exposure control spreads the items, and needs its chance', () => {
    const firsts = (selection: object) => {
      const chance = chanceFrom(7);
      const step = compileAdaptive(compileBank(areas), {
        selection: { by: 'max-information', ...selection },
        stop: five,
        chance,
      });
      return Map.groupBy(
        Array.from({ length: 600 }, () => step([]).next),
        (id) => id,
      );
    };
    const among = firsts({ amongBest: 3 });
    assert.deepEqual([...among.keys()].toSorted(), ['i0', 'i1', 'i2']);
    for (const times of among.values()) near(times.length, 200, 60);
    const bounded = define({
      ...areas,
      items: areas.items.map((item, i) => ({ ...item, exposure: i === 0 ? 0.25 : 1 })),
    });
    const chance = chanceFrom(3);
    const step = compileAdaptive(compileBank(bounded), {
      selection: { by: 'max-information', usesExposure: true },
      chance,
    });
    const given = Array.from({ length: 600 }, () => step([]).next);
    near(given.filter((id) => id === 'i0').length, 150, 45);
    assert.ok(given.every((id) => id === 'i0' || id === 'i1'));
    assert.throws(
      () => compileAdaptive(compiled, { selection: { by: 'max-information', amongBest: 2 } })([]),
      RangeError,
    );
  });
});

describe('stopping', () => {
  test('when precise enough, never before the least number of items', () => {
    const step = compileAdaptive(compiled, { stop: { minItems: 3, maxItems: 28, se: 0.4 } });
    const responses = ['EDDEP29', 'EDDEP41'].map((item) => ({ item, answer: 2 }));
    assert.ok(step(responses).se < 0.4);
    assert.equal(step(responses).stopped, undefined);
    const third = step([...responses, { item: 'EDDEP04', answer: 2 }]);
    assert.deepEqual([third.stopped, third.next, third.count], ['precise-enough', undefined, 3]);
  });

  test('at just the standard error asked for; by rule after 4 to 12 items at .3', () => {
    assert.deepEqual(STANDARD_STOP, { minItems: 4, maxItems: 12, se: 0.3 });
    const responses = [{ item: 'EDDEP29', answer: 2 }];
    const { se } = eap(compiled, responses);
    const step = compileAdaptive(compiled, { stop: { minItems: 1, maxItems: 9, se } });
    assert.equal(step(responses).stopped, 'precise-enough');
  });

  test('at the limit, and when the bank is empty', () => {
    const limited = compileAdaptive(compiled, { stop: { minItems: 0, maxItems: 1, se: 0 } });
    assert.equal(limited([{ item: 'EDDEP29', answer: 0 }]).stopped, 'item-limit');
    const all = areas.items.map(({ id }) => ({ item: id, answer: 0 }));
    const endless = compileAdaptive(compileBank(areas), { stop: { minItems: 0, maxItems: 99, se: 0 } });
    assert.equal(endless(all).stopped, 'bank-empty');
  });

  test('Bayes modal runs the same road', () => {
    const step = compileAdaptive(compiled, { estimator: 'map' });
    near(step([{ item: 'EDDEP29', answer: 2 }]).theta, map(compiled, [{ item: 'EDDEP29', answer: 2 }]).theta);
  });
});

describe('simulation', () => {
  test('the same seed gives the same table; items are saved at little loss', () => {
    const one = simulate(compiled, { persons: 300, seed: 42 });
    assert.deepEqual(simulate(compiled, { persons: 300, seed: 42 }), one);
    assert.notDeepEqual(simulate(compiled, { persons: 300, seed: 43 }), one);
    assert.ok(one.itemsSaved > 0.5 && one.agreement > 0.9 && Math.abs(one.bias) < 0.1);
    assert.ok(one.rmse < one.rmseWholeBank * 1.6);
    near(one.itemsSaved, 1 - one.meanItems / 28, 1e-12);
  });

  test('chance is mulberry32: the numbers the published algorithm gives', () => {
    const first = (seed: number, count: number) => {
      const chance = chanceFrom(seed);
      return Array.from({ length: count }, () => chance() * 2 ** 32);
    };
    assert.deepEqual(first(0, 4), [1144304738, 1416247, 958946056, 627933444]);
    assert.deepEqual(first(1, 4), [2693262067, 11749833, 2265367787, 4213581821]);
  });

  test('a normal number and an answer from known chances, by hand', () => {
    const scripted = (...numbers: number[]) => {
      let at = 0;
      return () => numbers[at++] as number;
    };
    // √(−2 ln e⁻²) = 2; cos 60° = ½.
    near(normalFrom(scripted(1 - Math.exp(-2), 1 / 6)), 1, 1e-12);
    near(normalFrom(scripted(1 - Math.exp(-2), 0)), 2, 1e-12);
    const item = { id: 'x', a: 1, b: [0] };
    assert.deepEqual([answerFrom(item, 0, () => 0.49), answerFrom(item, 0, () => 0.5)], [0, 1]);
  });

  test('one item each is one item for all; the whole bank is no loss and no saving', () => {
    const rules = (items: number) => ({ stop: { minItems: items, maxItems: items, se: 0 } });
    const one = simulate(compiled, { persons: 20, seed: 5, rules: rules(1) });
    assert.deepEqual([one.highestExposure, one.neverGiven, one.meanItems], [1, 27, 1]);
    const whole = simulate(compiled, { persons: 20, seed: 5, rules: rules(28) });
    near(whole.rmse, whole.rmseWholeBank, 1e-12);
    near(whole.agreement, 1, 1e-12);
    assert.deepEqual([whole.itemsSaved, whole.neverGiven, whole.highestExposure], [0, 0, 1]);
    const single = simulate(compiled, { persons: 1, seed: 5, rules: rules(28) });
    near(single.rmse, Math.abs(single.bias), 1e-12);
  });

  test('normal numbers and answers come as often as they should', () => {
    const chance = chanceFrom(1);
    const numbers = Array.from({ length: 20_000 }, () => normalFrom(chance));
    near(numbers.reduce((total, value) => total + value, 0) / 20_000, 0, 0.03);
    near(numbers.filter((value) => value > 1.959964).length / 20_000, 0.025, 0.004);
    const item = { id: 'x', a: 1.5, b: [-1, 0.5] };
    const answers = Array.from({ length: 20_000 }, () => answerFrom(item, 0.2, chance));
    for (const k of [0, 1, 2])
      near(answers.filter((answer) => answer === k).length / 20_000, probability(item, k, 0.2), 0.012);
  });
});

test('a faulty bank is refused at the exact place', () => {
  const faults = (
    change: (draft: {
      model: string;
      items: { id: string; a: number; b: number[]; exposure?: number }[];
    }) => void,
  ) => {
    const draft = structuredClone(promis);
    change(draft);
    const result = defineBank(draft);
    return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
  };
  const item = (draft: { items: { id: string; a: number; b: number[]; exposure?: number }[] }, at: number) =>
    draft.items[at] ?? assert.fail();
  assert.deepEqual(
    faults((draft) => (item(draft, 2).a = 0)),
    ['items[2].a not-positive'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).b = [1, 1, 2, 3])),
    ['items[2].b[1] thresholds-unordered'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).id = 'EDDEP04')),
    ['items[2].id duplicate'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).exposure = 0)),
    ['items[2].exposure exposure-range'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).exposure = 1.5)),
    ['items[2].exposure exposure-range'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).exposure = 1)),
    [],
  );
  assert.deepEqual(
    faults((draft) => draft.items.splice(1)),
    [],
    'one item is a bank',
  );
  assert.deepEqual(
    faults((draft) => draft.items.splice(0)),
    ['items wrong-shape'],
  );
  assert.deepEqual(
    faults((draft) => (item(draft, 2).a = Number.NaN)),
    ['items[2].a wrong-shape'],
  );
  assert.equal(faults((draft) => (draft.model = '2pl')).length, 28);
  assert.deepEqual(
    faults((draft) => Object.assign(draft, { model: 'rasch' })),
    ['model wrong-shape'],
  );
  assert.throws(() => compileBank(bank, { from: 1, to: 1, count: 9 }), RangeError);
  assert.throws(() => compileBank(bank, { from: 0, to: 1, count: 1 }), RangeError);
  assert.equal(compileBank(bank, { from: 0, to: 1, count: 2 }).step, 1);
  near(compiled.step, 0.1);
  near(compiled.thetas.at(-1) ?? 0, 4);
});
