import {
  buildPublication,
  canonicalText,
  measureStability,
  periodOf,
  scoreRows,
  storeInput,
} from '@xinan/city-index/domain';
import {
  type CompiledSet,
  compileSet,
  indicatorsOf,
  type IndicatorInput,
  rollUpInputs,
  runIndicators,
  type UnitInput,
} from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { uuidV7 } from '@xinan/platform';
import { createHash } from 'node:crypto';
import type pg from 'pg';

export const firstYear = 2016;
export const years = 10;
/** The city and twelve counties: those of the register and invented ones beside them. */
export const countyCount = 12;
const cityCode = '341300';

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalText(value)).digest('hex');

/** Every indicator of every county has a value; of what the platform counts, every ninth cell is small. */
function countyInput(set: CompiledSet, code: string, place: number): UnitInput {
  const inputs = indicatorsOf(set.set)
    .filter(({ scope }) => scope.includes('county'))
    .map(({ code: indicator, formula, source }, i): [string, IndicatorInput] => {
      const isSmall = source.type === 'computed' && (i + place) % 9 === 0;
      const denominator = formula.denominator ? (isSmall ? 6 : 1000 + place) : null;
      const numerator = isSmall ? 4 : 300 + ((i * 37 + place * 61) % 700);
      return [indicator, { status: 'reported', numerator, denominator }];
    });
  return { id: code, level: 'county', inputs: new Map(inputs) };
}

function cityInput(set: CompiledSet, counties: readonly UnitInput[]): UnitInput {
  const own = indicatorsOf(set.set)
    .filter(({ scope }) => scope.includes('city'))
    .map(({ code, formula }, i): [string, IndicatorInput] => [
      code,
      { status: 'reported', numerator: 500 + i, denominator: formula.denominator ? 1000 : null },
    ]);
  return { id: cityCode, level: 'city', inputs: rollUpInputs(set, counties, { own: new Map(own) }) };
}

/** One heavy month as the platform calculates it: rows, stability, frozen input and public document. */
function calculateMonth(set: CompiledSet, codes: readonly string[], runId: string) {
  const counties = codes.map((code, place) => countyInput(set, code, place));
  const units = [cityInput(set, counties), ...counties];
  const run = runIndicators(set, { period: periodOf('2025-12'), units, seed: 1 });
  const input = storeInput(units);
  const rows = scoreRows(run, input);
  const drawing = measureStability(run, set.set, { seed: 1, draws: 1000 });
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  const stability = step.value;
  const document = buildPublication({
    period: '2025-12',
    setCode: 'reference',
    set: set.set,
    run,
    rows,
    stability,
    names: new Map(units.map(({ id }) => [id, { zh: id, en: id }])),
    peerGroupNames: {},
    caps: new Map(),
    ids: { runId, draws: 1000, inputSha256: hashOf(input), resultSha256: hashOf(rows) },
    before: new Map(),
  });
  return { rows, input, stability, document };
}

/** Counties beside those of the register, so that there are as many as a large city has. */
async function addCounties(owner: pg.Client): Promise<string[]> {
  await owner.query(
    `insert into ref.regions (code, parent_code, level, name_zh, name_en, area)
     select '3413' || n, $1, 3, '演示县' || n, 'County ' || n, text2ltree('34.13.' || n)
       from generate_series(81, 98) as n
      limit greatest(0, $2 - (select count(*) from ref.regions where parent_code = $1 and level = 3))`,
    [cityCode, countyCount],
  );
  const { rows } = await owner.query<{ code: string }>(
    'select code from ref.regions where parent_code = $1 and level = 3 order by code',
    [cityCode],
  );
  return rows.map(({ code }) => code);
}

async function writeScores(owner: pg.Client, rows: ReturnType<typeof calculateMonth>['rows']): Promise<void> {
  await owner.query(`create temp table month_scores (like indicator_scores)`);
  await owner.query('alter table month_scores alter run_id drop not null');
  await owner.query(
    `insert into month_scores select null, r->>'unit', r->>'code', text2ltree('34.13' || case when r->>'unit' = '${cityCode}' then '' else '.' || substr(r->>'unit', 5) end), r->>'level',
        (r->>'score')::float8, (r->>'linear')::float8, (r->>'geometric')::float8, (r->>'value')::float8, (r->>'numerator')::float8, (r->>'denominator')::float8, r->>'status', r->>'valuePeriod',
        (r->>'weight')::float8, (r->>'weightUsed')::float8, (r->>'contribution')::float8, (r->>'coverage')::float8, (r->>'enough')::boolean, (r->>'rank')::int, (r->>'rankInGroup')::int
       from jsonb_array_elements($1::jsonb) as r`,
    [JSON.stringify(rows)],
  );
  // Towns: the four indicators that the platform counts there.
  await owner.query(
    `insert into month_scores (unit_code, code, area, level, value, numerator, denominator, status, weight, enough)
     select t.code, i, t.area, 'level2', 70, 28 + n % 40, 40 + n % 60, 'reported', 0.1, true
       from (select code, area, row_number() over (order by code) as n from ref.regions where level = 4) t, unnest(array['A2-06', 'A2-07', 'A2-08', 'E1-01']) as i`,
  );
  // Scores move from month to month, so that trends and changes have something to tell.
  await owner.query(
    `insert into indicator_scores
     select r.id, s.unit_code, s.code, s.area, s.level, least(100, greatest(0, s.score + d.moved)), s.linear + d.moved, s.geometric + d.moved,
            s.value, s.numerator, s.denominator, s.status, s.value_period, s.weight, s.weight_used, s.contribution, s.coverage, s.enough, s.rank, s.rank_in_group
       from indicator_runs r, month_scores s, lateral (select (hashtext(r.period || s.unit_code || s.code) % 500) / 100.0 as moved) d`,
  );
}

