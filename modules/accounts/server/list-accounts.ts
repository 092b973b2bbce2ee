import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { listAccounts as route } from '../contract.ts';
import { selectStaff, type StaffRow, toAccountRows } from './account-rows.ts';

const defaultLimit = 50;
/** Who has no login name comes last. */
const sortName = sql<string>`coalesce(login_name, '~')`;

const cursorAfter = (row: StaffRow) =>
  Buffer.from(JSON.stringify([row.login_name ?? '~', row.id])).toString('base64url');

function readCursor(text: string): [name: string, id: string] {
  try {
    const [name, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return [name, id];
  } catch {
    // Not one of ours: answered below.
  }
  throw new DomainError('request.invalid', {}, [
    { pointer: 'query/cursor', zh: '无效的翻页标记', en: 'is not a cursor of this list' },
  ]);
}

/** Accounts of staff by login name. */
export async function listAccounts(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const limit = query.limit ?? defaultLimit;
  let found = selectStaff(tx);
  if (query.search) {
    const like = `%${query.search.trim().replace(/[%_\\]/g, '\\$&')}%`;
    found = found.where((where) =>
      where.or([where('login_name', 'ilike', like), where('display_name', 'ilike', like)]),
    );
  }
  if (query.role)
    found = found.where(
      sql<boolean>`exists (select from role_grants g where g.account_id = accounts.id and g.role = ${query.role} and g.revoked_at is null)`,
    );
  if (query.cursor) {
    const [name, id] = readCursor(query.cursor);
    found = found.where(sql<boolean>`(${sortName}, id) > (${name}, ${id}::uuid)`);
  }
  const rows = await tx.all(
    found
      .orderBy(sortName)
      .orderBy('id')
      .limit(limit + 1),
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: await toAccountRows(tx, shown),
    nextCursor: rows.length > limit && last ? cursorAfter(last) : null,
  };
}
