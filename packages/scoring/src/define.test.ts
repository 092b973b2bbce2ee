import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import bat12 from '../instruments/free/bat12.json' with { type: 'json' };
import phq9 from '../instruments/free/phq9.json' with { type: 'json' };
import spane from '../instruments/free/spane.json' with { type: 'json' };
import scl90 from '../instruments/keys/scl90.json' with { type: 'json' };
import { itemsOf } from './check-references.ts';
import { defineInstrument } from './define.ts';

/** A copy of a sound file with one thing broken. */
function broken<T>(file: T, breakIt: (draft: T) => void): string[] {
  const draft = structuredClone(file);
  breakIt(draft);
  const result = defineInstrument(draft);
  return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
}

const at = <T>(list: readonly T[], index: number): T => list[index] ?? assert.fail();

const cases: readonly [name: string, breakIt: (draft: typeof phq9) => void, expected: readonly string[]][] = [
  [
    'an unknown item in a scale',
    ({ scales }) => at(scales, 0).items.splice(3, 1, 'q44'),
    ['scales[0].items[3] unknown-item'],
  ],
  [
    'an item counted twice',
    ({ scales }) => at(scales, 1).items.splice(3, 1, 'q1'),
    ['scales[1].items[3] duplicate'],
  ],
  [
    'a reversed item that is not in the scale',
    ({ scales }) => Object.assign(at(scales, 0), { reverse: ['difficulty'] }),
    ['scales[0].reverse[0] reverse-not-in-scale'],
  ],
  [
    'a range the options do not give',
    ({ scales }) => Object.assign(at(scales, 0), { range: [0, 28] }),
    ['scales[0].range range-mismatch', 'bands[4].max band-range'],
  ],
  ['a gap between bands', ({ bands }) => Object.assign(at(bands, 1), { min: 6 }), ['bands[1].min band-gap']],
  [
    'overlapping bands',
    ({ bands }) => Object.assign(at(bands, 2), { max: 15 }),
    ['bands[3].min band-overlap'],
  ],
  [
    'a band that ends before it begins',
    ({ bands }) => Object.assign(at(bands, 4), { max: 19 }),
    ['bands[4].max band-reversed', 'bands[4].max band-range'],
  ],
  ['nothing: bands may stand in any order', ({ bands }) => bands.reverse(), []],
  ['a single band that ends early', ({ bands }) => bands.splice(1), ['bands[0].max band-range']],
  [
    'a band on a finding',
    ({ bands }) => bands.push({ ...at(bands, 0), scale: 'dsm_algorithm' }),
    ['bands[5] band-without-range'],
  ],
  [
    'a formula on a plain sum',
    ({ scales }) => Object.assign(at(scales, 0), { formula: 'q1 + q2' }),
    ['scales[0].formula formula-unused'],
  ],
  [
    'a weight of 0',
    ({ scales }) => Object.assign(at(scales, 0), { weights: { q1: 0 } }),
    ['scales[0].weights.q1 weight-not-positive', 'scales[0].range range-mismatch'],
  ],
  [
    'bands that begin late',
    ({ bands }) => Object.assign(at(bands, 0), { min: 1 }),
    ['bands[0].min band-range'],
  ],
  [
    'a missing option set',
    ({ items }) => Object.assign(at(items, 9), { options: 'diff5' }),
    ['optionSets.diff4 unused-option-set', 'items[9].options unknown-option-set'],
  ],
  [
    'options nobody says the origin of',
    ({ optionProvenance }) => Reflect.deleteProperty(optionProvenance, 'diff4'),
    ['optionProvenance.diff4 missing-provenance'],
  ],
  [
    'two options with one value',
    ({ optionSets }) => Object.assign(at(optionSets.diff4, 1), { value: 0 }),
    ['optionSets.diff4[1] duplicate'],
  ],
  [
    'an answer that fits no byte',
    ({ optionSets }) => Object.assign(at(optionSets.diff4, 3), { value: 255 }),
    ['optionSets.diff4[3].value value-not-storable'],
  ],
  [
    'nothing: 254 is the highest answer that can be stored',
    ({ optionSets }) => Object.assign(at(optionSets.diff4, 3), { value: 254 }),
    [],
  ],
  [
    'an alert on an unknown item',
    ({ alerts }) => Object.assign(at(alerts, 0).when, { item: 'q19' }),
    ['alerts[0].when.items[0] unknown-item'],
  ],
  [
    'an alert no answer can raise',
    ({ alerts }) => Object.assign(at(alerts, 0).when, { value: 4 }),
    ['alerts[0].when.value value-out-of-range'],
  ],
  [
    'a cut-off no score can reach',
    ({ cutoffs }) => Object.assign(at(cutoffs, 2), { value: 30 }),
    ['cutoffs[2].value value-out-of-range'],
  ],
  [
    'a rule that is not the one the code knows',
    ({ scales }) => Object.assign(at(scales, 1), { formula: 'n >= 4' }),
    ['scales[1].formula formula-mismatch'],
  ],
  [
    'an id every object has',
    ({ scales }) => Object.assign(at(scales, 1), { id: 'constructor' }),
    ['scales[1].id malformed-id', 'scales[1] unknown-custom-scale'],
  ],
  [
    'a range on a finding',
    ({ scales }) => Object.assign(at(scales, 1), { range: [0, 2] }),
    ['scales[1].range range-without-numbers'],
  ],
  [
    'words missing from a released form',
    ({ items }) => Object.assign(at(items, 4).text, { zh: null }),
    ['items[4].text.zh missing-wording'],
  ],
  [
    'two items with one id',
    ({ items }) => Object.assign(at(items, 9), { id: 'q9' }),
    ['items[9] duplicate', 'loinc.items[9] unknown-item'],
  ],
  [
    'a missing rule that contradicts itself',
    ({ missing }) => Object.assign(missing, { maxMissing: 0 }),
    ['missing.maxMissing missing-rule'],
  ],
  [
    'a word that labels the person',
    ({ bands }) => Object.assign(at(bands, 0).label, { zh: '无抑郁' }),
    ['bands[0].label.zh labelling-word'],
  ],
  [
    'words the licence withholds',
    ({ licence }) => Object.assign(licence, { withholds: ['en'] }),
    [
      'stem.text.en text-forbidden',
      ...Array.from({ length: 10 }, (_, index) => `items[${index}].text.en text-forbidden`),
    ],
  ],
  [
    'a weight of nothing, and one below nothing',
    ({ scales }) => Object.assign(at(scales, 0), { weights: { difficulty: 1, q1: -1 } }),
    [
      'scales[0].weights.difficulty weight-of-nothing',
      'scales[0].weights.q1 weight-not-positive',
      'scales[0].range range-mismatch',
    ],
  ],
  [
    'a count that counts nothing',
    ({ scales }) => Object.assign(at(scales, 0), { method: 'count' }),
    ['scales[0].counts field-and-method'],
  ],
  [
    'parts of a scale that has none',
    ({ scales }) => Object.assign(at(scales, 0), { of: ['total'] }),
    ['scales[0].of field-and-method'],
  ],
  [
    'a whole made of what comes later',
    ({ scales }) => Object.assign(at(scales, 0), { method: 'composite', of: ['dsm_algorithm'] }),
    ['scales[0].of[0] unknown-scale'],
  ],
  [
    'steps out of order',
    ({ scales }) =>
      Object.assign(at(scales, 0), {
        steps: [
          { from: 5, gives: 27 },
          { from: 5, gives: 0 },
        ],
      }),
    ['scales[0].steps[1].from steps-unordered'],
  ],
  [
    'a custom rule with a second rule beside it',
    ({ scales }) => Object.assign(at(scales, 1), { rounding: 'truncate' }),
    ['scales[1].rounding field-and-method'],
  ],
  [
    'a gate without what the item counts as',
    ({ items }) => Object.assign(at(items, 3), { only: { sex: 'female' } }),
    ['items[3].otherwise gate-incomplete'],
  ],
  [
    'a gated item that counts as no answer of it, for ages that end before they begin',
    ({ items }) => Object.assign(at(items, 3), { only: { ages: [60, 18] }, otherwise: 9 }),
    ['items[3].only.ages ages-reversed', 'items[3].otherwise not-an-option'],
  ],
  [
    'norms of nobody',
    (draft) =>
      Object.assign(draft, {
        norms: [
          { id: 'a', scale: 'total', mean: 40, sd: 0, population: 'p', source: 's' },
          { id: 'b', scale: 'sum', mean: 4, sd: 1, population: 'p', source: 's' },
          { id: 'c', scale: 'dsm_algorithm', mean: 4, sd: 1, population: 'p', source: 's' },
        ],
      }),
    [
      'norms[0].mean value-out-of-range',
      'norms[0].sd sd-not-positive',
      'norms[1].scale unknown-scale',
      'norms[2].scale norm-without-range',
    ],
  ],
  [
    'nothing: a gate may be one age wide, a norm and a cut-off stand at an end of the range',
    (draft) => {
      Object.assign(at(draft.items, 3), { only: { ages: [18, 18] }, otherwise: 0 });
      const norm = { scale: 'total', sd: 1, population: 'p', source: 's' };
      Object.assign(draft, {
        norms: [
          { ...norm, id: 'a', mean: 0 },
          { ...norm, id: 'b', mean: 27 },
        ],
      });
      Object.assign(at(draft.cutoffs, 0), { scale: 'total', value: 0 });
      Object.assign(at(draft.cutoffs, 1), { scale: 'total', value: 27 });
    },
    [],
  ],
  [
    'what an item counts as without a gate',
    ({ items }) => Object.assign(at(items, 3), { otherwise: 0 }),
    ['items[3].only gate-incomplete'],
  ],
  [
    'a gate on an item without options, which is one fault',
    ({ items }) => Object.assign(at(items, 9), { options: 'diff5', only: { sex: 'female' }, otherwise: 9 }),
    ['optionSets.diff4 unused-option-set', 'items[9].options unknown-option-set'],
  ],
  [
    'an unknown item among all that an alert reads',
    ({ alerts }) => Object.assign(at(alerts, 0), { when: { allItems: ['q1', 'q99'], op: '>=', value: 1 } }),
    ['alerts[0].when.items[1] unknown-item'],
  ],
  [
    'cut-offs of a scale and of a code there are not',
    ({ cutoffs }) => {
      Object.assign(at(cutoffs, 0), { scale: 'sum' });
      Object.assign(at(cutoffs, 1), { scale: 'dsm_algorithm', op: '==', value: 'grave' });
    },
    ['cutoffs[0].scale unknown-scale', 'cutoffs[1].value value-out-of-range'],
  ],
  [
    'a skip that reads a scale, and one to no answer',
    (draft) =>
      Object.assign(draft, {
        skips: [
          { when: { scale: 'total', op: '==', value: 0 }, items: ['q2'], as: 0, source: 's' },
          { when: { item: 'q1', op: '==', value: 0 }, items: ['q2'], as: 7, source: 's' },
        ],
      }),
    ['skips[0].when skip-on-scale', 'skips[1].as not-an-option'],
  ],
  [
    'nothing: a skip to an answer that only its own item has',
    (draft) => {
      Object.assign(at(draft.optionSets.diff4, 3), { value: 254 });
      const when = { item: 'q1', op: '==', value: 0 };
      Object.assign(draft, { skips: [{ when, items: ['difficulty'], as: 254, source: 's' }] });
    },
    [],
  ],
  ['a misspelt field', (draft) => Object.assign(draft, { alert: [] }), ['alert unknown-field']],
  [
    'an unknown alert level',
    ({ alerts }) => Object.assign(at(alerts, 0), { level: 'panic' }),
    ['alerts[0].level wrong-shape'],
  ],
];