const published = `select c.id as cycle_id, c.set_id, c.period, c.ends_on from indicator_cycles c`;

/** Ten years of monthly published runs: cycles, tasks with their course, runs with scores, inputs and public documents. */
export async function fillDashboards(owner: pg.Client): Promise<{ months: number; run: string }> {
  const { edition: named, ...document } = await loadReferenceSet();
  const set = compileSet({ ...document, edition: named });
  const [setId, person] = [uuidV7(), uuidV7()];
  await owner.query(
    `insert into indicator_sets (id, code, version, edition, title_zh, title_en, state, document, valid_from, drafted_by, drafter_name, drafted_at, frozen_at, adopted_by, adopter_name, adopted_at)
     values ($1, 'reference', '1', $2, '参考指标集', 'Reference set', 'in_force', $3, '${firstYear}-01-01', $4, '甲', now(), now(), gen_random_uuid(), '乙', now())`,
    [setId, named, JSON.stringify(document), person],
  );
  const codes = await addCounties(owner);
  const month = calculateMonth(set, codes, uuidV7());
  await owner.query(
    `insert into indicator_cycles (id, set_id, period, starts_on, ends_on, state, submit_by, review_by, verify_by, score_by, opened_at)
     select gen_random_uuid(), $1, to_char(d, 'YYYY-MM'), d, (d + interval '1 month - 1 day')::date, 'published', (d + interval '42 days')::date, (d + interval '45 days')::date,
            (d + interval '50 days')::date, (d + interval '55 days')::date, d
       from generate_series('${firstYear}-01-01'::date, '${firstYear + years - 1}-12-01', interval '1 month') as d`,
    [setId],
  );
  await writeTasks(owner, set, codes);
  await owner.query(
    `insert into indicator_runs (id, cycle_id, set_id, ordinal, period, edition, state, seed, draws, parameters, input_sha256, result_sha256, started_at, starter_name)
     select gen_random_uuid(), cycle_id, set_id, 1, period, $1, 'published', 1, 1000, '{}', 'in', 'out', ends_on + 60, '甲' from (${published}) as c`,
    [named],
  );
  await owner.query(
    `insert into indicator_run_files (run_id, area, input, stability) select id, '34.13', $1, $2 from indicator_runs`,
    [JSON.stringify(month.input), JSON.stringify(month.stability)],
  );
  await owner.query(
    `insert into indicator_publications (id, run_id, period, ordinal, published_at, approver_name, document, sha256)
     select gen_random_uuid(), id, period, 1, started_at, '乙', $1, 'hash' from indicator_runs`,
    [JSON.stringify(month.document)],
  );
  await writeScores(owner, month.rows);
  await owner.query('vacuum analyze');
  const { rows } = await owner.query<{ id: string; n: number }>(
    'select id, (select count(*)::int from indicator_runs) as n from indicator_runs order by period desc limit 1',
  );
  return { months: rows[0]?.n ?? 0, run: rows[0]?.id ?? '' };
}

/** What each county reported each month, by whom it was submitted and passed. */
async function writeTasks(owner: pg.Client, set: CompiledSet, codes: readonly string[]): Promise<void> {
  await owner.query(
    `insert into indicator_batches (id, cycle_id, department, unit_code, area, batch_no)
     select gen_random_uuid(), c.id, 'WJ', u.code, u.area, c.period || '-' || u.code from indicator_cycles c, ref.regions u where u.code = any ($1)`,
    [codes],
  );
  await owner.query(
    `insert into indicator_tasks (id, batch_id, cycle_id, indicator, department, unit_code, area, period, mode, state, submission, numerator, denominator, outcome)
     select gen_random_uuid(), b.id, b.cycle_id, i, b.department, b.unit_code, b.area, c.period, 'manual', 'published', 1, 80, 100, 'verified'
       from indicator_batches b join indicator_cycles c on c.id = b.cycle_id, unnest($1::text[]) as i`,
    [indicatorsOf(set.set).map(({ code }) => code)],
  );
  await owner.query(
    `insert into indicator_submissions (id, task_id, ordinal, not_applicable, note, explanations, findings, submitter_name, submitted_at)
     select gen_random_uuid(), id, 1, false, '', '{}', '[]', '甲', now() from indicator_tasks`,
  );
  await owner.query(
    `insert into indicator_decisions (id, task_id, submission, at, step, from_state, to_state, actor_name, actor_role)
     select gen_random_uuid(), id, 1, now(), s.step, 'submitted', 'verified', '丙', 'index_verifier' from indicator_tasks, unnest(array['approve', 'pass']) as s (step)`,
  );
}
