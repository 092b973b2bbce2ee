import { type NamedStaff, nameStaff } from '@xinan/accounts';
import { maskName } from '@xinan/cn/names';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { type ActionName, actionNames, actionOf, type Purpose, type Role, roles } from '@xinan/policy';
import type { listMyAccesses as route } from '../contract.ts';
import { purposeWords } from '../domain.ts';

type Row = OutputOf<typeof route>['rows'][number];

interface Entry {
  id: string;
  at: Date;
  /** To the microsecond: two entries of one millisecond must not hide each other at a page's end. */
  at_text: string;
  actor_id: string | null;
  roles: string[];
  action: string;
  purpose: string;
}

const pageSize = 50;

/** Row security lets through only what is about the actor; the predicate says the same for the index. */
const newestFirst = `
  select id, at, actor_id, roles, action, purpose, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text
  from audit_entries
  where (subject_id = $1 or object_ids && case when $2::uuid is null then ctx_own_records() else array[$2::uuid] end)
    and ($3::timestamptz is null or (at, id) < ($3::timestamptz, $4::uuid))
  order by at desc, id desc limit $5`;

const cursorAfter = (entry: Entry) => Buffer.from(`${entry.at_text} ${entry.id}`).toString('base64url');

function readCursor(text: string | undefined): [at: string | null, id: string | null] {
  if (text === undefined) return [null, null];
  const match = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(text, 'base64url').toString('utf8'),
  );
  if (!match)
    throw new DomainError('request.invalid', {}, [
      { pointer: 'query/cursor', zh: '无效的翻页标记', en: 'is not a cursor of this list' },
    ]);
  return [match[1]!, match[2]!];
}

const nobody = { zh: '', en: '' };

/** The role in which the person could do this: someone may hold several. */
function roleOf(entry: Entry): { zh: string; en: string } {
  const known = entry.roles.filter((role): role is Role => role in roles);
  const by = actionNames.includes(entry.action as ActionName) ? actionOf(entry.action as ActionName).by : {};
  const role = known.find((each) => by[each] !== undefined) ?? known[0];
  return role ? { zh: roles[role].zh, en: roles[role].en } : nobody;
}

const actionWords = (name: string) => {
  if (!actionNames.includes(name as ActionName)) return { zh: name, en: name };
  const { zh, en } = actionOf(name as ActionName);
  return { zh, en };
};

function toRow(entry: Entry, { staff, me }: { staff: NamedStaff | undefined; me: string | null }): Row {
  const isMe = entry.actor_id !== null && entry.actor_id === me;
  return {
    at: entry.at.toISOString(),
    who: staff && !isMe ? maskName(staff.displayName) : '',
    role: roleOf(entry),
    place: isMe ? null : (staff?.place ?? null),
    action: actionWords(entry.action),
    purpose: purposeWords[entry.purpose as Purpose] ?? nobody,
    isMe,
  };
}

/** Who opened what is about me, newest first: role and workplace, the name masked, never content. */
export async function listMyAccesses(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { accountId, subjectId, claimId } = tx.actor;
  const entries = await tx.sql<Entry>(newestFirst, [
    subjectId,
    claimId,
    ...readCursor(query.cursor),
    pageSize + 1,
  ]);
  const shown = entries.slice(0, pageSize);
  const staff = await nameStaff(
    tx,
    shown.flatMap((entry) => entry.actor_id ?? []),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((entry) => toRow(entry, { staff: staff.get(entry.actor_id ?? ''), me: accountId })),
    nextCursor: entries.length > pageSize && last ? cursorAfter(last) : null,
  };
}