describe('a faulty file is refused at the exact place', () => {
  for (const [name, breakIt, expected] of cases) {
    test(name, () => assert.deepEqual(broken(phq9, breakIt), expected));
  }

  test('every fault is listed, not only the first', () => {
    const faults = broken(phq9, ({ bands, scales }) => {
      Object.assign(at(bands, 1), { min: 6 });
      Object.assign(at(scales, 0), { reverse: ['difficulty'] });
    });
    assert.deepEqual(faults, ['scales[0].reverse[0] reverse-not-in-scale', 'bands[1].min band-gap']);
  });

  test('a fault says what stands there and what should', () => {
    const messages = (breakIt: (draft: typeof phq9) => void): string[] => {
      const draft = structuredClone(phq9);
      breakIt(draft);
      const result = defineInstrument(draft);
      return result.ok ? [] : result.faults.map(({ message }) => message);
    };
    assert.deepEqual(
      messages(({ bands }) => Object.assign(at(bands, 0), { min: 1 })),
      ['begins at 1, the range at 0'],
    );
    assert.deepEqual(
      messages(({ bands }) => Object.assign(at(bands, 4), { max: 26 })),
      ['ends at 26, the range at 27'],
    );
    assert.deepEqual(
      messages(({ scales }) => Object.assign(at(scales, 0), { of: ['total'] })),
      ['only a composite has of'],
    );
    assert.deepEqual(
      messages(({ scales }) => Object.assign(at(scales, 0), { method: 'count' })),
      ['a count needs counts'],
    );
  });

  test('bands step by one where numbers are whole, by a hundredth where they are not', () => {
    const bandsOf = (
      file: typeof spane | typeof bat12 | typeof scl90,
      scale: string,
      borders: number[][],
    ) => {
      const [band] = phq9.bands;
      const bands = borders.map(([min, max], i) => ({ ...band, scale, min, max, code: `b${i}` }));
      const result = defineInstrument({ ...file, bands });
      return result.ok ? [] : result.faults.map(({ code }) => code);
    };
    const difference = [
      [-24, -1],
      [0, 24],
    ];
    assert.deepEqual(bandsOf(spane, 'balance', difference), []);
    assert.deepEqual(bandsOf(spane, 'balance', difference.with(0, [-24, -0.01])), ['band-gap']);
    const derived = [
      [2, 3.49],
      [3.5, 5],
    ];
    assert.deepEqual(bandsOf(scl90, 'positive_mean', derived), []);
    const mean = bat12.scales.find(({ method }) => method === 'mean')?.id ?? assert.fail();
    const halves = [
      [1, 2.49],
      [2.5, 5],
    ];
    assert.deepEqual(bandsOf(bat12, mean, halves), []);
    assert.deepEqual(bandsOf(bat12, mean, halves.with(0, [1, 2])), ['band-gap']);
  });

  test('a condition on a scale reads no item itself', () => {
    assert.deepEqual(itemsOf({ scale: 'total', op: '>=', value: 1 }), []);
    assert.deepEqual(itemsOf({ allItems: ['q1', 'q2'], op: '>=', value: 1 }), ['q1', 'q2']);
  });

  test('a composite scale needs its parts', () => {
    const faults = broken(spane, ({ scales }) => Object.assign(at(scales, 0), { id: 'glad' }));
    assert.deepEqual(faults, ['scales[2] unknown-scale']);
  });

  test('what is no object at all, or one that answers for another', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const touchy = Object.defineProperty({}, 'id', { enumerable: true, get: () => assert.fail('read') });
    const inherited: unknown = Object.create(phq9);
    for (const draft of [null, undefined, 7, 7n, 'phq9', [], circular, touchy, inherited])
      assert.equal(defineInstrument(draft).ok, false);
  });
});

