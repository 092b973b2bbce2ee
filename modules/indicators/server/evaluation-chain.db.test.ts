import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { toLtree } from '@xinan/cn/regions';
import { foldFacts, uuidV7 } from '@xinan/platform';
import * as contract from '../contract.ts';
import type { TaskRow } from '../contract.ts';
import {
  call,
  cityCode,
  counties,
  failsWith,
  lastLines,
  type Office,
  openOffice,
  seat,
} from './office.fixture.ts';

const period = '2026-08';
let office: Office;
let cycleId: string;

before(async () => {
  office = await openOffice();
  const departments = Object.keys(office.set.dictionaries.departments);
  await seat(office, office.officer, departments);
  await seat(office, office.reviewer, departments);
  await seat(office, office.both, ['WJ']);
  await seat(office, office.countyOfficer, ['WJ']);
  await evaluated('2026Q2');
  await evaluated('2025');
});
after(() => office.city.close());

/** A longer period that was evaluated before: what a month carries. */
async function evaluated(earlier: string): Promise<void> {
  const id = uuidV7();
  await call(office, office.manager, contract.openCycle, { body: { id, period: earlier } });
  await office.city.owner.query(
    `update indicator_tasks set state = 'scored', outcome = 'verified', numerator = 70 + (('x' || substr(md5(indicator || unit_code), 1, 4))::bit(16)::int % 25), denominator = 100
      where cycle_id = $1`,
    [id],
  );
  await office.city.owner.query("update indicator_cycles set state = 'published' where id = $1", [id]);
}

const tasks = async (query: Record<string, unknown> = {}): Promise<TaskRow[]> =>
  (
    await call(office, office.manager, contract.listTasks, {
      query: { cycle: cycleId, limit: 200, ...query },
    })
  ).rows;
const taskOf = async (indicator: string, unit: string): Promise<TaskRow> => {
  const found = (await tasks()).find((task) => task.indicator === indicator && task.unit.code === unit);
  assert.ok(found, `${indicator} ${unit}`);
  return found;
};
const cycle = () => call(office, office.manager, contract.getCycle, { params: { id: cycleId } });
const townsIn = (run: string) =>
  call(office, office.manager, contract.getIndicatorScores, {
    params: { id: run, code: 'A2-06' },
    query: { within: '341302' },
  });
const record = (id: string) => call(office, office.officer, contract.getTask, { params: { id } });

/** Values that no check asks about: well inside the plausible range. */
async function save(
  task: TaskRow,
  who = office.officer,
  figures?: { numerator: number; denominator: number | null },
) {
  const { definition } = await record(task.id);
  const [least = 0, most = 100] = definition.plausible;
  const middle = (least + Math.min(most, 100)) / 2;
  const denominator = definition.denominator ? 1000 : null;
  return call(office, who, contract.saveTask, {
    params: { id: task.id },
    body: {
      version: task.version,
      numerator: figures?.numerator ?? (denominator ? Math.round(middle * 10) : middle),
      denominator: figures ? figures.denominator : denominator,
      note: '',
      explanations: { Q3: '按年报口径核对无误', Q4: '业务量变化', Q6: '与台账口径不同' },
    },
  });
}

/** Disputes that were accepted and resolved in the month, by town. */
async function disputesIn(towns: readonly (readonly [town: string, count: number])[]): Promise<void> {
  for (const [town, count] of towns)
    await office.city.owner.query(
      `insert into facts (id, metric, region_code, area, day, dims, quantity)
       values ($1, 'dispute.acceptance', $2, $3::ltree, '2026-08-11', '{"origin": "found", "outcome": "resolved", "type": "family", "psych": "yes"}', $4)`,
      [uuidV7(), town, toLtree(town), count],
    );
  await foldFacts(office.city);
}

/** Evidence behind the walls, so that the chain need not upload hundreds of files. */
const giveEvidence = () =>
  office.city.owner.query(
    `insert into indicator_evidence (id, task_id, code, file_name, media_type, size_bytes, sha256, content, scan, looked_into, uploaded_by, uploader_name, uploaded_at)
     select gen_random_uuid(), t.id, code, '统计报表.pdf', 'application/pdf', 1, repeat('0', 64), '\\x00', 'not_scanned', true, $2, '韩数据', now()
       from indicator_tasks t, unnest(array['EV-REPORT','EV-LIST','EV-SYS','EV-EXT','EV-SURVEY','EV-PHOTO','EV-DOC','EV-INSPECT','EV-FIN']) as code where t.cycle_id = $1`,
    [cycleId, office.officer.accountId],
  );

