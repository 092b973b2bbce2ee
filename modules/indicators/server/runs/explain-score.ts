import { createHash } from 'node:crypto';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type Indicator, type IndicatorSet, indicatorsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { explainScore as route } from '../../contract.ts';
import { isSmallCell, periodsRead, periodOf } from '../../domain.ts';
import { nameUnits, readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { groupsAbove, joiningWords } from './name-codes.ts';
import { readHidden, readScores, type ScoreFound } from './read-scores.ts';
import { readRun, type RunListed, tellRun } from './tell-run.ts';

type Proof = OutputOf<typeof route>;

/** The tasks whose answers made the figure: of the unit itself, or of every county where it is the city's sum. */
function readTasks(
  tx: ActorTx,
  run: RunListed,
  { indicator, units }: { indicator: string; units: readonly string[] },
) {
  return tx.all(
    tx.db
      .selectFrom('indicator_tasks as t')
      .select((select) => [
        't.id',
        't.unit_code',
        't.period',
        't.numerator',
        't.denominator',
        't.outcome',
        't.state',
        't.not_applicable',
        select
          .selectFrom('indicator_submissions as s')
          .select('s.submitter_name')
          .whereRef('s.task_id', '=', 't.id')
          .whereRef('s.ordinal', '=', 't.submission')
          .as('submitter'),
        select
          .selectFrom('indicator_decisions as d')
          .select('d.actor_name')
          .whereRef('d.task_id', '=', 't.id')
          .where('d.step', '=', 'approve')
          .orderBy('d.at', 'desc')
          .limit(1)
          .as('reviewer'),
        select
          .selectFrom('indicator_decisions as d')
          .select('d.actor_name')
          .whereRef('d.task_id', '=', 't.id')
          .where('d.step', 'in', ['pass', 'reject', 'settle_snapshot'])
          .orderBy('d.at', 'desc')
          .limit(1)
          .as('verifier'),
        select
          .selectFrom('indicator_decisions as d')
          .select('d.at')
          .whereRef('d.task_id', '=', 't.id')
          .where('d.step', 'in', ['pass', 'reject', 'settle_snapshot'])
          .orderBy('d.at', 'desc')
          .limit(1)
          .as('verified_at'),
        select
          .selectFrom('indicator_evidence as e')
          .select((count) => count.fn.countAll<string>().as('n'))
          .whereRef('e.task_id', '=', 't.id')
          .where('e.removed_at', 'is', null)
          .as('evidence'),
      ])
      .where('t.indicator', '=', indicator)
      .where('t.period', 'in', periodsRead(periodOf(run.period)))
      .where('t.unit_code', 'in', [...units])
      .orderBy('t.unit_code')
      .orderBy('t.period'),
  );
}
type TaskOfProof = Awaited<ReturnType<typeof readTasks>>[number];

async function tellElements(
  tx: ActorTx,
  tasks: readonly TaskOfProof[],
  {
    set,
    nameOf,
    hides,
  }: {
    set: IndicatorSet;
    nameOf: (code: string) => { zh: string; en: string };
    hides: (unit: string) => boolean;
  },
): Promise<Proof['elements']> {
  if (tasks.length === 0) return [];
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_snapshots')
      .distinctOn('task_id')
      .select(['task_id', 'elements'])
      .where(sql<boolean>`task_id = any (${tasks.map(({ id }) => id)}::uuid[])`)
      .orderBy('task_id')
      .orderBy('taken_at', 'desc'),
  );
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const names = new Map(set.data_elements.map(({ id, zh, en }) => [id, { zh, en }]));
  return rows.flatMap(({ task_id, elements }) =>
    (elements as unknown as { element: string; value: number | null }[]).map(({ element, value }) => {
      const { unit_code: unit = '', period = '' } = taskOf.get(task_id) ?? {};
      const suppressed = hides(unit);
      return {
        element,
        name: names.get(element) ?? { zh: element, en: element },
        unit: { code: unit, name: nameOf(unit) },
        period,
        value: suppressed ? null : value,
        suppressed,
      };
    }),
  );
}