describe('editions', () => {
  const editionOf = (change: (draft: typeof phq9) => void): string => {
    const draft = structuredClone(phq9);
    change(draft);
    const result = defineInstrument(draft);
    return result.ok ? result.instrument.edition : assert.fail(result.faults[0]?.message);
  };
  const now = editionOf(() => undefined);

  test('another word, value or key is another edition', () => {
    assert.match(now, /^[0-9a-f]{16}$/);
    assert.notEqual(
      editionOf(({ items }) => Object.assign(at(items, 0).text, { zh: '没有兴趣' })),
      now,
    );
    assert.notEqual(
      editionOf(({ scales }) => Object.assign(at(scales, 0), { reverse: ['q1'] })),
      now,
    );
    assert.notEqual(
      editionOf(({ alerts }) => Object.assign(at(alerts, 0), { level: 'follow-up' })),
      now,
    );
  });

  test('a note, a source or the order of fields is not', () => {
    assert.equal(
      editionOf(({ notes }) => notes.push('read again')),
      now,
    );
    assert.equal(
      editionOf(({ bands }) => Object.assign(at(bands, 0), { source: 'the same paper' })),
      now,
    );
    assert.equal(
      editionOf(({ stem }) => Object.assign(stem, { text: { en: stem.text.en, zh: stem.text.zh } })),
      now,
    );
  });

  test('a defined instrument cannot be changed', () => {
    const result = defineInstrument(phq9);
    assert.ok(result.ok);
    assert.throws(() => Object.assign(result.instrument.scales[0] ?? {}, { multiplier: 2 }), TypeError);
  });
});
