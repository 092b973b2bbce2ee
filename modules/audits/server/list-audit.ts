import { endOfLocalDate, instantAt } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type ActionName, actionNames, actionOf } from '@xinan/policy';
import { sql } from 'kysely';
import type { listAudit as route } from '../contract.ts';

const defaultLimit = 50;

/** Entries, newest first, by action, actor, object and day. Names come from the accounts the auditor may read. */
export async function listAudit(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? defaultLimit;
  let entries = tx.db
    .selectFrom('audit_entries as e')
    .leftJoin('accounts as a', 'a.id', 'e.actor_id')
    .select([
      'e.id',
      'e.at',
      'e.actor_name',
      'e.on_behalf_of',
      'e.roles',
      'e.action',
      'e.purpose',
      'e.object_ids',
      'e.row_count',
      'e.outcome',
      'a.display_name',
      'a.kind',
    ])
    .select(sql<boolean>`e.xid <= (select max(horizon) from audit_seals)`.as('sealed'));
  if (query.action) entries = entries.where('e.action', '=', query.action);
  if (query.actor) entries = entries.where('e.actor_id', '=', query.actor);
  if (query.object) entries = entries.where(sql<boolean>`e.object_ids @> array[${query.object}::uuid]`);
  if (query.from) entries = entries.where('e.at', '>=', instantAt(query.from));
  if (query.to) entries = entries.where('e.at', '<=', endOfLocalDate(query.to));
  if (query.cursor) {
    const [at, id] = query.cursor.split('_');
    entries = entries.where(sql<boolean>`(e.at, e.id) < (${at ?? ''}::timestamptz, ${id ?? ''}::uuid)`);
  }
  const rows = await tx.all(
    entries
      .orderBy('e.at', 'desc')
      .orderBy('e.id', 'desc')
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      who: row.kind === 'resident' ? '居民' : (row.display_name ?? row.on_behalf_of ?? row.actor_name),
      role: row.roles.join('、'),
      action: row.action,
      actionName: nameOf(row.action),
      purpose: row.purpose,
      objects: row.object_ids,
      count: row.row_count,
      outcome: row.outcome,
      sealed: row.sealed ?? false,
    })),
    nextCursor: rows.length > limit && last ? `${last.at.toISOString()}_${last.id}` : null,
  };
}

function nameOf(action: string) {
  if (!(actionNames as readonly string[]).includes(action)) return { zh: action, en: action };
  const { zh, en } = actionOf(action as ActionName);
  return { zh, en };
}
