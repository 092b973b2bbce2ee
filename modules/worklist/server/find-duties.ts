import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { DutyCursor, DutyPart } from './duty-order.ts';

export interface DutyFilter {
  readonly kind?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly search?: string | undefined;
}

const open = (tx: ActorTx) => tx.db.selectFrom('duties').where('closed_at', 'is', null);
type OpenDuties = ReturnType<typeof open>;

/** Whose duties a list holds. Each share has an index of its own, and together they hold every duty once. */
const shares: Readonly<Record<string, (rows: OpenDuties, tx: ActorTx) => OpenDuties>> = {
  mine: (rows, tx) => rows.where('owner_account_id', '=', tx.actor.accountId),
  ofMyRole: (rows, tx) => rows.where('owner_account_id', 'is', null).where('role', 'in', [...tx.actor.roles]),
  escalated: (rows, tx) =>
    rows
      .where('escalation', '>', 0)
      .where(sql<boolean>`owner_account_id is distinct from ${tx.actor.accountId}`)
      .where((where) =>
        where.or([where('owner_account_id', 'is not', null), where('role', 'not in', [...tx.actor.roles])]),
      ),
};

/** Overdue duties of others climb to their supervisors. */
const sharesOf = (tx: ActorTx): (keyof typeof shares)[] =>
  tx.actor.roles.includes('crisis_supervisor') ? ['mine', 'ofMyRole', 'escalated'] : ['mine', 'ofMyRole'];

const partFilters: Readonly<Record<DutyPart, (rows: OpenDuties, now: Date) => OpenDuties>> = {
  overdue: (rows, now) => rows.where('due_at', '<', now),
  urgent: (rows, now) => rows.where('due_at', '>=', now).where('urgent', '=', true),
  ordinary: (rows, now) => rows.where('due_at', '>=', now).where('urgent', '=', false),
};

function filtered(rows: OpenDuties, { kind, search }: DutyFilter): OpenDuties {
  let some = rows;
  if (kind) some = some.where('kind', '=', kind);
  if (search?.trim())
    some = some.where(sql<boolean>`position(${search.trim().toUpperCase().replaceAll('\0', ' ')} in record_no) > 0`);
  return some;
}

const columns = [
  'id',
  'kind',
  'module',
  'record_id',
  'record_no',
  'region_code',
  'owner_account_id',
  'urgent',
  'opened_at',
  'due_at',
  'escalation',
] as const;

/** One part of the list in order, at most `limit` duties, after the cursor where it stands in this part. */
export async function findDuties(
  tx: ActorTx,
  part: DutyPart,
  {
    filter,
    now,
    after,
    limit,
  }: { filter: DutyFilter; now: Date; after: DutyCursor | undefined; limit: number },
) {
  const found = [];
  for (const share of sharesOf(tx)) {
    let rows = filtered(partFilters[part](shares[share]!(open(tx), tx), now), filter);
    if (after)
      rows = rows.where(sql<boolean>`(due_at, id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`);
    found.push(
      ...(await tx.all(
        rows
          .select(columns)
          .select(sql<string>`due_at::text`.as('due_text'))
          .orderBy('due_at')
          .orderBy('id')
          .limit(limit),
      )),
    );
  }
  return found
    .toSorted(
      (one, other) =>
        one.due_at.getTime() - other.due_at.getTime() ||
        (one.due_text === other.due_text
          ? one.id < other.id
            ? -1
            : 1
          : one.due_text < other.due_text
            ? -1
            : 1),
    )
    .slice(0, limit);
}

export type FoundDuty = Awaited<ReturnType<typeof findDuties>>[number];

/** How many duties the list holds, and how many of them are overdue. */
export async function countDuties(
  tx: ActorTx,
  { filter, now }: { filter: DutyFilter; now: Date },
): Promise<{ open: number; overdue: number }> {
  let counts = { open: 0, overdue: 0 };
  for (const share of sharesOf(tx)) {
    const isOverdue = sql<number>`count(*) filter (where due_at < ${now})`;
    const [row] = await tx.all(
      filtered(shares[share]!(open(tx), tx), filter).select([
        sql<number>`count(*)`.as('open'),
        isOverdue.as('overdue'),
      ]),
    );
    counts = { open: counts.open + (row?.open ?? 0), overdue: counts.overdue + (row?.overdue ?? 0) };
  }
  return counts;
}
