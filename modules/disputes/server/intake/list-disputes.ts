import { localDateOf } from '@xinan/cn/dates';
import { isRegionCode, scopePrefix } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, readCursor, readNumberSearch, writeCursor } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import { sql } from 'kysely';
import type { listDisputes as route } from '../../contract.ts';
import { caseNumber, reminderKind } from '../../domain.ts';
import { type ListedCase, listedColumns, type OpenDuty, tellRow } from '../record/tell-row.ts';
import { type ListPart, listParts } from './list-scope.ts';

type Query = InputOf<typeof route>['query'];
type FoundRow = ListedCase & { at: string };

const defaultLimit = 50;
// Written as the partial index of open cases is, so that it is used.
const isOpen = sql<boolean>`(disputes.outcome in ('undecided', 'open') or disputes.state <> 'archived')`;
const isMine = sql<boolean>`disputes.id = any ((select ctx_assigned())::uuid[])`;
// The codes of a region and all below it; ':' comes after the digits. A text range, so that its index is used under row security.
const within = (prefix: string) =>
  sql<boolean>`disputes.region_code >= ${prefix} and disputes.region_code < ${`${prefix}:`}`;
const nowhere = sql<boolean>`false`;

const listed = (tx: ActorTx) =>
  tx.db
    .selectFrom('disputes')
    .select(listedColumns)
    .select([isMine.as('assigned_to_me'), sql<string>`disputes.found_at::text`.as('at')])
    .orderBy('disputes.found_at', 'desc')
    .orderBy('disputes.id', 'desc');
type Listed = ReturnType<typeof listed>;

const partFilters: Readonly<Record<ListPart, (rows: Listed, prefix: string) => Listed>> = {
  area: (rows, prefix) => rows.where(within(prefix)),
  mine: (rows) => rows.where(isMine),
  'mine-beyond-area': (rows, prefix) => rows.where(isMine).where(sql<boolean>`not (${within(prefix)})`),
};

const filterColumns = {
  state: 'disputes.state',
  outcome: 'disputes.outcome',
  type: 'disputes.dispute_type',
  origin: 'disputes.origin',
  colour: 'disputes.risk_colour',
  team: 'disputes.team_id',
} as const;

const overdueIds = (tx: ActorTx) =>
  tx.db
    .selectFrom('duties')
    .select('duties.record_id')
    .where('duties.closed_at', 'is', null)
    .where('duties.kind', '<>', reminderKind)
    .where('duties.due_at', '<', tx.now);

function searched(rows: Listed, text: string, now: Date): Listed {
  const search = readNumberSearch(text, { year: Number(localDateOf(now).slice(0, 4)), write: caseNumber });
  if ('exact' in search) return rows.where(sql<boolean>`disputes.case_no = any (${search.exact}::text[])`);
  return rows
    .where('disputes.case_no', '>=', search.prefix)
    .where('disputes.case_no', '<', `${search.prefix}\u{10ffff}`);
}

function filtered(tx: ActorTx, all: Listed, query: Query): Listed {
  let rows = all;
  for (const [word, column] of Object.entries(filterColumns)) {
    const wanted = query[word as keyof typeof filterColumns];
    if (wanted) rows = rows.where(column, '=', wanted);
  }
  if (query.region)
    rows = rows.where(isRegionCode(query.region) ? within(scopePrefix(query.region)) : nowhere);
  if (query.open || query.overdue) rows = rows.where(isOpen);
  if (query.overdue) rows = rows.where('disputes.id', 'in', overdueIds(tx));
  if (query.search?.trim()) rows = searched(rows, query.search, tx.now);
  if (query.cursor) {
    const { at, id } = readCursor(query.cursor);
    rows = rows.where(sql<boolean>`(disputes.found_at, disputes.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return rows;
}

const newestFirst = (one: FoundRow, other: FoundRow) =>
  other.found_at.getTime() - one.found_at.getTime() ||
  (one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1);

/** The open duty of each case that is due first. */
export async function firstDuties(
  tx: ActorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenDuty>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('duties')
      .distinctOn('record_id')
      .select(['record_id', 'kind', 'opened_at', 'due_at', 'escalation'])
      .where('closed_at', 'is', null)
      .where('record_id', 'in', [...ids])
      .where('kind', '<>', reminderKind)
      .orderBy('record_id')
      .orderBy('due_at'),
  );
  return new Map(rows.map((row) => [row.record_id, row]));
}

/** The cases the actor may see, the newest first. */
export async function listDisputes(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? defaultLimit;
  const found: FoundRow[] = [];
  const prefix = tx.actor.area.replaceAll('.', '');
  for (const part of listParts(tx, { mineOnly: query.mine === true }))
    found.push(
      ...(await tx.all(filtered(tx, partFilters[part](listed(tx), prefix), query).limit(limit + 1))),
    );
  const page = found.toSorted(newestFirst).slice(0, limit);
  const duties = await firstDuties(
    tx,
    page.map(({ id }) => id),
  );
  const names = await nameRegions(
    tx,
    page.map(({ region_code }) => region_code),
  );
  const last = page.at(-1);
  return {
    rows: page.map((row) => tellRow(row, { duty: duties.get(row.id), names, now: tx.now })),
    nextCursor: last && found.length > limit ? writeCursor(last) : null,
  };
}
