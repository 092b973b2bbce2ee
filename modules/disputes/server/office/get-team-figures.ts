import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { Period } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import type { getTeamFigures as route } from '../../contract.ts';
import {
  type CountedTeam,
  type Outcome,
  publishOnPath,
  publishRows,
  type PublishedCounts,
  type Tally,
} from '../../domain.ts';
import { rowsInside, tallyLevels, tallyOf } from './levels.ts';
import { readBreakdown } from './read-breakdown.ts';
import { type FactRow, readFacts } from './read-facts.ts';
import { readPeriod } from './read-period.ts';
import { readScope, type Scope } from './read-scope.ts';

interface Asked {
  readonly subtree: Scope;
  readonly period: Period;
  readonly kind: CountedTeam;
}

const nothingTold: PublishedCounts = {
  found: null,
  undecided: null,
  notAccepted: null,
  accepted: null,
  open: null,
  resolved: null,
  failed: null,
  terminated: null,
  withPsych: null,
};

/**
 * The kind's own row in the table of statistics, to which its teams add up. Below their own area, who does not see every
 * number is told none: a team's cases lie in several places, and the parts of one team would give each other away.
 */
async function publishKind(tx: ActorTx, { subtree, period, kind }: Asked): Promise<PublishedCounts> {
  if (!subtree.exact && subtree.trail.length > 1) return nothingTold;
  const placed = await readFacts(tx, { metrics: ['dispute.outcome'], grouping: 'all', subtree, period });
  const total = publishOnPath(tallyOf(placed), tallyLevels(subtree, placed), subtree.threshold);
  const kinds = await readBreakdown(tx, { subtree, period, by: 'team', total, placed });
  return kinds.find(({ key }) => key === kind) ?? nothingTold;
}

const insideOf = (rows: readonly FactRow[], subtree: Scope, is: (row: FactRow) => boolean) =>
  rowsInside(subtree, rows).filter(is);

/** Each team's cases by its id, and last, under null, those of the kind that no single team leads. */
async function tallyTeams(
  tx: ActorTx,
  { subtree, period, kind }: Asked,
): Promise<{ readonly teamId: string | null; readonly tally: Tally }[]> {
  const ofTeams = await readFacts(tx, { metrics: ['dispute.team'], grouping: 'all', subtree, period });
  const ofKind = await readFacts(tx, { metrics: ['dispute.case'], grouping: 'team', subtree, period });
  const teamRows = insideOf(ofTeams, subtree, ({ dims }) => dims.kind === kind);
  const teams = [...Map.groupBy(teamRows, ({ dims }) => dims.team ?? '')]
    .map(([teamId, rows]) => ({ teamId, tally: tallyOf(rows) }))
    .filter(({ tally }) => Object.values(tally.outcomes).some((n) => n > 0))
    .toSorted((one, other) => (one.teamId < other.teamId ? -1 : 1));
  const led = tallyOf(teamRows).outcomes;
  const all = tallyOf(insideOf(ofKind, subtree, ({ dims }) => dims.team === kind)).outcomes;
  const rest = Object.entries(all).map(([outcome, n]) => [outcome, n - (led[outcome as Outcome] ?? 0)]);
  const others: Tally = { outcomes: Object.fromEntries(rest), withPsych: 0 };
  return rest.some(([, n]) => n !== 0) ? [...teams, { teamId: null, tally: others }] : teams;
}

const tellCounts = ({ found, accepted, open, resolved, failed, terminated }: PublishedCounts) => ({
  found,
  accepted,
  open,
  resolved,
  failed,
  terminated,
});

/** 各队伍: what became of the cases of each team of a kind, from facts only; small cells hidden as in the table above them. */
export async function getTeamFigures(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const period = readPeriod(query);
  const subtree = await readScope(tx, query.region);
  const asked: Asked = { subtree, period, kind: query.kind ?? 'bestie' };
  const total = await publishKind(tx, asked);
  const teams = await tallyTeams(tx, asked);
  const shown = publishRows(
    total,
    teams.map(({ tally }) => tally),
    subtree.threshold,
  );
  return {
    asOf: tx.now.toISOString(),
    ...period,
    exact: subtree.exact,
    total: tellCounts(total),
    rows: teams.flatMap(({ teamId }, row) => {
      const counts = shown[row];
      return counts ? [{ teamId, ...tellCounts(counts) }] : [];
    }),
  };
}
