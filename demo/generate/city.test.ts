import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localDateOf } from '@xinan/cn/dates';
import { DEMO_AREA_CODE, parseIdentity } from '@xinan/cn/identity';
import { isMobile } from '@xinan/cn/phone';
import { counsellingStates, courseOrder } from '@xinan/counselling/domain';
import { crisisStates } from '@xinan/crises/domain';
import { institutionKinds } from '@xinan/institutions/domain';
import { staffRoles } from '@xinan/policy';
import { publishedForces, publishedYear } from '../figures.ts';
import { planCity } from '../plan.ts';
import { findFalseStep } from '../testing/replay-case.ts';
import { tryIndexRoles } from '../texts/try-index-roles.ts';
import { tryRoles } from '../texts/try-roles.ts';
import { generateCity } from './city.ts';
import { listDuties } from './duties.ts';
import { generateFactDays } from './facts.ts';
import { isDemoNumber } from './phones.ts';

const now = new Date('2026-11-21T06:30:00Z');
const city = generateCity(planCity({ seed: 341_300, scale: 'full', now }));
const small = (seed: number) => generateCity(planCity({ seed, scale: 'small', now }));

const everyCase = city.cases.flatMap(({ cases }) => cases);
const everyCounselling = city.counsellings.flatMap(({ records }) => records);
const everySubmission = city.submissions.flatMap(({ submissions }) => submissions);
const everyDispute = city.disputes;
const facts = generateFactDays({
  submissions: everySubmission,
  cases: everyCase,
  counsellings: everyCounselling,
  disputes: everyDispute,
});
const inYear = (day: string) => day.startsWith(String(publishedYear.year));
const countFacts = (metric: string) =>
  facts
    .filter((fact) => fact.metric === metric && inYear(fact.day))
    .reduce((sum, { quantity }) => sum + quantity, 0);

describe('the published year', () => {
  test('has 16,899 assessments and 372 cases, by the records and by the facts', () => {
    assert.equal(
      everySubmission.filter(({ submittedAt }) => inYear(localDateOf(submittedAt))).length,
      16_899,
    );
    assert.equal(everyCase.filter(({ raisedAt }) => inYear(localDateOf(raisedAt))).length, 372);
    assert.equal(countFacts('assessment.submitted'), 16_899);
    assert.equal(countFacts('crisis.alerted'), 372);
  });

  test('raises a case for every answer to item 9 above "not at all", and for no other', () => {
    const flagged = everySubmission.filter(
      ({ instrumentId, answers }) => instrumentId === 'phq9' && (answers[8] ?? 0) > 0,
    );
    const cases = everyCase.filter(({ source }) => source === 'assessment_item');
    assert.deepEqual(new Set(flagged.map(({ crisisId }) => crisisId)), new Set(cases.map(({ id }) => id)));
    assert.deepEqual(
      new Set(flagged.map(({ id }) => id)),
      new Set(cases.map(({ assessmentId }) => assessmentId)),
    );
  });

  test('is closed by now, as is everything but the open cases of the work list', () => {
    const open = everyCase.filter(({ state }) => !crisisStates.final.includes(state));
    assert.equal(open.length, 13);
    assert.ok(open.every(({ raisedAt }) => now.getTime() - raisedAt.getTime() < 50 * 86_400_000));
    const states = Object.keys(crisisStates.states).filter(
      (state) => !crisisStates.final.some((final) => final === state),
    );
    assert.deepEqual(new Set(open.map(({ state }) => state)), new Set(states));
  });
});

describe('a case', () => {
  test('goes only where the state table lets it, on the grounds it asks for', () => {
    for (const record of everyCase) assert.equal(findFalseStep(record), null, record.id);
  });

  test('is signed by two people each time it is closed', () => {
    for (const { closings, signatures } of everyCase)
      for (const { at } of closings) {
        const second = signatures.find((each) => each.ordinal === 2 && each.at.getTime() === at.getTime());
        const first = signatures.find((each) => each.ordinal === 1 && each.round === second?.round);
        assert.ok(first && second && first.by.accountId !== second.by.accountId);
      }
  });

  test('has a clock while it is open and none afterwards; nothing in it lies in the future', () => {
    for (const record of everyCase) {
      const isOpen = !crisisStates.final.includes(record.state);
      assert.equal(listDuties(record).length > 0, isOpen, record.state);
      assert.ok(record.events.every(({ at }) => at <= now));
    }
  });

  test('names no method', () => {
    const told = everyCase.flatMap((record) => [
      record.observedFact,
      record.aftercare ?? '',
      ...record.events.map(({ note }) => note ?? ''),
      ...record.assessments.map(({ findings }) => findings.basis),
    ]);
    for (const text of told) assert.doesNotMatch(text, /跳楼|割|吊|农药|安眠药|服毒|烧炭|刀|绳|楼顶|煤气/);
  });
});

