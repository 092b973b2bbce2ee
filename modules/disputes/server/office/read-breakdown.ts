import type { Bilingual } from '@xinan/contract-kit';
import type { Period } from '@xinan/figures';
import type { ActorTx } from '@xinan/platform';
import type { CountsRow } from '../../contract.ts';
import {
  countedTeams,
  disputeTypes,
  modes,
  origins,
  publishFoundOnly,
  publishRows,
  type PublishedCounts,
  wordsOf,
} from '../../domain.ts';
import { breakdownSteps, byChild, rowsInside, tallyOf } from './levels.ts';
import { type FactRow, readFacts } from './read-facts.ts';
import type { Scope } from './read-scope.ts';

export type Breakdown = 'type' | 'origin' | 'area' | 'mode' | 'team';
type Category = Exclude<Breakdown, 'area'>;

const undecidedMode = { none: { zh: '尚未确定', en: 'Not yet decided' } } as const;
const noTeam = { none: { zh: '尚未指派', en: 'Not yet assigned' } } as const;
const unplaced = { zh: '未注明下级地区', en: 'No place below given' };

/** The closed list behind each category, in the order of the table. */
const categories: Readonly<Record<Category, Readonly<Record<string, Bilingual>>>> = {
  type: disputeTypes,
  origin: origins,
  mode: { ...modes, ...undecidedMode },
  team: { ...countedTeams, ...noTeam },
};

interface Asked {
  readonly subtree: Scope;
  readonly period: Period;
  readonly by: Breakdown;
  /** The region's own count as published; the rows add up to it. */
  readonly total: PublishedCounts;
  readonly placed: readonly FactRow[];
}

/** The region's children in the order of their codes: never a ranking. */
export function breakDownByArea({
  subtree,
  total,
  placed,
}: Pick<Asked, 'subtree' | 'total' | 'placed'>): CountsRow[] {
  const { region, nodes, threshold } = subtree;
  const children = byChild(nodes, region.code, rowsInside(subtree, placed));
  const shown = publishRows(
    total,
    children.map(({ rows }) => tallyOf(rows)),
    threshold,
  );
  return children.flatMap(({ code }, row) => {
    const counts = shown[row];
    const name = code === region.code ? unplaced : (nodes.get(code)?.name ?? unplaced);
    return counts ? [{ key: code, name, ...counts }] : [];
  });
}

const readCategory = (tx: ActorTx, { subtree, period }: Asked, by: Category): Promise<FactRow[]> =>
  readFacts(tx, { metrics: ['dispute.case'], grouping: by, subtree, period });

/** Rows of the reader's own whole area, or of whoever sees every number: each category with all its outcomes. */
async function wholeRows(tx: ActorTx, asked: Asked, by: Category): Promise<readonly PublishedCounts[]> {
  const rows = rowsInside(asked.subtree, await readCategory(tx, asked, by));
  const tallies = wordsOf(categories[by]).map((word) => tallyOf(rows.filter((row) => row.dims[by] === word)));
  return publishRows(asked.total, tallies, asked.subtree.threshold);
}

/** Rows of a region below it: cases found only, since every region beside it is published as well. */
async function partRows(tx: ActorTx, asked: Asked, by: Category): Promise<readonly PublishedCounts[]> {
  const rows = await readCategory(tx, asked, by);
  const tests = wordsOf(categories[by]).map((word) => (row: FactRow) => row.dims[by] === word);
  return publishFoundOnly(breakdownSteps(asked.subtree, rows, tests));
}

async function breakDownByCategory(tx: ActorTx, asked: Asked, by: Category): Promise<CountsRow[]> {
  const isWhole = asked.subtree.exact || asked.subtree.trail.length === 1;
  const shown = await (isWhole ? wholeRows : partRows)(tx, asked, by);
  return Object.entries(categories[by]).flatMap(([key, name], row) => {
    const counts = shown[row];
    return counts ? [{ key, name, ...counts }] : [];
  });
}

/** The rows of the table, in the order of their list or of their codes. */
export async function readBreakdown(tx: ActorTx, asked: Asked): Promise<CountsRow[]> {
  return asked.by === 'area' ? breakDownByArea(asked) : breakDownByCategory(tx, asked, asked.by);
}