/** Members of a group with what each brings. */
function tellMembers(
  set: IndicatorSet,
  code: string,
  rows: ReadonlyMap<string, ScoreFound>,
): Proof['members'] {
  const themes = set.themes.map(({ code: one, name }) => ({ code: one, name }));
  const theme = set.themes.find((one) => one.code === code);
  const level1 = set.themes.flatMap((one) => one.level1).find((one) => one.code === code);
  const members = code === 'total' ? themes : (theme?.level1 ?? level1?.indicators ?? []);
  return members.flatMap((member) => {
    const row = rows.get(member.code);
    return row
      ? [
          {
            code: member.code,
            name: member.name,
            weight: row.weight,
            weightUsed: row.weight_used,
            score: row.score,
            contribution: row.contribution,
            status: row.status,
          },
        ]
      : [];
  });
}

/** What an indicator's figure is made of, in words; nothing of it for a group. */
function tellMeasure(indicator: Indicator | undefined) {
  if (!indicator) return { valueUnit: null, numerator: null, denominator: null };
  const words = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });
  const { numerator, denominator } = indicator.formula;
  return {
    valueUnit: words(indicator.unit),
    numerator: words(numerator),
    denominator: denominator && words(denominator),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 这个数字从哪里来: formula, parts by unit, who answered for them, what was counted, and the command that replays it. */
export async function explainScore(tx: ActorTx, { params }: InputOf<typeof route>): Promise<Proof> {
  const run = await readRun(tx, params.id);
  const compiled = await readSet(tx, run.set_id);
  const { set } = compiled;
  const rows = new Map((await readScores(tx, run.id, { unit: params.unit })).map((row) => [row.code, row]));
  const row = rows.get(params.code);
  if (!row) throw new DomainError('record.not_found');
  const indicator: Indicator | undefined = indicatorsOf(set).find(({ code }) => code === params.code);
  const city = await readCityCode(tx);
  const sums = params.unit === city && indicator?.scope.includes('county') === true;
  const parts = indicator ? await readScores(tx, run.id, { code: params.code }) : [];
  const units = sums
    ? parts.map(({ unit_code }) => unit_code).filter((code) => code.length === 6)
    : [params.unit];
  const tasks = indicator ? await readTasks(tx, run, { indicator: indicator.code, units }) : [];
  const hidden = await readHidden(tx, run.id, set, indicator?.code);
  const hides = (unit: string) => hidden.has(`${unit} ${params.code}`);
  const nameOf = await nameUnits(tx, [params.unit, ...units]);
  const formula = compiled.indicators.get(params.code)?.main.text ?? null;
  const isComputed = indicator?.source.type === 'computed';
  return {
    run: tellRun(run, set),
    unit: { code: params.unit, name: nameOf(params.unit) },
    code: params.code,
    name: indicator?.name ??
      set.themes.flatMap((theme) => [theme, ...theme.level1]).find(({ code }) => code === params.code)
        ?.name ?? { zh: '总分', en: 'Total' },
    score: hides(params.unit) ? null : row.score,
    value: hides(params.unit) ? null : row.value,
    suppressed: hides(params.unit),
    ...tellMeasure(indicator),
    above: groupsAbove(set, params.code),
    formula,
    formulaSha256: formula && hashOf(formula),
    scoring: indicator
      ? { zh: indicator.scoring.zh, en: indicator.scoring.en }
      : joiningWords(set, params.code),
    parts: tasks.map((task) => {
      const suppressed = hides(task.unit_code) || (isComputed && isSmallCell(task));
      return {
        unit: { code: task.unit_code, name: nameOf(task.unit_code) },
        period: task.period,
        numerator: suppressed ? null : task.numerator,
        denominator: suppressed ? null : task.denominator,
        status: task.not_applicable ? 'not_applicable' : (task.outcome ?? task.state),
        taskId: task.id,
        submitter: task.submitter,
        reviewer: task.reviewer,
        verifier: task.verifier,
        verifiedAt: task.verified_at?.toISOString() ?? null,
        evidence: Number(task.evidence ?? 0),
        suppressed,
      };
    }),
    elements: await tellElements(tx, tasks, { set, nameOf, hides }),
    members: tellMembers(set, params.code, rows).map((member) =>
      hidden.has(`${params.unit} ${member.code}`) ? { ...member, score: null, contribution: null } : member,
    ),
    replay: `npm run xinan -- replay ${run.id} ${params.unit} ${params.code}`,
  };
}