describe('petitioner counselling', () => {
  const ofYear = (year: number) =>
    everyCounselling.filter(({ requestedAt }) => localDateOf(requestedAt).startsWith(String(year)));

  test('is asked for about sixty times a year, and the last cases are under way', () => {
    for (const { year } of city.counsellings.slice(0, -1))
      assert.equal(ofYear(year).length, 60, String(year));
    const open = everyCounselling.filter(({ end }) => !end);
    assert.ok(open.length >= 5 && open.length <= 25, String(open.length));
    assert.ok(open.every(({ duty, state }) => duty && !counsellingStates.final.includes(state)));
    assert.ok(new Set(open.map(({ state }) => state)).size >= 4, 'in several states');
    for (const tried of ['counsellor.city', 'therapist.city'])
      assert.ok(
        everyCounselling.some(
          ({ counsellor }) =>
            city.staff.find(({ id }) => id === counsellor?.accountId)?.tryRole?.loginName === tried,
        ),
        tried,
      );
  });

  test('has a consent before every talk, the steps in their order, and never the asker as counsellor', () => {
    for (const { consents, talks, steps, counsellor, requester, events } of everyCounselling) {
      const consented = consents.find(({ kind }) => kind === 'counselling')?.at;
      assert.ok(talks.every(({ heldAt }) => consented && consented < heldAt));
      assert.deepEqual(
        steps.map(({ step }) => step),
        courseOrder.slice(0, steps.length),
      );
      assert.notEqual(counsellor?.accountId, requester.accountId);
      assert.ok(events.every(({ at }) => at <= now));
      assert.ok(events.every(({ at }, index) => index === 0 || at >= events[index - 1]!.at));
    }
  });
});

describe('people', () => {
  test('have identity numbers of the county that does not exist, valid to the check digit, and their own', () => {
    for (const { identityNumber, birthDate, sex } of city.residents) {
      const read = parseIdentity(identityNumber);
      assert.ok(
        read.kind === 'valid' &&
          read.areaCode === DEMO_AREA_CODE &&
          read.birthDate === birthDate &&
          read.sex === sex,
        identityNumber,
      );
    }
    assert.equal(
      new Set(city.residents.map(({ identityNumber }) => identityNumber)).size,
      city.residents.length,
    );
    assert.equal(new Set(city.residents.map(({ phone }) => phone)).size, city.residents.length);
  });

  test('have telephone numbers that cannot ring', () => {
    const contacts = everyCase.flatMap(({ contact }) => contact?.phone ?? []);
    const relatives = everyCase.flatMap(({ plans }) =>
      plans.flatMap(({ parts }) => parts.trustedPeople.map(({ phone }) => phone)),
    );
    const counselled = everyCounselling.map(({ person }) => person.phone);
    const mobiles = [...city.residents.map(({ phone }) => phone), ...contacts, ...relatives, ...counselled];
    assert.ok(mobiles.length > 6000 && mobiles.every((number) => isMobile(number) && isDemoNumber(number)));
    assert.ok(city.institutions.every(({ phone }) => isDemoNumber(phone)));
  });

  test('are there for every role, several each, with one or two to try', () => {
    // The index has people of its own (indicators.test.ts); its data officers stand on both sides.
    const ofIndex = new Set<string>(
      tryIndexRoles.map(({ role }) => role).filter((role) => role !== 'data_officer'),
    );
    for (const role of staffRoles.filter((each) => !ofIndex.has(each))) {
      assert.ok(city.staff.filter((person) => person.role === role).length >= 2, role);
      assert.ok(
        city.staff.some((person) => person.role === role && person.tryRole),
        role,
      );
    }
    assert.equal(city.staff.filter(({ tryRole }) => tryRole).length, tryRoles.length);
  });

  test('keep results only where they agreed', () => {
    const agreed = new Map(
      city.residents.flatMap(({ id, consents }) =>
        consents.filter(({ purpose }) => purpose === 'keep_results').map((consent) => [id, consent] as const),
      ),
    );
    for (const { residentId, submittedAt } of everySubmission) {
      if (!residentId) continue;
      const consent = agreed.get(residentId);
      assert.ok(
        consent &&
          consent.givenAt <= submittedAt &&
          (!consent.withdrawnAt || consent.withdrawnAt > submittedAt),
      );
    }
  });
});

