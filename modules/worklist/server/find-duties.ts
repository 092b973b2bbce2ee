import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { DutyCursor, DutyPart } from './duty-order.ts';

export interface DutyFilter {
  readonly kind?: string | undefined;
  /** Part of a record's number, or the places that were meant. */
  readonly search?: { readonly text: string; readonly regionCodes: readonly string[] } | undefined;
}

const open = (tx: ActorTx) => tx.db.selectFrom('duties').where('closed_at', 'is', null);
type OpenDuties = ReturnType<typeof open>;

// The codes of the actor's area as a text range (':' comes after the digits): row security decides what is seen,
// but it cannot lead to an index, and this can.
function inMyArea(tx: ActorTx) {
  const prefix = tx.actor.area.replaceAll('.', '');
  return sql<boolean>`region_code >= ${prefix} and region_code < ${`${prefix}:`}`;
}

const ofNobody = (tx: ActorTx) => open(tx).where('owner_account_id', 'is', null);
const mine = (tx: ActorTx) => open(tx).where('owner_account_id', '=', tx.actor.accountId);
const ofMyRole = (tx: ActorTx) =>
  ofNobody(tx)
    .where('role', 'in', [...tx.actor.roles])
    .where('only_assigned', '=', false)
    .where(inMyArea(tx));
const assignedToMe = (tx: ActorTx) =>
  ofNobody(tx)
    .where('role', 'in', [...tx.actor.roles])
    .where('only_assigned', '=', true)
    .where(sql<boolean>`record_id = any ((select ctx_assigned())::uuid[])`);

/** Overdue duties of others, and of other roles, that have climbed. */
const escalated = (tx: ActorTx) =>
  open(tx)
    .where('escalation', '>', 0)
    .where(inMyArea(tx))
    .where(sql<boolean>`owner_account_id is distinct from ${tx.actor.accountId}`)
    .where((where) =>
      where.or([where('owner_account_id', 'is not', null), where('role', 'not in', [...tx.actor.roles])]),
    );

/** Whose duties a list holds: shares that each have an index and together hold every duty once. */
const sharesOf = (tx: ActorTx): OpenDuties[] => {
  const own = [mine(tx), ofMyRole(tx), assignedToMe(tx)];
  return tx.actor.roles.includes('crisis_supervisor') ? [...own, escalated(tx)] : own;
};

const partFilters: Readonly<Record<DutyPart, (rows: OpenDuties, now: Date) => OpenDuties>> = {
  overdue: (rows, now) => rows.where('due_at', '<', now),
  urgent: (rows, now) => rows.where('due_at', '>=', now).where('urgent', '=', true),
  ordinary: (rows, now) => rows.where('due_at', '>=', now).where('urgent', '=', false),
};

function filtered(rows: OpenDuties, { kind, search }: DutyFilter): OpenDuties {
  let some = rows;
  if (kind) some = some.where('kind', '=', kind);
  if (search)
    some = some.where(
      sql<boolean>`(position(${search.text} in record_no) > 0 or region_code = any (${search.regionCodes}::text[]))`,
    );
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
    let rows = filtered(partFilters[part](share, now), filter);
    if (after)
      rows = rows.where(sql<boolean>`(due_at, id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`);
    const dueText = sql<string>`due_at::text`.as('due_text');
    found.push(
      ...(await tx.all(rows.select(columns).select(dueText).orderBy('due_at').orderBy('id').limit(limit))),
    );
  }
  return found.toSorted(earliestFirst).slice(0, limit);
}

/** By due time to the microsecond, then by id: as the database orders them. */
const earliestFirst = (one: DueRow, other: DueRow): number =>
  one.due_at.getTime() - other.due_at.getTime() ||
  compare(one.due_text, other.due_text) ||
  compare(one.id, other.id);

interface DueRow {
  readonly id: string;
  readonly due_at: Date;
  readonly due_text: string;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

export type FoundDuty = Awaited<ReturnType<typeof findDuties>>[number];

/** No desk works off more; counting on would cost more than the list itself. */
const countedMost = 1_000;

/** How many duties the list holds, and how many of them are overdue; of each share at most a thousand are counted, overdue first. */
export async function countDuties(
  tx: ActorTx,
  { filter, now }: { filter: DutyFilter; now: Date },
): Promise<{ open: number; overdue: number }> {
  let counts = { open: 0, overdue: 0 };
  for (const share of sharesOf(tx)) {
    const counted = filtered(share, filter)
      .select('due_at')
      .orderBy('due_at')
      .limit(countedMost)
      .as('counted');
    const overdue = sql<number>`count(*) filter (where due_at < ${now})`.as('overdue');
    const [row] = await tx.all(tx.db.selectFrom(counted).select([sql<number>`count(*)`.as('open'), overdue]));
    counts = { open: counts.open + (row?.open ?? 0), overdue: counts.overdue + (row?.overdue ?? 0) };
  }
  return counts;
}
