import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { checkReport, type TaskState, taskStates } from '@xinan/city-index/domain';
import { localDateOf } from '@xinan/cn/dates';
import { stateAfter } from '@xinan/contract-kit/state-table';
import { compareSets, compileSet, defineIndicatorSet } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import ExcelJS from 'exceljs';
import { publishedDisputes } from '../figures.ts';
import { planCity, type Scale } from '../plan.ts';
import { tryIndexRoles } from '../texts/try-index-roles.ts';
import { generateCity } from './city.ts';
import { generateFactDays } from './facts.ts';
import { generateIndex } from './index/city-index.ts';
import { intended } from './index/incidents.ts';
import { makeRuns } from './index/index-runs.ts';
import { tasksOf } from './index/index-tasks.ts';
import { indexPlaces } from './places.ts';

const now = new Date('2026-11-21T06:30:00Z');
const seed = 341_300;
const set = await loadReferenceSet();
const compiled = compileSet(set);

function tell(scale: Scale, at = now, from = seed) {
  const city = generateCity(planCity({ seed: from, scale, now: at }));
  const facts = generateFactDays({
    submissions: [],
    cases: city.cases.flatMap(({ cases }) => cases),
    counsellings: [],
    disputes: city.disputes,
  });
  const names = city.staff.map(({ name }) => name);
  const places = indexPlaces(city.regions);
  return generateIndex({ ...city, places, seed: from, scale, now: at, set, names, facts });
}

const small = tell('small');
const full = tell('full');
const everyTask = full.cycles.flatMap(tasksOf);
const cycleOf = (records: typeof small, words: string) =>
  records.cycles.find(({ plan }) => plan.words === words)!;

describe('the index of the demonstration', () => {
  test('is the same for the same seed, and another for another', () => {
    const again = tell('small');
    assert.deepEqual(again.cycles, small.cycles);
    assert.deepEqual(again.people, small.people);
    assert.deepEqual(again.runs, small.runs);
    assert.deepEqual(again.evidence, small.evidence);
    assert.notDeepEqual(tell('small', now, 7).cycles, small.cycles);
  });

  test('holds no figure that the checks Q1 to Q3 stop', () => {
    const stopped = everyTask.flatMap(({ indicator: code, unit, period, figures }) => {
      const cycle = cycleOf(full, period);
      const findings = figures
        ? checkReport(compiled, figures, {
            code,
            period: cycle.plan.period,
            comparable: null,
            history: [],
            register: null,
          })
        : [];
      return findings.map(({ check }) => `${check} ${code} ${unit} ${period}`);
    });
    assert.deepEqual(stopped, []);
  });

  test('explains every check that asks for words', () => {
    for (const { submissions } of everyTask)
      for (const { findings, explanations } of submissions)
        for (const { check, effect } of findings)
          if (effect === 'explain' || effect === 'reason') assert.ok(explanations[check], check);
  });

  test('counts the published 627 of 635 disputes of 2023, by the year and by its quarters', () => {
    const { found, resolved, year } = publishedDisputes;
    const orders = full.runSources.orders.filter(({ cycle }) => cycle.words.startsWith(String(year)));
    const cheap = orders.map((order) => ({ ...order, draws: 1, cap: null }));
    const counts = new Map(
      [
        ...makeRuns({ ...full.runSources, orders: cheap.filter(({ cycle }) => cycle.words.length !== 7) }),
      ].map(({ rows, publication }) => {
        const row = rows.find(({ code, unit }) => code === 'A2-06' && unit === '341300');
        return [publication?.document.period ?? '', row] as const;
      }),
    );
    assert.equal(counts.size, 5);
    assert.equal(counts.get('2023')?.numerator, resolved);
    assert.equal(counts.get('2023')?.denominator, found);
    const quarters = [1, 2, 3, 4].map((quarter) => counts.get(`${year}Q${quarter}`));
    assert.equal(
      quarters.reduce((sum, row) => sum + (row?.denominator ?? 0), 0),
      found,
    );
  });
});

describe('the course of a task', () => {
  test('goes only where the state table lets it, in the order of time, up to its state', () => {
    for (const { decisions, state, indicator, unit, period } of everyTask) {
      const name = `${indicator} ${unit} ${period}`;
      let at: TaskState = 'open';
      let time = new Date(0);
      for (const decision of decisions) {
        assert.equal(decision.from, at, name);
        assert.ok(
          taskStates.steps[decision.step].from.some((from) => from === at),
          name,
        );
        assert.ok(
          taskStates.steps[decision.step].roles.some((role) => role === decision.by.role),
          name,
        );
        assert.ok(decision.at >= time && decision.at <= now, `${name} ${decision.step}`);
        at = stateAfter(taskStates, decision.step, at);
        time = decision.at;
      }
      assert.equal(at, state, name);
    }
  });

  test('is reviewed, verified and decided by somebody other than who reported', () => {
    const others = ['approve', 'return', 'pass', 'reject', 'query', 'uphold', 'dismiss', 'publish'];
    for (const { decisions, submissions } of everyTask)
      for (const { step, by } of decisions)
        if (others.includes(step)) assert.notEqual(by.id, submissions[0]?.by.id);
  });

  test('is in each state somewhere, and each intended incident is there', () => {
    const states = new Set(small.cycles.flatMap(tasksOf).map(({ state }) => state));
    for (const state of [
      'draft',
      'submitted',
      'dept_approved',
      'returned',
      'verified',
      'overdue',
      'in_appeal',
      'scored',
      'published',
    ])
      assert.ok(states.has(state as TaskState), state);
    const appealed = small.cycles
      .flatMap(tasksOf)
      .flatMap(({ appeals }) => appeals.map(({ verdict }) => verdict));
    assert.deepEqual(appealed.toSorted(), ['dismissed', 'upheld', null, null].toSorted());
    assert.equal(intended.length, 11);
    const newest = tasksOf(cycleOf(small, '2026Q3'));
    const found = (indicator: string) => newest.filter((task) => task.indicator === indicator);
    assert.ok(found('A4-08').some(({ notApplicable }) => notApplicable));
    assert.ok(found('C2-07').some(({ outcome }) => outcome === 'not_reported'));
    assert.ok(found('B3-07').some(({ outcome }) => outcome === 'rejected'));
    assert.ok(found('C4-07').some(({ late }) => late));
  });

  test('is behind every value: a run makes no use of what was not yet settled', () => {
    const before = full.runSources.orders.find(({ cycle }) => cycle.words === '2025Q4')!;
    const year = full.runSources.tasks.get('2025')!;
    assert.ok(year.every(({ settledAt }) => settledAt && settledAt <= before.at));
  });
});