describe('teams', () => {
  const people = new Map(city.practitioners.map((person) => [person.id, person]));

  test('are the published number of besties, one at least in each township, and 90 consultants', () => {
    const besties = city.teams.filter(({ kind }) => kind === 'bestie');
    assert.equal(besties.length, publishedForces.bestieTeams);
    const homes = new Set(besties.map(({ regionCode }) => regionCode));
    for (const { code, level } of city.regions) if (level === 4) assert.ok(homes.has(code), code);
    const consultants = city.practitioners.filter(({ isConsultant }) => isConsultant);
    assert.equal(consultants.length, publishedForces.consultants);
    assert.equal(new Set(consultants.map(({ letter }) => letter?.number)).size, publishedForces.consultants);
  });

  test('have one lead, known members, each once, and names of their own in their place', () => {
    for (const { members, name } of city.teams) {
      assert.equal(members.filter(({ part }) => part === 'lead').length, 1, name.zh);
      assert.equal(new Set(members.map(({ practitionerId }) => practitionerId)).size, members.length);
      for (const { practitionerId } of members) assert.ok(people.has(practitionerId), name.zh);
    }
    const names = city.teams.map(({ regionCode, name }) => `${regionCode} ${name.zh}`);
    assert.equal(new Set(names).size, names.length);
  });

  test('of joint mediation bring police, mediators and consultants together', () => {
    for (const { kind, members, name } of city.teams) {
      if (kind !== 'joint') continue;
      const of = members.map(({ practitionerId }) => people.get(practitionerId));
      assert.ok(
        of.some((person) => person?.profession === 'police_officer'),
        name.zh,
      );
      assert.ok(
        of.some((person) => person?.isConsultant),
        name.zh,
      );
      assert.equal(of[0]?.profession, 'mediator', name.zh);
    }
  });
});

describe('places', () => {
  test('are of every kind; each township has its station; most invented villages their room', () => {
    assert.deepEqual(new Set(city.institutions.map(({ kind }) => kind)), new Set(institutionKinds));
    const stations = new Set(
      city.institutions.filter(({ kind }) => kind === 'township_station').map(({ regionCode }) => regionCode),
    );
    for (const { code, level } of city.regions) if (level === 4) assert.ok(stations.has(code), code);
    const villages = city.regions.filter(({ level }) => level === 5);
    const rooms = city.institutions.filter(({ kind }) => kind === 'village_room').length;
    assert.ok(villages.length === 60 && rooms / villages.length >= 0.8);
    assert.ok(villages.every(({ code }) => code.startsWith(DEMO_AREA_CODE)));
  });

  test('come with their parents first', () => {
    const seen = new Set<string>();
    for (const { code, parentCode } of city.regions) {
      assert.ok(parentCode === null || seen.has(parentCode), code);
      seen.add(code);
    }
  });
});

describe('chance', () => {
  test('the same seed and instant give equal records', () => assert.deepEqual(small(5), small(5)));

  test('another seed gives other people, cases and answers', () => {
    const [one, other] = [small(5), small(6)];
    const isAlike = (list: (of: typeof one) => readonly { id: string }[]) =>
      list(one).some(({ id }, index) => id === list(other)[index]?.id);
    assert.ok(!isAlike(({ residents }) => residents));
    assert.ok(!isAlike(({ cases }) => cases.flatMap((year) => year.cases)));
    assert.ok(!isAlike(({ submissions }) => submissions.flatMap((year) => year.submissions)));
  });

  test('answers look like those of people who chose to ask themselves', () => {
    const totals = everySubmission
      .filter(({ instrumentId }) => instrumentId === 'phq9')
      .map(({ answers }) => answers.slice(0, 9).reduce((sum, answer) => sum + answer, 0));
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    const heavy = totals.filter((total) => total >= 10).length / totals.length;
    assert.ok(mean > 4.5 && mean < 7, `mean ${mean}`);
    assert.ok(heavy > 0.12 && heavy < 0.27, `at 10 or more: ${heavy}`);
  });
});

for (const instant of ['2027-01-01T00:10:00Z', '2028-02-29T16:30:00Z'])
  test(`a city can be loaded at ${instant}`, () => {
    const later = generateCity(planCity({ seed: 1, scale: 'small', now: new Date(instant) }));
    const cases = later.cases.flatMap((year) => year.cases);
    for (const record of cases) assert.equal(findFalseStep(record), null, record.id);
    assert.ok(
      later.submissions.every(({ submissions }) =>
        submissions.every(({ submittedAt }) => submittedAt < new Date(instant)),
      ),
    );
  });
