import { endOfLocalDate, localDateOf } from '@xinan/cn/dates';
import { shiftWorkdays } from '@xinan/cn/calendar';
import { type ActorTx, type NewDuty, openDuties } from '@xinan/platform';
import { type IndicatorDutyKind, reminderDays } from '../../domain.ts';

export interface TrackedCycle {
  readonly id: string;
  readonly state: string;
  readonly period: string;
  readonly submit_by: string;
  readonly review_by: string;
  readonly verify_by: string;
  readonly score_by: string;
  readonly appeal_by: string | null;
}

/** What is wanted of whom: compared with what is open, so that a duty is opened once and closed when it is done. */
interface Wanted {
  readonly kind: IndicatorDutyKind;
  readonly recordId: string;
  readonly recordNo: string;
  readonly place: 'batches' | 'cycles' | 'tasks';
  readonly area: string;
  readonly regionCode: string;
  readonly role: string;
  readonly owner: string | null;
  readonly dueAt: Date;
  readonly urgent: boolean;
}

const module = (place: Wanted['place']): string => `indicators/${place}`;
const keyOf = ({ kind, recordId, owner }: { kind: string; recordId: string; owner: string | null }): string =>
  `${kind} ${recordId} ${owner ?? ''}`;

interface BatchWork {
  readonly id: string;
  readonly batch_no: string;
  readonly department: string;
  readonly unit_code: string;
  readonly area: string;
  readonly to_report: number;
  readonly to_amend: number;
  readonly to_review: number;
  readonly amend_by: string | null;
}

const readBatches = (tx: ActorTx, cycleId: string) =>
  tx.sql<BatchWork>(
    `select b.id, b.batch_no, b.department, b.unit_code, b.area::text as area,
            count(*) filter (where t.state in ('open', 'draft') and t.mode = 'manual')::int as to_report,
            count(*) filter (where t.state = 'returned')::int as to_amend,
            count(*) filter (where t.state = 'submitted')::int as to_review,
            min(t.return_by) filter (where t.state = 'returned')::text as amend_by
       from indicator_batches b join indicator_tasks t on t.batch_id = b.id where b.cycle_id = $1 group by b.id`,
    [cycleId],
  );

interface SeatHeld {
  readonly account_id: string;
  readonly department: string;
  readonly role: string;
  readonly area: string;
}

/** Who holds a seat now, with the role they hold it in and the area they act in. */
const readSeats = (tx: ActorTx) =>
  tx.sql<SeatHeld>('select account_id, department, role, area::text as area from seats_held()');

const covers = (wide: string, narrow: string): boolean => narrow === wide || narrow.startsWith(`${wide}.`);

function batchDuties(
  batch: BatchWork,
  seats: readonly SeatHeld[],
  cycle: TrackedCycle,
  today: string,
): Wanted[] {
  const of = (role: string) =>
    seats.filter(
      (seat) => seat.role === role && seat.department === batch.department && covers(seat.area, batch.area),
    );
  const base = {
    recordId: batch.id,
    recordNo: batch.batch_no,
    place: 'batches' as const,
    area: batch.area,
    regionCode: batch.unit_code,
  };
  // The two last reminders before the deadline stand at the head of the list.
  const isNear = reminderDays.some((days) => today >= shiftWorkdays(cycle.submit_by, -days));
  const asked = (kind: IndicatorDutyKind, role: string, dueOn: string, urgent = false): Wanted[] =>
    of(role).map(({ account_id }) => ({
      ...base,
      kind,
      role,
      owner: account_id,
      dueAt: endOfLocalDate(dueOn),
      urgent,
    }));
  const collect =
    batch.to_report > 0 ? asked('indicator.collect', 'data_officer', cycle.submit_by, isNear) : [];
  const nobody: Wanted[] =
    batch.to_report > 0 && of('data_officer').length === 0
      ? [
          {
            ...base,
            kind: 'indicator.no_seat',
            role: 'index_manager',
            owner: null,
            dueAt: endOfLocalDate(cycle.submit_by),
            urgent: isNear,
          },
        ]
      : [];
  const amend =
    batch.to_amend > 0 ? asked('indicator.amend', 'data_officer', batch.amend_by ?? cycle.verify_by) : [];
  const review = batch.to_review > 0 ? asked('indicator.review', 'data_reviewer', cycle.review_by) : [];
  return [...collect, ...nobody, ...amend, ...review];
}

interface CycleWork {
  readonly to_verify: number;
  readonly unsettled: number;
}