describe('a month from its opening to a correction', () => {
  test('opened once, after the period has ended, with a task for each indicator of its frequency', async () => {
    cycleId = uuidV7();
    const opened = await call(office, office.manager, contract.openCycle, { body: { id: cycleId, period } });
    assert.equal(opened.state, 'collecting');
    const monthly = office.set.themes
      .flatMap(({ level1 }) => level1)
      .flatMap(({ indicators }) => indicators)
      .filter((indicator) => indicator.period === 'month');
    const expected = monthly.reduce(
      (sum, { scope, formula }) =>
        sum +
        (scope.includes('county') ? counties.length : 0) +
        (scope.includes('city') && (!scope.includes('county') || formula.type === 'value') ? 1 : 0),
      0,
    );
    assert.equal(opened.tasks.total, expected);
    await assert.rejects(
      call(office, office.manager, contract.openCycle, { body: { id: uuidV7(), period } }),
      failsWith('index.cycle_exists'),
    );
    await assert.rejects(
      call(office, office.manager, contract.openCycle, { body: { id: uuidV7(), period: '2099-01' } }),
      failsWith('index.period_open'),
    );
  });

  test('a department reaches its own tasks in its own area and no other', async () => {
    const own = await call(office, office.countyOfficer, contract.listTasks, {
      query: { cycle: cycleId, limit: 200 },
    });
    assert.ok(own.rows.length > 0);
    for (const { department, unit } of own.rows)
      assert.deepEqual([department.code, unit.code], ['WJ', '341302']);
    const strange = (await tasks()).find(
      ({ department, mode }) => department.code !== 'WJ' && mode === 'manual',
    );
    assert.ok(strange);
    await assert.rejects(save(strange, office.countyOfficer), failsWith('record.not_found'));
  });

  test('nothing is submitted with a part missing, a check against it or evidence lacking', async () => {
    const task = (await tasks({ mode: 'manual' })).find(({ unit }) => unit.code === '341302');
    assert.ok(task);
    const submit = (version: number) =>
      call(office, office.officer, contract.submitTasks, { body: { tasks: [{ id: task.id, version }] } });
    await assert.rejects(submit(task.version), failsWith('index.step_not_open'));
    const empty = await call(office, office.officer, contract.saveTask, {
      params: { id: task.id },
      body: { version: task.version, numerator: null, denominator: null, note: '', explanations: {} },
    });
    await assert.rejects(submit(empty.version), failsWith('index.step_unmet'));
    const negative = await save(empty, office.officer, { numerator: -5, denominator: 10 });
    assert.ok(negative.checks.some(({ check }) => check === 'Q1'));
    await assert.rejects(submit(negative.version), failsWith('index.step_unmet'));
    const whole = await save(negative);
    await assert.rejects(submit(whole.version), failsWith('index.step_unmet'), 'no evidence yet');
    await assert.rejects(save(empty), failsWith('record.changed'), 'somebody saved meanwhile');
    await giveEvidence();
  });

  test('who submitted never reviews, and a bulk step is all or none', async () => {
    const wj = (await tasks({ mode: 'manual', department: 'WJ' })).filter(
      ({ unit }) => unit.code === '341302',
    );
    const [one] = wj;
    assert.ok(one);
    const saved = await save(one, office.both);
    const [submitted] = await call(office, office.both, contract.submitTasks, {
      body: { tasks: [{ id: saved.id, version: saved.version }] },
    });
    assert.equal(submitted?.state, 'submitted');
    await assert.rejects(
      call(office, office.both, contract.approveTasks, {
        body: { tasks: [{ id: saved.id, version: submitted?.version ?? 0 }] },
      }),
      failsWith('index.step_unmet'),
    );
    const other = (await tasks({ mode: 'manual' })).find(({ state }) => state === 'open');
    assert.ok(other);
    await assert.rejects(
      call(office, office.reviewer, contract.approveTasks, {
        body: {
          tasks: [
            { id: saved.id, version: submitted?.version ?? 0 },
            { id: other.id, version: other.version },
          ],
        },
      }),
      failsWith('index.step_not_open'),
    );
    assert.equal((await record(saved.id)).state, 'submitted', 'nothing half-done');
  });

  test('submitted, reviewed, queried, amended and verified, code by code', async () => {
    for (const task of await tasks({ mode: 'manual' })) {
      if (task.state === 'open' || task.state === 'draft') await save(task);
    }
    const drafts = await tasks({ state: 'draft' });
    for (let from = 0; from < drafts.length; from += 50)
      await call(office, office.officer, contract.submitTasks, {
        body: { tasks: drafts.slice(from, from + 50).map(({ id, version }) => ({ id, version })) },
      });
    const submitted = await tasks({ state: 'submitted' });
    await call(office, office.reviewer, contract.approveTasks, {
      body: { tasks: submitted.map(({ id, version }) => ({ id, version })) },
    });
    const { drawn } = await call(office, office.verifier, contract.drawSpotChecks, {
      params: { id: cycleId },
      body: {},
    });
    const sample = await tasks({ spotCheck: true });
    assert.equal(sample.length, Math.min(drawn, 200));
    const looked = sample[0];
    assert.deepEqual(looked?.spotCheck, { outcome: null, note: '' });
    const found = await call(office, office.verifier, contract.recordSpotCheck, {
      params: { id: looked?.id ?? '' },
      body: { version: looked?.version ?? 0, result: 'differs', remark: '台账 11 人' },
    });
    assert.deepEqual(found.spotCheck, { outcome: 'differs', note: '台账 11 人' });
    const form = await call(office, office.verifier, contract.getBatch, { params: { id: found.batchId } });
    const formRow = form.rows.find(({ id }) => id === found.id);
    assert.deepEqual(formRow?.explanations, found.explanations);
    assert.deepEqual([form.dueFor, form.dueOn], ['verify', (await cycle()).verifyBy]);
    const [first, ...rest] = await tasks({ state: 'dept_approved', mode: 'manual' });
    assert.ok(first);
    const queried = await call(office, office.verifier, contract.queryTask, {
      params: { id: first.id },
      body: { version: first.version, reason: '请补充分母来源' },
    });
    assert.equal(queried.state, 'returned');
    assert.ok(queried.returnBy);
    const amended = await save(queried);
    await call(office, office.officer, contract.submitTasks, {
      body: { tasks: [{ id: amended.id, version: amended.version }] },
    });
    const again = await record(first.id);
    assert.equal(again.submissions.length, 2);
    await call(office, office.reviewer, contract.approveTasks, {
      body: { tasks: [{ id: again.id, version: again.version }] },
    });
    for (const { id } of [first, ...rest]) {
      const task = await call(office, office.verifier, contract.getTask, { params: { id } });
      const pass = (ticked: string[]) =>
        call(office, office.verifier, contract.passTask, {
          params: { id },
          body: { version: task.version, ticked, remark: '' },
        });
      if (id === first.id) await assert.rejects(pass([]), failsWith('index.step_unmet'), 'nothing ticked');
      await pass(task.definition.evidence.map(({ code }) => code));
    }
    assert.deepEqual(await tasks({ state: 'dept_approved', mode: 'manual' }), []);
  });

  test('closed, counted by the platform, calculated, and the same input replays to the same digits', async () => {
    await disputesIn([
      ['341302001', 6],
      ['341302002', 1],
    ]);
    const { walkCycles } = await import('./track/walk-cycles.ts');
    await walkCycles(office.city);
    const before = await cycle();
    const rejectedBefore = await tasks({ mode: 'computed', state: 'open' });
    assert.deepEqual(rejectedBefore, [], 'every computed value was counted');
    await call(office, office.manager, contract.closeCycle, {
      params: { id: cycleId },
      body: { version: before.version },
    });
    await assert.rejects(
      call(office, office.manager, contract.closeCycle, {
        params: { id: cycleId },
        body: { version: before.version },
      }),
      failsWith('record.changed'),
    );
    await walkCycles(office.city);
    await call(office, office.manager, contract.startRun, {
      params: { id: cycleId },
      body: { version: (await cycle()).version, seed: 7, draws: 1000 },
    });
    const lines = lastLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(lines.some(({ done }) => done === 100));
    const run = String(lines.at(-1)?.['run']);
    const overview = await call(office, office.manager, contract.getOverview, { query: { run } });
    assert.equal(overview.units.length, counties.length + 1);
    assert.equal(overview.groups.length, 1 + 5 + 18);
    const { readRunFile } = await import('./runs/read-run.ts');
    const { calculate } = await import('./runs/calculate.ts');
    const { hashOf } = await import('./runs/hash.ts');
    const { readSet } = await import('./sets/read-set.ts');
    await office.city.transact(office.manager.actor, 'index.manage', async (tx) => {
      const { row, input } = await readRunFile(tx, run);
      assert.equal(hashOf(input), row.input_sha256);
      const again = calculate(await readSet(tx, row.set_id), input, {
        period: row.period,
        seed: Number(row.seed),
      });
      assert.equal(hashOf(again.rows), row.result_sha256);
    });
    const unit = await call(office, office.manager, contract.getUnitScores, {
      params: { id: run, unit: '341302' },
    });
    assert.equal(unit.indicators.length, 158);
    const proof = await call(office, office.manager, contract.explainScore, {
      params: { id: run, unit: cityCode, code: 'A1-08' },
    });
    assert.equal(proof.parts.length, counties.length);
    for (const format of ['word', 'excel'] as const) {
      await call(office, office.manager, contract.buildReport, { params: { id: run }, query: { format } });
      const file = JSON.parse(lastLines.at(-1) ?? '{}') as { name?: string; base64?: string };
      assert.match(file.name ?? '', /^心安城市评价报告-2026-08\.(docx|xlsx)$/);
      assert.equal(
        Buffer.from(file.base64 ?? '', 'base64')
          .subarray(0, 2)
          .toString(),
        'PK',
      );
    }
    const model = await call(office, office.manager, contract.getScoreModel, { params: { id: run } });
    assert.equal(model.scores.length, counties.length);
    assert.deepEqual(
      model.scores.map((row) => row.length),
      counties.map(() => model.themes.reduce((sum, { level1 }) => sum + (level1.length || 1), 0)),
      'no score of a single indicator leaves the server',
    );
    const sums = await call(office, office.manager, contract.explainScore, {
      params: { id: run, unit: cityCode, code: 'A2-06' },
    });
    assert.deepEqual(
      sums.above.map(({ code }) => code),
      ['total', 'A', 'A2'],
    );
    assert.ok(sums.valueUnit?.en && sums.numerator?.en && sums.denominator?.en);
    assert.ok(sums.elements.length > 0 && sums.elements.every((element) => element.period === period));
    const whole = await call(office, office.manager, contract.explainScore, {
      params: { id: run, unit: cityCode, code: 'total' },
    });
    assert.deepEqual([whole.formula, whole.formulaSha256, whole.above], [null, null, []]);
    const towns = await townsIn(run);
    assert.deepEqual(
      towns.rows.map(({ unit: place, value, suppressed }) => [place.code, value, suppressed]),
      [
        ['341302', null, true],
        ['341302001', null, true],
        ['341302002', null, true],
        ['341302003', null, true],
      ],
      'the county is hidden, so are all its towns',
    );
    assert.deepEqual(
      towns.townsOf.map(({ code }) => code),
      ['A2-06', 'A2-08'],
    );
    const alone = await call(office, office.manager, contract.getUnitScores, {
      params: { id: run, unit: '341302001' },
    }).catch((fault: unknown) => fault);
    assert.ok(failsWith('record.not_found')(alone), 'a town has no scores of its own');
    await call(office, office.manager, contract.listWeaknesses, { params: { id: run }, query: {} });
    await call(office, office.manager, contract.getTrend, {
      query: { unit: cityCode, code: 'total', type: 'month' },
    });
    await call(office, office.manager, contract.getChange, {
      params: { id: run, unit: '341302' },
      query: { against: 'previous' },
    });
    await call(office, office.manager, contract.getIndicatorScores, {
      params: { id: run, code: 'total' },
      query: {},
    });
  });

  test('an appeal stops the publication; upheld, it is scored again; never decided by who verified', async () => {
    const task = await taskOf(
      (await tasks({ mode: 'manual', unit: '341321' }))[0]?.indicator ?? '',
      '341321',
    );
    const scored = await record(task.id);
    assert.equal(scored.state, 'scored');
    await call(office, office.officer, contract.raiseAppeal, {
      params: { id: task.id },
      body: {
        version: scored.version,
        reason: '分子漏计一个月',
        numerator: 900,
        denominator: scored.denominator,
      },
    });
    const version = (await cycle()).version;
    await assert.rejects(
      call(office, office.approver, contract.publishRun, { params: { id: cycleId }, body: { version } }),
      failsWith('index.cycle_unmet'),
    );
    const open = await record(task.id);
    await call(office, office.handler, contract.decideAppeal, {
      params: { id: task.id },
      body: { version: open.version, reason: '经核对台账属实', verdict: 'upheld' },
    });
    assert.equal((await record(task.id)).numerator, 900);
    await call(office, office.manager, contract.startRun, {
      params: { id: cycleId },
      body: { version: (await cycle()).version, seed: 7, draws: 1000, reason: '申诉成立' },
    });
    const runs = await call(office, office.manager, contract.listRuns, { query: { cycle: cycleId } });
    assert.deepEqual(
      runs.map(({ ordinal, state }) => [ordinal, state]),
      [
        [2, 'preview'],
        [1, 'superseded'],
      ],
    );
  });

  test('published as a frozen document; a correction adds one and leaves the old readable', async () => {
    const publish = async () =>
      call(office, office.approver, contract.publishRun, {
        params: { id: cycleId },
        body: { version: (await cycle()).version },
      });
    await assert.rejects(publish(), failsWith('index.cycle_unmet'), 'the time for appeals is not over');
    await office.city.owner.query("update indicator_cycles set appeal_by = '2026-01-05' where id = $1", [
      cycleId,
    ]);
    await publish();
    const shown = await call(office, office.expert, contract.getPublication, { query: { period } });
    assert.equal(shown.document.units.length, counties.length + 1);
    const target = (await tasks({ mode: 'manual', unit: '341302' }))[0];
    assert.ok(target);
    const correct = (numerator: number, version: number) =>
      call(office, office.approver, contract.correctPublished, {
        params: { id: cycleId },
        body: {
          version,
          reason: '统计局修订',
          tasks: [
            {
              id: target.id,
              version: target.version,
              numerator,
              denominator: target.denominator,
              notApplicable: false,
            },
          ],
        },
      });
    const before = await cycle();
    await assert.rejects(correct(-1, before.version), failsWith('index.step_unmet'));
    await correct((target.numerator ?? 0) + 1, before.version);
    await assert.rejects(correct(5, before.version), failsWith('record.changed'), 'two corrections at once');
    const list = await call(office, office.expert, contract.listPublications, {});
    assert.deepEqual(
      list.map(({ ordinal, state, correctionReason }) => [ordinal, state, correctionReason]).toSorted(),
      [
        [1, 'superseded', null],
        [2, 'current', '统计局修订'],
      ],
    );
    const old = list.find(({ ordinal }) => ordinal === 1);
    assert.ok(old);
    const still = await call(office, office.expert, contract.getPublication, { query: { id: old.id } });
    assert.equal(still.sha256, shown.sha256);
  });

  test('a correction says "not applicable" too, in so many words, and towns stay as they were counted', async () => {
    const target = (await tasks({ mode: 'manual', unit: '341302' }))[0];
    assert.ok(target);
    const correct = async (notApplicable: boolean) =>
      call(office, office.approver, contract.correctPublished, {
        params: { id: cycleId },
        body: {
          version: (await cycle()).version,
          reason: '该区没有这项业务',
          tasks: [
            { id: target.id, version: target.version, numerator: null, denominator: null, notApplicable },
          ],
        },
      });
    await assert.rejects(correct(false), failsWith('index.step_unmet'), 'a figure is missing');
    const { runId } = await correct(true);
    const cells = await call(office, office.manager, contract.getUnitScores, {
      params: { id: runId, unit: '341302' },
    });
    const cell = cells.indicators.find(({ code }) => code === target.indicator);
    assert.deepEqual([cell?.status, cell?.score], ['not_applicable', null]);
    assert.equal((await townsIn(runId)).rows.length, 4);
  });
});
