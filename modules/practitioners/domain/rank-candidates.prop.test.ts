import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CandidateFacts, rankCandidates, sharedLevels, type Wanted } from './rank-candidates.ts';
import { specialityWords } from './specialities.ts';

const regions = [
  '341300',
  '341302',
  '341302001',
  '341302001001',
  '341302100',
  '341321',
  '341321001',
  '340100',
];
const candidate: fc.Arbitrary<CandidateFacts> = fc.record({
  practitionerId: fc.uuid(),
  regionCode: fc.constantFrom(...regions),
  specialities: fc.uniqueArray(fc.constantFrom(...specialityWords), { maxLength: 4 }),
  openCases: fc.nat(12),
  mostCases: fc.nat(10),
  absent: fc.boolean(),
  isConsultant: fc.boolean(),
  accountId: fc.option(fc.uuid()),
});
const people = fc.uniqueArray(candidate, { selector: (each) => each.practitionerId, maxLength: 20 });
const wanted: fc.Arbitrary<Wanted> = fc.record(
  {
    regionCode: fc.constantFrom(...regions),
    day: fc.constant('2026-11-21'),
    speciality: fc.constantFrom(...specialityWords),
    consultantsFirst: fc.boolean(),
  },
  { requiredKeys: ['regionCode', 'day'] },
);
const ids = (list: readonly CandidateFacts[]) => list.map(({ practitionerId }) => practitionerId);

describe('a ranking of candidates', () => {
  test('holds each candidate once, whatever the order they came in', () => {
    fc.assert(
      fc.property(
        people.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        wanted,
        ([list, shuffled], wish) => {
          const ranked = rankCandidates(list, wish);
          assert.deepEqual(ids(ranked), ids(rankCandidates(shuffled, wish)));
          assert.deepEqual(new Set(ids(ranked)), new Set(ids(list)));
          assert.equal(ranked.length, list.length);
        },
      ),
    );
  });

  test('asks nobody who is away or full before somebody who can come', () => {
    fc.assert(
      fc.property(people, wanted, (list, wish) => {
        const free = rankCandidates(list, wish).map(({ available }) => available);
        assert.ok(free.every((can, at) => can || free.slice(at).every((later) => !later)));
      }),
    );
  });

  test('never sets somebody back for being better suited, nearer, or less busy', () => {
    fc.assert(
      fc.property(people, candidate, wanted, (others, one, wish) => {
        const rest = others.filter(({ practitionerId }) => practitionerId !== one.practitionerId);
        const placeOf = (of: CandidateFacts) =>
          ids(rankCandidates([...rest, of], wish)).indexOf(one.practitionerId);
        const place = placeOf(one);
        const { speciality } = wish;
        if (speciality)
          assert.ok(placeOf({ ...one, specialities: [...one.specialities, speciality] }) <= place);
        assert.ok(placeOf({ ...one, regionCode: wish.regionCode }) <= place);
        assert.ok(placeOf({ ...one, openCases: 0 }) <= place);
        assert.ok(placeOf({ ...one, absent: false }) <= place);
        assert.ok(placeOf({ ...one, mostCases: one.mostCases + 5 }) <= place);
      }),
    );
  });

  test('gives every candidate reasons in both languages, and names what keeps one from coming', () => {
    fc.assert(
      fc.property(people, wanted, (list, wish) => {
        for (const { reasons, available, absent, openCases, mostCases } of rankCandidates(list, wish)) {
          assert.ok(reasons.length > 0 && reasons.every(({ zh, en }) => zh !== '' && en !== ''));
          const words = reasons.map(({ zh }) => zh).join(' ');
          assert.equal(/请假/.test(words), absent);
          assert.equal(/已到上限/.test(words), openCases >= mostCases);
          assert.equal(available, !/请假|已到上限/.test(words));
        }
      }),
    );
  });
});

test('regions share the levels down to where they part', () => {
  assert.equal(sharedLevels('341302001', '341302001001'), 4);
  assert.equal(sharedLevels('341302100', '341302001001'), 3);
  assert.equal(sharedLevels('341300', '341302001001'), 2);
  assert.equal(sharedLevels('340100', '341302001001'), 1);
  assert.equal(sharedLevels('341302001001', '341302001001'), 5);
});
