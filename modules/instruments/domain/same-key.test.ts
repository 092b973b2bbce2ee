import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instruments } from '@xinan/scoring/catalogue';
import { scoringKeys } from '@xinan/scoring/keys';
import { hasSameKey } from './same-key.ts';

const get = (id: string) => instruments.get(id) ?? scoringKeys.get(id) ?? assert.fail(id);
const phq9 = get('phq9');
const isi = get('isi');
const grant = { holder: '某市', reference: '合同 7', grantedOn: '2026-01-05' };

test('every published instrument has its own key, whatever the order of its fields', () => {
  const turned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, each]) => [key, turned(each)]),
        )
      : value;
  for (const one of [...instruments.values(), ...scoringKeys.values()])
    assert.ok(hasSameKey(one, turned(one)), one.id);
});

test('other words leave the key as it is', () => {
  const reworded = {
    ...phq9,
    name: { zh: '别名', en: 'Another name' },
    items: phq9.items.map((item) => ({ ...item, text: { zh: '改过', en: null } })),
    bands: phq9.bands.map((band) => ({ ...band, label: { zh: '甲', en: 'A' }, source: 'elsewhere' })),
  };
  assert.ok(hasSameKey(phq9, reworded));
});

test('another item, limit, alert, age or use is another key', () => {
  const others: object[] = [
    { items: phq9.items.slice(1) },
    { items: phq9.items.map((item) => ({ ...item, options: 'other' })) },
    { bands: phq9.bands.map((band, index) => (index === 1 ? { ...band, min: band.min + 1 } : band)) },
    { cutoffs: [] },
    { alerts: [] },
    { kind: 'interview' },
    { population: { ...phq9.population, ages: [6, null] } },
    { missing: { ...phq9.missing, maxMissing: phq9.missing.maxMissing + 1 } },
  ];
  for (const change of others) assert.ok(!hasSameKey(phq9, { ...phq9, ...change }), Object.keys(change)[0]);
  for (const nothing of [null, undefined, [], 'phq9', {}]) assert.ok(!hasSameKey(phq9, nothing));
});

test('terms: a grant may be added, and with it a release; nothing becomes free by writing so', () => {
  const withGrant = { ...isi, licence: { ...isi.licence, grant }, release: { zh: 'ready', en: 'ready' } };
  assert.ok(hasSameKey(isi, withGrant));
  assert.ok(!hasSameKey(isi, { ...isi, licence: { ...isi.licence, class: 'A' } }));
  assert.ok(!hasSameKey(isi, { ...isi, licence: { ...isi.licence, class: 'A', grant } }));
  assert.ok(!hasSameKey(isi, { ...isi, release: { zh: 'ready', en: 'ready' } }));
});
