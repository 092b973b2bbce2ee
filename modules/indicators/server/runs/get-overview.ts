import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type CompiledSet, competitionRanks, gradeOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { getOverview as route, Overview } from '../../contract.ts';
import { factorWords, type RunStability } from '../../domain.ts';
import { nameUnits, readPeerGroups, readUnits } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { findScoresBefore } from './find-before.ts';
import { noStability } from './read-run.ts';
import { readScores, type ScoreFound } from './read-scores.ts';
import { readRun, type RunListed, selectRuns, tellRun } from './tell-run.ts';

async function chooseRun(tx: ActorTx, { run, period }: InputOf<typeof route>['query']): Promise<RunListed> {
  if (run) return readRun(tx, run);
  let rows = selectRuns(tx)
    .where('indicator_runs.state', '<>', 'superseded')
    .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_runs.cycle_id')
    .orderBy('indicator_cycles.ends_on', 'desc')
    .orderBy((by) => by.fn('length', ['indicator_runs.period']))
    .limit(1);
  // Quarters are what a city is judged by; months and years are opened by name.
  rows = period
    ? rows.where('indicator_runs.period', '=', period)
    : rows.where('indicator_runs.period', 'like', '____Q_');
  const found =
    (await tx.first(rows)) ?? (await tx.first(selectRuns(tx).orderBy('started_at', 'desc').limit(1)));
  if (!found) throw new DomainError('index.no_run');
  return found;
}

async function readStability(tx: ActorTx, id: string): Promise<RunStability> {
  const file = await tx.first(
    tx.db.selectFrom('indicator_run_files').select('stability').where('run_id', '=', id),
  );
  return (file?.stability as unknown as RunStability | null | undefined) ?? noStability;
}

const tellGroups = ({ set }: CompiledSet): Overview['groups'] => [
  { code: 'total', level: 'total', parent: null, name: { zh: '总分', en: 'Total' }, weight: 1 },
  ...set.themes.flatMap(({ code, name, weight, level1 }) => [
    { code, level: 'theme' as const, parent: 'total', name, weight },
    ...level1.map((group) => ({
      code: group.code,
      level: 'level1' as const,
      parent: code,
      name: group.name,
      weight: group.weight,
    })),
  ]),
];

type Before = Awaited<ReturnType<typeof findScoresBefore>>;

function tellCell(row: ScoreFound, before: Before): Overview['units'][number]['groups'][number] {
  const earlier = before.get(`${row.unit_code} ${row.code}`)?.score ?? null;
  return {
    code: row.code,
    score: row.score,
    linear: row.linear,
    geometric: row.geometric,
    coverage: row.coverage,
    enough: row.enough,
    change: row.score === null || earlier === null ? null : row.score - earlier,
    contribution: row.contribution,
    rank: row.rank,
    rankInGroup: row.rank_in_group,
  };
}

function tellRanking(rows: readonly ScoreFound[], { ranking, topsisRanks }: RunStability, before: Before) {
  const units = ranking?.units ?? [];
  const totals = rows.filter(
    ({ code, unit_code }) => code === 'total' && units.some(({ unit }) => unit === unit_code),
  );
  const byUnit = new Map(totals.map((row) => [row.unit_code, row]));
  const geometric = competitionRanks(units.map(({ unit }) => byUnit.get(unit)?.geometric ?? null));
  return units.map((stable, place) => {
    const group = ranking?.tieGroups.findIndex((members) => members.includes(place)) ?? -1;
    return {
      unit: stable.unit,
      rank: byUnit.get(stable.unit)?.rank ?? null,
      medianRank: stable.medianRank,
      interval: [...stable.interval],
      rankBefore: before.get(`${stable.unit} total`)?.rank ?? null,
      tieGroup: group < 0 ? null : group + 1,
      geometricRank: geometric[place] ?? null,
      topsisRank: topsisRanks[stable.unit] ?? null,
    };
  });
}

async function readCaps(tx: ActorTx, cycleId: string) {
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_caps')
      .selectAll()
      .where('cycle_id', '=', cycleId)
      .where('lifted_at', 'is', null),
  );
  return new Map(
    rows.map((row) => [
      row.unit_code,
      {
        id: row.id,
        band: row.band,
        reason: row.reason,
        setBy: row.setter_name,
        setAt: row.set_at.toISOString(),
      },
    ]),
  );
}

/** Whose totals contradict each other by the two rules, out of the scores themselves. */
function conflictsOf(rows: readonly ScoreFound[]): string[][] {
  const totals = rows.filter(({ code, rank }) => code === 'total' && rank !== null);
  return totals.flatMap((one, i) =>
    totals
      .slice(i + 1)
      .filter(
        (other) =>
          ((one.linear ?? 0) - (other.linear ?? 0)) * ((one.geometric ?? 0) - (other.geometric ?? 0)) < 0,
      )
      .map((other) => [one.unit_code, other.unit_code]),
  );
}

/** Everything the overview, the heat map, the radar and the ranking show of one run, as far as the reader's area goes. */
export async function getOverview(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const run = await chooseRun(tx, query);
  const set = await readSet(tx, run.set_id);
  const rows = await readScores(tx, run.id, { groups: true });
  const stability = await readStability(tx, run.id);
  const before = await findScoresBefore(tx, { period: run.period, edition: run.edition, groups: true });
  const caps = await readCaps(tx, run.cycle_id);
  const { of: groupOf, names: groupNames } = await readPeerGroups(tx);
  const levels = new Map((await readUnits(tx)).map(({ code, level }) => [code, level]));
  const byUnit = Map.groupBy(rows, ({ unit_code }) => unit_code);
  const nameOf = await nameUnits(tx, [...byUnit.keys()]);
  const order = new Map(tellGroups(set).map(({ code }, i) => [code, i]));
  const place = ({ code }: { code: string }): number => order.get(code) ?? 0;
  const periods = await tx.all(
    tx.db
      .selectFrom('indicator_runs')
      .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_runs.cycle_id')
      .select(['indicator_runs.period', 'indicator_cycles.ends_on'])
      .distinct()
      .orderBy('indicator_cycles.ends_on'),
  );
  return {
    run: tellRun(run, set.set),
    legend: [...set.set.legend],
    groups: tellGroups(set),
    units: [...byUnit].map(([unit, own]) => {
      const total = own.find(({ code }) => code === 'total');
      const cap = caps.get(unit) ?? null;
      const limits = cap ? [{ best: cap.band, reason: { zh: cap.reason, en: cap.reason } }] : [];
      const peer = groupOf[unit];
      return {
        unit: { code: unit, name: nameOf(unit) },
        level: levels.get(unit) === 'city' ? ('city' as const) : ('county' as const),
        peerGroup: peer ? (groupNames[peer] ?? { zh: peer, en: peer }) : null,
        groups: own.map((row) => tellCell(row, before)).toSorted((one, other) => place(one) - place(other)),
        band: gradeOf(total?.enough ? total.score : null, set.set.legend, limits).band?.code ?? null,
        cap,
      };
    }),
    ranking: tellRanking(rows, stability, before),
    winShares: (stability.ranking?.winShares ?? []).map((row) => [...row]),
    orderConflicts: conflictsOf(rows),
    sensitiveTo: stability.factors
      .filter(({ named }) => named)
      .map(({ factor, spearman }) => ({ factor: factorWords(factor, set.set), spearman: spearman ?? 0 })),
    periods: periods.map(({ period }) => period),
  };
}