async function cycleDuties(
  tx: ActorTx,
  cycle: TrackedCycle,
  city: { area: string; code: string },
): Promise<Wanted[]> {
  const [work] = await tx.sql<CycleWork>(
    `select count(*) filter (where state = 'dept_approved')::int as to_verify,
            count(*) filter (where state in ('open', 'draft', 'submitted', 'returned', 'dept_approved'))::int as unsettled
       from indicator_tasks where cycle_id = $1`,
    [cycle.id],
  );
  const wanted = (kind: IndicatorDutyKind, role: string, dueOn: string): Wanted => ({
    kind,
    recordId: cycle.id,
    recordNo: cycle.period,
    place: 'cycles',
    area: city.area,
    regionCode: city.code,
    role,
    owner: null,
    dueAt: endOfLocalDate(dueOn),
    urgent: false,
  });
  const today = localDateOf(tx.now);
  const isOver = cycle.appeal_by !== null && today > cycle.appeal_by;
  return [
    ...(cycle.state === 'collecting' && work && work.to_verify > 0
      ? [wanted('indicator.verify', 'index_verifier', cycle.verify_by)]
      : []),
    ...(cycle.state === 'collecting' && (today > cycle.verify_by || work?.unsettled === 0)
      ? [wanted('indicator.close', 'index_manager', cycle.score_by)]
      : []),
    ...(cycle.state === 'closed' ? [wanted('indicator.score', 'index_manager', cycle.score_by)] : []),
    ...(cycle.state === 'previewed' && isOver
      ? [wanted('indicator.publish', 'index_approver', shiftWorkdays(cycle.appeal_by ?? today, 2))]
      : []),
  ];
}

async function appealDuties(tx: ActorTx, cycle: TrackedCycle): Promise<Wanted[]> {
  const rows = await tx.sql<{ id: string; indicator: string; unit_code: string; area: string }>(
    `select t.id, t.indicator, t.unit_code, t.area::text as area from indicator_tasks t
      where t.cycle_id = $1 and exists (select from indicator_appeals a where a.task_id = t.id and a.decided_at is null)`,
    [cycle.id],
  );
  const dueOn = cycle.appeal_by ?? cycle.score_by;
  return rows.map((row) => ({
    kind: 'indicator.appeal',
    recordId: row.id,
    recordNo: `${cycle.period} ${row.indicator} ${row.unit_code}`,
    place: 'tasks',
    area: row.area,
    regionCode: row.unit_code,
    role: 'appeal_handler',
    owner: null,
    dueAt: endOfLocalDate(dueOn),
    urgent: false,
  }));
}

async function openNow(tx: ActorTx, cycle: TrackedCycle) {
  return tx.sql<{
    id: string;
    kind: string;
    record_id: string;
    owner_account_id: string | null;
    urgent: boolean;
  }>(
    `select id, kind, record_id, owner_account_id, urgent from duties
      where closed_at is null and kind like 'indicator.%'
        and (record_id = $1
             or record_id in (select id from indicator_batches where cycle_id = $1)
             or record_id in (select id from indicator_tasks where cycle_id = $1))`,
    [cycle.id],
  );
}

/**
 * Brings the work list in line with a cycle: opens what is wanted and not open, closes what is open and done, marks what has
 * come near its deadline. Answers how many duties changed.
 */
export async function syncDuties(tx: ActorTx, cycle: TrackedCycle, area: string): Promise<number> {
  const today = localDateOf(tx.now);
  const seats = await readSeats(tx);
  const batches = cycle.state === 'collecting' ? await readBatches(tx, cycle.id) : [];
  const code = area.replaceAll('.', '').padEnd(6, '0');
  const wanted = [
    ...batches.flatMap((batch) => batchDuties(batch, seats, cycle, today)),
    ...(await cycleDuties(tx, cycle, { area, code })),
    ...(await appealDuties(tx, cycle)),
  ];
  const byKey = new Map(wanted.map((duty) => [keyOf(duty), duty]));
  const open = await openNow(tx, cycle);
  const there = new Map(
    open.map((duty) => [keyOf({ ...duty, recordId: duty.record_id, owner: duty.owner_account_id }), duty]),
  );
  const done = [...there].filter(([key]) => !byKey.has(key)).map(([, { id }]) => id);
  const nearer = [...there]
    .filter(([key, { urgent }]) => byKey.get(key)?.urgent === true && !urgent)
    .map(([, { id }]) => id);
  const fresh = [...byKey].filter(([key]) => !there.has(key)).map(([, duty]) => toDuty(duty));
  if (done.length > 0)
    await tx.sql('update duties set closed_at = $2 where id = any ($1::uuid[])', [done, tx.now]);
  if (nearer.length > 0)
    await tx.sql('update duties set urgent = true where id = any ($1::uuid[])', [nearer]);
  await openDuties(tx, fresh);
  return done.length + nearer.length + fresh.length;
}

const toDuty = (duty: Wanted): NewDuty => ({
  kind: duty.kind,
  module: module(duty.place),
  recordId: duty.recordId,
  recordNo: duty.recordNo,
  regionCode: duty.regionCode,
  area: duty.area,
  role: duty.role,
  ownerAccountId: duty.owner,
  urgent: duty.urgent,
  dueAt: duty.dueAt,
});