describe('runs', () => {
  const results = [
    ...makeRuns({
      ...small.runSources,
      orders: small.runSources.orders.map((order) => ({ ...order, draws: 200 })),
    }),
  ];
  const of = (words: string) =>
    results.filter(({ runId }) => small.runs.find((run) => run.runId === runId)?.cycle.words === words);

  test('rank the counties, some of them tied, and publish what is complete', () => {
    for (const { publication } of results) {
      if (!publication) continue;
      const { ranking, period } = publication.document;
      assert.equal(ranking.length, 6, period);
      assert.ok(ranking.every(({ coverage }) => (coverage ?? 0) >= 0.8));
    }
    assert.ok(results.some(({ publication }) => (publication?.document.tieGroups.length ?? 0) > 0));
  });

  test('have a correction that says what it replaces, and one capped grade', () => {
    const [first, second] = of('2026Q1');
    assert.ok(first && second);
    assert.notEqual(first.inputSha256, second.inputSha256);
    assert.equal(small.runs.find(({ runId }) => runId === second.runId)?.supersedes, first.runId);
    assert.deepEqual(
      results.flatMap(({ cap }) => (cap ? [cap.unit] : [])),
      ['341399'],
    );
  });

  test('do not rank the base year, whose months nobody collected', () => {
    const [base] = of('2025');
    assert.ok(
      base?.rows.filter(({ code }) => code === 'total').every(({ rank, enough }) => rank === null && !enough),
    );
    assert.equal(base?.publication, null);
  });
});

describe('around the index', () => {
  test('an earlier version, the reference set and a draft can be told apart', () => {
    const [earlier, present, draft] = full.sets;
    assert.ok(earlier && present && draft);
    for (const { set: one } of full.sets) {
      const { edition, ...document } = one;
      const defined = defineIndicatorSet(document);
      assert.equal(defined.ok && defined.set.edition, edition);
    }
    const changes = compareSets(earlier.set, present.set);
    assert.ok(changes.some(({ kind, code }) => kind === 'added' && code === 'E3-05'));
    assert.ok(
      changes.some(({ field }) => field === 'weight') && changes.some(({ field }) => field === 'scoring'),
    );
    assert.notEqual(present.drafter.id, present.adopter?.id);
    assert.equal(draft.state, 'draft');
  });

  test('evidence is real files with true hashes', async () => {
    assert.ok(small.evidence.length > 300);
    for (const { content, sha256 } of small.evidence)
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256);
    const sheet = small.evidence.find(({ fileName }) => fileName.endsWith('.xlsx'))!;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(sheet.content as unknown as ArrayBuffer);
    assert.equal(workbook.worksheets[0]?.getCell('A1').value, '演示材料');
    const pdf = small.evidence.find(({ fileName }) => fileName.endsWith('.pdf'))!;
    assert.match(pdf.content.toString('latin1'), /^%PDF-1\.4[\s\S]*%%EOF\n$/);
  });

  test('three of five experts have answered, one of them at odds with themselves', () => {
    const [open, closed] = small.questionnaires;
    assert.equal(open?.judgements.length, 3);
    assert.deepEqual(open?.judgements.map(({ accepted }) => accepted).toSorted(), [false, true, true]);
    assert.ok(open?.judgements.every(({ consistency, accepted }) => consistency < 0.1 === accepted));
    assert.equal(closed?.judgements.length, 5);
    assert.ok(closed?.judgements.every(({ accepted }) => accepted));
  });

  test('everyone to try has their seat, and nobody two', () => {
    assert.deepEqual(
      small.people.flatMap(({ tryRole }) => (tryRole ? [tryRole.loginName] : [])).toSorted(),
      tryIndexRoles.map(({ loginName }) => loginName).toSorted(),
    );
    const seats = small.people.filter(({ department }) => department);
    const officers = seats.filter(({ role }) => role === 'data_officer');
    assert.equal(officers.length, 30 + 4 * 6);
    assert.equal(seats.length, officers.length + 30);
  });

  for (const day of ['2026-11-02', '2027-01-06', '2027-03-01'])
    test(`is told on ${day} as well`, () => {
      const at = new Date(`${day}T02:00:00Z`);
      const records = tell('small', at);
      const states = records.cycles.map(({ plan }) => plan.state);
      assert.ok(
        states.includes('collecting') && states.includes('published') && states.includes('previewed'),
      );
      for (const { publicAt, plan } of records.runs)
        if (plan.publishOn) assert.ok(localDateOf(publicAt) < day);
      for (const { at: taken } of records.cycles.flatMap(tasksOf).flatMap(({ decisions }) => decisions))
        assert.ok(taken <= at);
    });
});
