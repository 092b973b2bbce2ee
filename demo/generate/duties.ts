import { deadline } from '@xinan/cn/calendar';
import { type CrisisDutyKind, crisisDutyKinds, crisisStates, defaultClocks } from '@xinan/crises/domain';
import type { Role } from '@xinan/policy';
import type { CrisisRecord } from './case-record.ts';

/** An open duty of a case. */
export interface DutyRecord {
  readonly kind: CrisisDutyKind;
  readonly role: Role;
  readonly ownerAccountId: string | null;
  readonly onlyAssigned: boolean;
  readonly urgent: boolean;
  readonly openedAt: Date;
  readonly dueAt: Date;
}

const minuteMs = 60_000;

/** Instants at which an overdue duty has climbed to the next rung, up to now. */
export function rungsPassed(duty: Pick<DutyRecord, 'kind' | 'dueAt'>, now: Date): Date[] {
  return crisisDutyKinds[duty.kind].ladder
    .map(({ afterMinutes }) => new Date(duty.dueAt.getTime() + afterMinutes * minuteMs))
    .filter((at) => at <= now);
}

type Made = Pick<DutyRecord, 'kind' | 'openedAt' | 'dueAt'> & Partial<DutyRecord>;

const lastTime = (record: CrisisRecord, step: string): Date =>
  record.events.findLast((event) => event.step === step)?.at ?? record.raisedAt;

/** What comes after a rating: the plan where it is missing, the next follow-up, or the decision on closing. */
function afterRating(record: CrisisRecord): Made[] {
  const rated = record.assessments.at(-1);
  if (!rated) return [];
  const [next] = record.followUps
    .filter(({ doneAt, supersededAt }) => !doneAt && !supersededAt)
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  const lacksPlan = rated.risk === 'high' && record.plans.length === 0;
  return [
    ...(lacksPlan
      ? [
          {
            kind: 'crisis.plan',
            openedAt: rated.at,
            dueAt: deadline(rated.at, defaultClocks.planAfterHigh),
            urgent: true,
          } as const,
        ]
      : []),
    next
      ? {
          kind: 'crisis.follow_up',
          openedAt: record.followUps.reduce(
            (at, { doneAt }) => (doneAt && doneAt > at ? doneAt : at),
            rated.at,
          ),
          dueAt: next.dueAt,
        }
      : {
          kind: 'crisis.close',
          openedAt: rated.at,
          dueAt: deadline(lastTime(record, 'follow_up'), defaultClocks.decideClosure),
          urgent: false,
        },
  ];
}

function awaitedReceipts(record: CrisisRecord): Made[] {
  const open = record.referrals.filter(({ outcome }) => !outcome);
  return open.map(({ sentAt }) => ({
    kind: 'crisis.referral_receipt',
    role: 'psychiatrist',
    ownerAccountId: null,
    onlyAssigned: true,
    openedAt: sentAt,
    dueAt: deadline(sentAt, defaultClocks.referralReceipt),
  }));
}

function dutiesOfState(record: CrisisRecord): Made[] {
  const { raisedAt, urgency, state } = record;
  if (state === 'alerted')
    return [
      {
        kind: 'crisis.acknowledge',
        openedAt: raisedAt,
        dueAt: deadline(raisedAt, defaultClocks.acknowledge[urgency]),
      },
    ];
  if (state === 'acknowledged' || state === 'assessing')
    return [
      {
        kind: 'crisis.assess',
        openedAt: record.acknowledgedAt ?? raisedAt,
        dueAt: deadline(raisedAt, defaultClocks.assess[urgency]),
      },
    ];
  if (state === 'closing') {
    const openedAt = lastTime(record, 'propose_closure');
    return [
      {
        kind: 'crisis.countersign',
        role: 'crisis_supervisor',
        ownerAccountId: null,
        openedAt,
        dueAt: deadline(openedAt, defaultClocks.countersign),
      },
    ];
  }
  return [...afterRating(record), ...awaitedReceipts(record)];
}

/** The duties that are open on a case now; none on a finished one. */
export function listDuties(record: CrisisRecord): DutyRecord[] {
  if (crisisStates.final.includes(record.state)) return [];
  return dutiesOfState(record).map((made) => ({
    role: 'duty_officer',
    ownerAccountId: record.lead?.accountId ?? null,
    onlyAssigned: false,
    urgent: record.urgency === 'immediate',
    ...made,
  }));
}
