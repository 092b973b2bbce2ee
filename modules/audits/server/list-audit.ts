import { nameAccounts } from '@xinan/accounts';
import { endOfLocalDate, instantAt } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type ActionName, actionNames, actionOf } from '@xinan/policy';
import { sql } from 'kysely';
import type { listAudit as route } from '../contract.ts';

const defaultLimit = 50;

// The instant in the database's own microseconds: cut to milliseconds, entries between two pages would be passed over.
const cursorShape = /^(\d{4}-\d{2}-\d{2} [\d:.+-]+)\|([0-9a-f-]{36})$/;

/** Errors: `request.invalid` for a cursor that this list did not give. */
function readCursor(text: string): { at: string; id: string } {
  const [, at, id] = cursorShape.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (!at || !id)
    throw new DomainError('request.invalid', {}, [
      { pointer: 'query/cursor', zh: '不是本列表的游标', en: 'is not a cursor of this list' },
    ]);
  return { at, id };
}

/** Entries, newest first, by action, actor, object and day. Names come from the accounts the auditor may read. */
export async function listAudit(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? defaultLimit;
  let entries = tx.db
    .selectFrom('audit_entries as e')
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
      'e.actor_id',
    ])
    .select(sql<string>`e.at::text`.as('at_text'))
    .select(sql<boolean>`e.xid <= (select max(horizon) from audit_seals)`.as('sealed'));
  if (query.action) entries = entries.where('e.action', '=', query.action);
  if (query.actor) entries = entries.where('e.actor_id', '=', query.actor);
  if (query.object) entries = entries.where(sql<boolean>`e.object_ids @> array[${query.object}::uuid]`);
  if (query.from) entries = entries.where('e.at', '>=', instantAt(query.from));
  if (query.to) entries = entries.where('e.at', '<=', endOfLocalDate(query.to));
  if (query.cursor) {
    const { at, id } = readCursor(query.cursor);
    entries = entries.where(sql<boolean>`(e.at, e.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const rows = await tx.all(
    entries
      .orderBy('e.at', 'desc')
      .orderBy('e.id', 'desc')
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const names = await nameAccounts(
    tx,
    page.flatMap((row) => row.actor_id ?? []),
  );
  return {
    rows: page.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      who: nameActor(row, names),
      role: row.roles.join('、'),
      action: row.action,
      actionName: nameOf(row.action),
      purpose: row.purpose,
      objects: row.object_ids,
      count: row.row_count,
      outcome: row.outcome,
      sealed: row.sealed ?? false,
    })),
    nextCursor:
      rows.length > limit && last ? Buffer.from(`${last.at_text}|${last.id}`).toString('base64url') : null,
  };
}

type Actor = { actor_id: string | null; actor_name: string; on_behalf_of: string | null };

/** A member of staff by name, a resident never, the system by whom it acted for. */
function nameActor(row: Actor, names: Awaited<ReturnType<typeof nameAccounts>>): string {
  const account = names.get(row.actor_id ?? '');
  if (account?.kind === 'resident') return '居民';
  return account?.displayName ?? row.on_behalf_of ?? row.actor_name;
}

function nameOf(action: string) {
  if (!(actionNames as readonly string[]).includes(action)) return { zh: action, en: action };
  const { zh, en } = actionOf(action as ActionName);
  return { zh, en };
}
