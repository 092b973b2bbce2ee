import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDraft, claimedId, claimedName, isKeepable } from './check-draft.ts';
import { exampleForm, exampleWords } from './example-form.fixture.ts';

const placesOf = (document: unknown, words = exampleWords) =>
  checkDraft(document, words).faults.map(({ path, code }) => `${path} ${code}`);

describe('checking a draft', () => {
  test('without a fault it makes an instrument with its edition', () => {
    const { faults, instrument } = checkDraft(exampleForm, exampleWords);
    assert.deepEqual(faults, []);
    assert.match(instrument?.edition ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(checkDraft(exampleForm, null).faults, []);
  });

  test('every fault at its exact place', () => {
    const gap = { ...exampleForm, bands: exampleForm.bands.map((band) => ({ ...band, max: band.max - 1 })) };
    assert.ok(placesOf(gap).some((place) => place.startsWith('bands[')));
    const stranger = {
      ...exampleForm,
      scales: exampleForm.scales.map((scale) => ({ ...scale, items: ['q1', 'q2', 'q9'] })),
    };
    assert.ok(placesOf(stranger).some((place) => place.startsWith('scales[0].items[2]')));
    const forbidden = { ...exampleForm, licence: { ...exampleForm.licence, class: 'C' } };
    assert.ok(placesOf(forbidden).includes('items[1].text.zh text-forbidden'));
    assert.deepEqual(placesOf({ ...exampleForm, id: 'x' }), ['id wrong-shape']);
    assert.deepEqual(checkDraft(undefined, null).instrument, null);
  });

  test('words for residents: known scales, families and topics, and never a label', () => {
    const words = {
      title: { zh: '焦虑自评', en: 'Depression test' },
      scales: [
        { scale: 'total', family: 'stress', heavierWhen: 'high' as const },
        { scale: 'total', family: 'constructor', heavierWhen: 'high' as const },
        { scale: 'sum', family: 'mood', heavierWhen: 'low' as const },
      ],
      topics: ['stress', 'nowhere'],
    };
    assert.deepEqual(placesOf(exampleForm, words), [
      'resident.title.zh label-word',
      'resident.title.en label-word',
      'resident.scales[1].scale duplicate',
      'resident.scales[1].family unknown-family',
      'resident.scales[2].scale unknown-scale',
      'resident.topics[1] unknown-topic',
    ]);
    assert.deepEqual(placesOf({ ...exampleForm, kind: 'interview' }), ['resident professional-only']);
  });

  test('a document that is no instrument at all still has a name to be listed by', () => {
    assert.deepEqual(
      [claimedId({ id: 'a b' }), claimedId(null), claimedId(exampleForm)],
      ['', '', 'example3'],
    );
    assert.deepEqual(
      [claimedName({ name: { zh: ' ', en: 'x' } }), claimedName({ abbr: 'A' }), claimedName([])],
      ['x', 'A', ''],
    );
  });

  test('what is no object, or nested beyond reason, is not kept', () => {
    let nested: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
    assert.deepEqual([{}, exampleForm, [], null, nested].map(isKeepable), [true, true, false, false, false]);
  });
});
