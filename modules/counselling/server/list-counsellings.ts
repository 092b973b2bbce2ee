import { scopePrefix } from '@xinan/cn/regions';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import { sql } from 'kysely';
import type { listCounsellings as route } from '../contract.ts';
import { counsellingStates } from '../domain.ts';
import type { CaseRow, DutyRow } from './store.ts';
import { tellRow } from './tell-row.ts';

type Query = InputOf<typeof route>['query'];

const defaultLimit = 50;
const final = [...counsellingStates.final];
const isMine = sql<boolean>`counsellings.id = any ((select ctx_assigned())::uuid[])`;

// By text and not by path: row security lets only leakproof comparisons reach an index. ':' comes after the digits.
const inArea = (prefix: string) =>
  sql<boolean>`(counsellings.region_code >= ${prefix} and counsellings.region_code < ${`${prefix}:`})`;

/** Where to look: row security decides what is seen, this lets an index be used. */
function scopeOf(tx: ActorTx) {
  if (!tx.actor.roles.includes('crisis_supervisor')) return isMine;
  const digits = tx.actor.area.replaceAll('.', '');
  return sql<boolean>`(${inArea(digits.length === 6 ? scopePrefix(digits) : digits)} or ${isMine})`;
}

const overdueIds = (tx: ActorTx) =>
  tx.db
    .selectFrom('duties')
    .select('duties.record_id')
    .where('duties.closed_at', 'is', null)
    .where('duties.due_at', '<', tx.now);

function listed(tx: ActorTx, { state, open, overdue, search, cursor }: Query) {
  let rows = tx.db
    .selectFrom('counsellings')
    .selectAll()
    .select(isMine.as('assigned_to_me'))
    .where(scopeOf(tx))
    // Ids grow with time, so they order by request.
    .orderBy('counsellings.id', 'desc');
  if (state) rows = rows.where('counsellings.state', '=', state);
  if (open || overdue) rows = rows.where('counsellings.state', 'not in', final);
  if (overdue) rows = rows.where('counsellings.id', 'in', overdueIds(tx));
  const wanted = search?.trim().toUpperCase();
  if (wanted) rows = rows.where(sql<boolean>`strpos(counsellings.case_no, ${wanted}) > 0`);
  if (cursor) rows = rows.where(sql<boolean>`counsellings.id::text < ${cursor}`);
  return rows;
}

async function firstDuties(tx: ActorTx, ids: readonly string[]): Promise<ReadonlyMap<string, DutyRow>> {
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

/** The cases the actor may see, the newest request first; no name, no content. */
export async function listCounsellings(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? defaultLimit;
  const found: CaseRow[] = await tx.all(listed(tx, query).limit(limit + 1));
  const page = found.slice(0, limit);
  const duties = await firstDuties(
    tx,
    page.map(({ id }) => id),
  );
  const names = await nameRegions(
    tx,
    page.map((row) => row.region_code),
  );
  return {
    rows: page.map((row) => tellRow(row, duties.get(row.id), names)),
    nextCursor: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
