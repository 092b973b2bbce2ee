import { localDateOf } from '@xinan/cn/dates';
import { isRegionCode, scopePrefix } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, readCursor, readNumberSearch, writeCursor } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import { sql } from 'kysely';
import type { listCrises as route } from '../contract.ts';
import { caseNumber, crisisStates } from '../domain.ts';
import { type ListPart, listParts } from './list-scope.ts';
import { type ListedCase, type OpenDuty, tellRow } from './tell-row.ts';

type Query = InputOf<typeof route>['query'];
type FoundRow = ListedCase & { at: string };

const defaultLimit = 50;
// Written as the partial index of open cases is, so that it is used.
const isOpen = sql<boolean>`crises.state not in ('closed', 'not_crisis')`;
const isMine = sql<boolean>`crises.id = any ((select ctx_assigned())::uuid[])`;
// The codes of a region and all below it; ':' comes after the digits. A text range, so that its index is used under row security.
const within = (prefix: string) =>
  sql<boolean>`crises.region_code >= ${prefix} and crises.region_code < ${`${prefix}:`}`;
const nowhere = sql<boolean>`false`;
const columns = [
  'crises.id',
  'crises.case_no',
  'crises.state',
  'crises.source',
  'crises.urgency',
  'crises.risk',
  'crises.region_code',
  'crises.raised_at',
  'crises.lead_name',
  'crises.contact_left',
] as const;

const listed = (tx: ActorTx) =>
  tx.db
    .selectFrom('crises')
    .select(columns)
    .select([isMine.as('assigned_to_me'), sql<string>`crises.raised_at::text`.as('at')])
    .orderBy('crises.raised_at', 'desc')
    .orderBy('crises.id', 'desc');

type Listed = ReturnType<typeof listed>;

const partFilters: Readonly<Record<ListPart, (rows: Listed, prefix: string) => Listed>> = {
  area: (rows, prefix) => rows.where(within(prefix)),
  'open-in-area': (rows, prefix) => rows.where(isOpen).where(within(prefix)),
  mine: (rows) => rows.where(isMine),
  'mine-beyond-area': (rows, prefix) => rows.where(isMine).where(sql<boolean>`not (${within(prefix)})`),
  'mine-beyond-open': (rows, prefix) =>
    rows.where(isMine).where(sql<boolean>`not (${isOpen} and ${within(prefix)})`),
};

const overdueIds = (tx: ActorTx) =>
  tx.db
    .selectFrom('duties')
    .select('duties.record_id')
    .where('duties.closed_at', 'is', null)
    .where('duties.due_at', '<', tx.now);

/** Whether finished cases are out of the question. */
const isOpenOnly = ({ open, overdue, state }: Query): boolean =>
  open === true || overdue === true || (state !== undefined && !crisisStates.final.includes(state));

function searched(rows: Listed, text: string, now: Date): Listed {
  const search = readNumberSearch(text, { year: Number(localDateOf(now).slice(0, 4)), write: caseNumber });
  if ('exact' in search) return rows.where(sql<boolean>`crises.case_no = any (${search.exact}::text[])`);
  return rows
    .where('crises.case_no', '>=', search.prefix)
    .where('crises.case_no', '<', `${search.prefix}\u{10ffff}`);
}

function filtered(tx: ActorTx, all: Listed, query: Query): Listed {
  let rows = all;
  for (const word of ['state', 'urgency', 'source'] as const) {
    const wanted = query[word];
    if (wanted) rows = rows.where(`crises.${word}`, '=', wanted);
  }
  if (query.region)
    rows = rows.where(isRegionCode(query.region) ? within(scopePrefix(query.region)) : nowhere);
  if (isOpenOnly(query)) rows = rows.where(isOpen);
  if (query.overdue) rows = rows.where('crises.id', 'in', overdueIds(tx));
  if (query.search?.trim()) rows = searched(rows, query.search, tx.now);
  if (query.cursor) {
    const { at, id } = readCursor(query.cursor);
    rows = rows.where(sql<boolean>`(crises.raised_at, crises.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return rows;
}

const newestFirst = (one: FoundRow, other: FoundRow) =>
  other.raised_at.getTime() - one.raised_at.getTime() ||
  (one.at === other.at ? (one.id < other.id ? 1 : -1) : one.at < other.at ? 1 : -1);

/** The open duty of each case that is due first. */
async function firstDuties(tx: ActorTx, ids: readonly string[]): Promise<ReadonlyMap<string, OpenDuty>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('duties')
      .distinctOn('record_id')
      .select(['record_id', 'kind', 'due_at', 'escalation'])
      .where('closed_at', 'is', null)
      .where('record_id', 'in', [...ids])
      .orderBy('record_id')
      .orderBy('due_at'),
  );
  return new Map(rows.map((row) => [row.record_id, row]));
}

/** The cases the actor may see, the newest alert first. */
export async function listCrises(
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
    page.map((row) => row.id),
  );
  const names = await nameRegions(
    tx,
    page.map((row) => row.region_code),
  );
  const last = page.at(-1);
  return {
    rows: page.map((row) => tellRow(row, duties.get(row.id), names)),
    nextCursor: last && found.length > limit ? writeCursor(last) : null,
  };
}
