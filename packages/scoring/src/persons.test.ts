import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import phq15 from '../instruments/free/phq15.json' with { type: 'json' };
import { instruments } from './catalogue.ts';
import { defineInstrument } from './define.ts';
import { scoringKeys } from './keys.ts';
import { isFor, itemsFor } from './persons.ts';
import { score } from './score.ts';
import { percentileByMidRank, standingOf, tScore } from './standing.ts';

const get = (id: string) => instruments.get(id) ?? scoringKeys.get(id) ?? assert.fail(id);
const ones = Object.fromEntries(get('phq15').items.map(({ id }) => [id, 1]));

describe('items that are not for everybody', () => {
  test('PHQ-15: item 4 is asked of women; a man is scored without it', () => {
    assert.equal(itemsFor(get('phq15'), { sex: 'male' }).length, 14);
    assert.equal(itemsFor(get('phq15'), { sex: 'female' }).length, 15);
    assert.equal(itemsFor(get('phq15'), {}).length, 15);
    const { q4: _q4, ...fourteen } = ones;
    const man = score(get('phq15'), fourteen, { person: { sex: 'male' } });
    assert.ok(man.kind === 'scored');
    assert.deepEqual([man.scales['total']?.value, man.missing], [14, []]);
    assert.equal(score(get('phq15'), fourteen, { person: { sex: 'female' } }).kind, 'unscorable');
    const wrong = score(get('phq15'), ones, { person: { sex: 'male' } });
    assert.ok(wrong.kind === 'invalid');
    assert.deepEqual([wrong.itemId, wrong.reason], ['q4', 'not-for-person']);
  });

  test('by age, both ends included, and by role', () => {
    assert.ok(isFor({ ages: [8, 18] }, { ageYears: 8 }) && isFor({ ages: [8, 18] }, { ageYears: 18 }));
    assert.ok(!isFor({ ages: [8, 18] }, { ageYears: 7 }) && !isFor({ ages: [8, 18] }, { ageYears: 19 }));
    assert.ok(isFor({ ages: [null, null] }, { ageYears: 200 }));
    assert.ok(
      isFor({ roles: ['parent'] }, { role: 'parent' }) && !isFor({ roles: ['parent'] }, { role: 'self' }),
    );
    assert.ok(isFor({ sex: 'male', ages: [1, 2], roles: ['self'] }, {}), 'what is unknown closes no gate');
  });
});

test('cut-offs of one sex reach only that sex, and everybody where the sex is unknown', () => {
  const reached = (person?: { sex: 'female' | 'male' }) => {
    const result = score(get('auditc'), { q1: 1, q2: 1, q3: 1 }, { person });
    return result.kind === 'scored' ? result.scales['total']?.cutoffs.map(({ sex }) => sex) : [];
  };
  assert.deepEqual(reached({ sex: 'female' }), ['female']);
  assert.deepEqual(reached({ sex: 'male' }), []);
  assert.deepEqual(reached(), ['female']);
});

describe('where a score stands', () => {
  test('T = 50 + 10 (x − M) / SD', () => {
    assert.equal(tScore(60, { mean: 50, sd: 5 }), 70);
    assert.throws(() => tScore(60, { mean: 50, sd: 0 }), RangeError);
    assert.equal(tScore(2, { mean: 1, sd: 0.5 }), 70);
    const standing = standingOf(get('ssrs'), 'total', { value: 34.56 + 3.73 }) ?? assert.fail();
    assert.ok(Math.abs(standing.t - 60) < 1e-9 && Math.abs(standing.z - 1) < 1e-9);
    assert.equal(standingOf(get('ssrs'), 'use', { value: 3 }), undefined);
  });

  test('the narrowest norm that surely fits', () => {
    const norm = { scale: 'total', sd: 2, population: 'p', source: 's' };
    const result = defineInstrument({
      ...phq15,
      norms: [
        { ...norm, id: 'all', mean: 4 },
        { ...norm, id: 'women', mean: 5, sex: 'female' },
        { ...norm, id: 'old_women', mean: 6, sex: 'female', ages: [60, null] },
      ],
    });
    assert.ok(result.ok);
    const normFor = (person: Parameters<typeof standingOf>[2]['person']) =>
      standingOf(result.instrument, 'total', { value: 4, person })?.norm.id;
    assert.equal(normFor({}), 'all');
    assert.equal(normFor({ sex: 'male', ageYears: 70 }), 'all');
    assert.equal(normFor({ sex: 'female' }), 'women');
    assert.equal(normFor({ sex: 'female', ageYears: 59 }), 'women');
    assert.equal(normFor({ sex: 'female', ageYears: 60 }), 'old_women');
  });

  test('of two equally narrow norms the first', () => {
    const norm = { scale: 'total', sd: 2, population: 'p', source: 's', mean: 4 };
    const women = { ...norm, id: 'women', sex: 'female' };
    const adults = { ...norm, id: 'adults', ages: [18, null] };
    for (const norms of [
      [women, adults],
      [adults, women],
    ]) {
      const result = defineInstrument({ ...phq15, norms });
      assert.ok(result.ok);
      const found = standingOf(result.instrument, 'total', {
        value: 4,
        person: { sex: 'female', ageYears: 30 },
      });
      assert.equal(found?.norm.id, norms[0]?.id);
    }
  });

  test('percentile by mid-rank', () => {
    assert.equal(percentileByMidRank(2, [1, 2, 2, 3]), 50);
    assert.equal(percentileByMidRank(0, [1, 2]), 0);
    assert.equal(percentileByMidRank(9, [1, 2]), 100);
  });
});
