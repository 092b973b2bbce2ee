import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import promis from '../../banks/promis-depression.json' with { type: 'json' };
import { defineBank, type ItemBank } from './bank.ts';
import { compileBank } from './compile-bank.ts';
import { information, probability } from './curves.ts';
import { eap, map } from './estimate.ts';
import { compileAdaptive } from './next-step.ts';

const near = (found: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, not ${expected}`);
const define = (draft: unknown): ItemBank => {
  const result = defineBank(draft);
  return result.ok ? result.bank : assert.fail(JSON.stringify(result.faults));
};
const bank = define(promis);
const compiled = compileBank(bank);
const asked = (answers: Record<string, number>) =>
  Object.entries(answers).map(([item, answer]) => ({ item: `EDDEP${item.replace('i', '')}`, answer }));

test('graded response: the chances of EDDEP29 at the mean', () => {
  const item = bank.items.find(({ id }) => id === 'EDDEP29') ?? assert.fail();
  const printed = [0.375328, 0.55526, 0.067391, 0.001968, 0.000052];
  printed.forEach((chance, category) => near(probability(item, category, 0), chance, 1e-6));
});

describe('PROMIS Depression, T and its error as the tests of chamtrain/choir-d (408fec1) print', () => {
  const printed: readonly [answers: Record<string, number>, t: number, error: number][] = [
    [{ i29: 2 }, 58.3, 4.32],
    [{ i29: 2, i41: 2 }, 61.2, 3.05],
    [{ i29: 2, i41: 2, i04: 2 }, 61.9, 2.47],
    [{ i29: 2, i41: 2, i04: 2, i06: 2 }, 62.2, 2.15],
    [{ i29: 3 }, 65.0, 4.49],
    [{ i29: 3, i41: 2 }, 64.8, 3.03],
    [{ i29: 3, i41: 2, i04: 1 }, 62.2, 2.68],
    [{ i29: 3, i41: 2, i04: 1, i06: 2 }, 62.4, 2.29],
    [{ i29: 3, i41: 2, i04: 1, i06: 2, i05: 4 }, 64.4, 2.29],
    [{ i29: 4 }, 72.4, 5.3],
    [{ i29: 4, i41: 4 }, 77.0, 4.01],
    [{ i29: 4, i41: 4, i04: 4 }, 78.4, 3.64],
    [{ i29: 0 }, 42.0, 6.59],
    [{ i29: 0, i36: 0 }, 38.9, 5.94],
    [{ i29: 0, i36: 0, i17: 0 }, 37.4, 5.63],
  ];
  for (const [answers, t, error] of printed)
    test(JSON.stringify(answers), () => {
      const found = eap(compiled, asked(answers));
      near(found.t, t, 0.05);
      near(found.tError, error, 0.005);
    });
});

describe('a whole adaptive run as the baseline files of GershonLab/MTBfx (733800f) print', () => {
  const order = '26 23 07 48 22 45 29 28 50 44 14 19 46 41 21'.split(' ').map((n) => `EDDEP${n}`);
  const fifteen = {
    ...bank,
    items: order.map((id) => bank.items.find((item) => item.id === id) ?? assert.fail(id)),
  };
  const step = compileAdaptive(compileBank(fifteen), {
    selection: { by: 'posterior-weighted' },
    stop: { minItems: 4, maxItems: 8, se: 0.3 },
  });
  const run = (answerTo: (place: number) => number) => {
    const responses: { item: string; answer: number }[] = [];
    const trace: { place: number; theta: number; se: number }[] = [];
    for (let now = step(responses); now.next !== undefined; ) {
      const place = order.indexOf(now.next) + 1;
      responses.push({ item: now.next, answer: answerTo(place) - 1 });
      now = step(responses);
      trace.push({ place, theta: now.theta, se: now.se });
    }
    return trace;
  };
  const check = (trace: ReturnType<typeof run>, places: number[], thetas: number[], errors: number[]) => {
    assert.deepEqual(
      trace.map(({ place }) => place),
      places,
    );
    trace.forEach(({ theta, se }, i) => {
      near(theta, thetas[i] as number, 5e-5);
      near(se, errors[i] as number, 5e-5);
    });
  };

  test('every answer the lowest', () =>
    check(
      run(() => 1),
      [7, 1, 13, 8, 2, 9, 15, 6],
      [-0.803349, -1.038688, -1.198272, -1.257891, -1.303956, -1.354977, -1.379884, -1.397829],
      [0.659421, 0.609197, 0.590315, 0.577947, 0.568911, 0.563821, 0.558221, 0.554013],
    ));

  test('answers 1 to 5 in turn by item', () =>
    check(
      run((place) => ((place - 1) % 5) + 1),
      [7, 5, 14, 12, 4, 1, 3],
      [0.19929, 0.959538, 1.649693, 1.343751, 1.510067, 1.219926, 1.21381],
      [0.413056, 0.493135, 0.382677, 0.351914, 0.301516, 0.311368, 0.278169],
    ));
});

describe('two-parameter items as the R package catR estimates them', () => {
  const three = define({
    id: 'three',
    model: '2pl',
    population: 'example',
    source: 'example in the manner of catR',
    licence: 'numbers only',
    items: [
      { id: 'one', a: 1, b: [-1] },
      { id: 'two', a: 1.2, b: [0] },
      { id: 'three', a: 0.8, b: [1] },
    ],
  });
  const responses = [
    { item: 'one', answer: 1 },
    { item: 'two', answer: 0 },
    { item: 'three', answer: 1 },
  ];

  test('Bayes modal .1307695, standard error .7705124', () => {
    near(map(compileBank(three), responses).theta, 0.1307695, 1e-6);
    near(map(compileBank(three), responses).se, 0.7705124, 1e-6);
  });

  test('maximum likelihood .3248462, as Bayes modal under a flat prior', () =>
    near(map(compileBank(three), responses, { mean: 0, sd: 1e5 }).theta, 0.3248462, 1e-6));

  test('EAP .1446946 over 33 points', () => {
    const found = eap(compileBank(three, { from: -4, to: 4, count: 33 }), responses);
    // catR integrates by trapezoids, which halves the weight of the two ends.
    near(found.theta, 0.1446946, 1e-5);
  });

  test('information is a² P (1 − P)', () => {
    for (const item of three.items)
      for (const theta of [-2, 0, 0.7]) {
        const p = probability(item, 1, theta);
        near(information(item, theta), item.a ** 2 * p * (1 - p), 1e-12);
      }
  });
});
