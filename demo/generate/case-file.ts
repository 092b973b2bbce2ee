import {
  type ClosureReason,
  closureReasons,
  type CrisisState,
  type CrisisStep,
  crisisStates,
  type FollowUpOutcome,
  type ReferralOutcome,
  type RiskLevel,
} from '@xinan/crises/domain';
import { stateAfter } from '@xinan/contract-kit/state-table';
import { makeId, type Random } from '../random.ts';
import type {
  CaseFollowUp,
  CaseReferral,
  CaseStart,
  CrisisRecord,
  EventStep,
  Findings,
  PlanParts,
  Signer,
} from './case-record.ts';

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] };
type Lists =
  | 'events'
  | 'assessments'
  | 'plans'
  | 'referrals'
  | 'followUps'
  | 'signatures'
  | 'closings'
  | 'workers';
type Draft = Omit<Mutable<CrisisRecord>, Lists> & { [Key in Lists]: CrisisRecord[Key][number][] };

/** A case being worked on. Every step goes through the state table; an impossible one is a fault of the generator. */
export class CaseFile {
  readonly #random: Random;
  readonly #draft: Draft;

  constructor(random: Random, start: CaseStart) {
    this.#random = random;
    this.#draft = {
      ...start,
      state: 'alerted',
      version: 1,
      round: 1,
      lead: null,
      acknowledgedAt: null,
      closureReason: null,
      aftercare: null,
      closedAt: null,
      returnedAt: null,
      contactLeftAt: null,
      events: [],
      assessments: [],
      plans: [],
      referrals: [],
      followUps: [],
      signatures: [],
      closings: [],
      workers: [],
    };
    this.#note('raise', start.raisedAt, { by: start.raisedBy, from: null });
  }

  get record(): CrisisRecord {
    return this.#draft;
  }

  /** When the last thing happened. */
  get lastAt(): Date {
    return this.#draft.events.reduce((last, { at }) => (at > last ? at : last), this.#draft.raisedAt);
  }

  leaveContact(at: Date, by: Signer): void {
    this.#draft.contactLeftAt = at;
    if (at > this.#draft.raisedAt) this.#note('contact_left', at, { by, from: this.#draft.state });
  }

  escalate(at: Date, by: Signer): void {
    this.#note('escalated.crisis_supervisor', at, { by, from: this.#draft.state });
  }

  join(worker: Signer): void {
    this.#draft.workers.push(worker);
  }

  acknowledge(at: Date, by: Signer): void {
    this.#step('acknowledge', at, by);
    this.#draft.acknowledgedAt = at;
    this.#draft.lead = by;
  }

  startAssessment(at: Date, by: Signer): void {
    this.#step('start_assessment', at, by);
  }

  /** A new rating supersedes the follow-ups still to do and plans its own. */
  assess(
    at: Date,
    by: Signer,
    { risk, findings, dueTimes }: { risk: RiskLevel; findings: Findings; dueTimes: readonly Date[] },
  ): void {
    this.#step('assess', at, by);
    this.#draft.assessments.push({ id: makeId(this.#random, at), at, risk, by, findings });
    this.#supersede(at);
    for (const dueAt of dueTimes)
      this.#draft.followUps.push({
        id: makeId(this.#random, at),
        dueAt,
        doneAt: null,
        supersededAt: null,
        outcome: null,
        by: null,
        note: null,
      });
  }

  ruleOut(at: Date, by: Signer, basis: string): void {
    this.#step('rule_out', at, by, basis);
    this.#draft.closedAt = at;
  }

  writePlan(at: Date, by: Signer, parts: PlanParts): void {
    this.#step('write_plan', at, by);
    this.#draft.plans.push({ version: this.#draft.plans.length + 1, at, by, parts });
  }

  refer(at: Date, by: Signer, referral: Pick<CaseReferral, 'hospitalId' | 'consentBy' | 'reason'>): void {
    this.#step('refer', at, by);
    this.#draft.referrals.push({
      ...referral,
      id: makeId(this.#random, at),
      sentAt: at,
      receivedAt: null,
      seenAt: null,
      outcome: null,
      advice: null,
    });
  }

  answerReferral(
    at: Date,
    by: Signer,
    answer: { outcome: ReferralOutcome; advice: string; receivedAt: Date; seenAt: Date | null },
  ): void {
    this.#step('answer_referral', at, by);
    Object.assign(this.#draft.referrals.at(-1) ?? {}, answer);
  }

  startFollowing(at: Date, by: Signer): void {
    this.#step('start_following', at, by);
  }

  /** Follow-ups still to do, the next one first. */
  get pendingFollowUps(): CaseFollowUp[] {
    return this.#draft.followUps
      .filter((each) => !each.doneAt && !each.supersededAt)
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  }

  followUp(
    followUp: CaseFollowUp,
    at: Date,
    { by, outcome, note }: { by: Signer; outcome: FollowUpOutcome; note: string },
  ): void {
    this.#step('follow_up', at, by);
    Object.assign(followUp, { doneAt: at, by, outcome, note });
  }

  proposeClosure(
    at: Date,
    by: Signer,
    { reason, aftercare }: { reason: ClosureReason; aftercare: string },
  ): void {
    this.#step('propose_closure', at, by, `${closureReasons[reason].zh}：${aftercare}`);
    this.#draft.closureReason = reason;
    this.#draft.aftercare = aftercare;
    this.#draft.signatures.push({ round: this.#draft.round, ordinal: 1, by, at });
  }

  countersign(at: Date, by: Signer): void {
    this.#step('countersign', at, by);
    this.#draft.signatures.push({ round: this.#draft.round, ordinal: 2, by, at });
    this.#draft.closedAt = at;
    if (this.#draft.closureReason) this.#draft.closings.push({ at, reason: this.#draft.closureReason });
    this.#supersede(at);
  }

  returnToFollowing(at: Date, by: Signer, remark: string): void {
    this.#step('return_to_following', at, by, remark);
    this.#forgetClosure();
  }

  reopen(at: Date, by: Signer, reason: string): void {
    this.#step('reopen', at, by, reason);
    this.#forgetClosure();
    this.#draft.closedAt = null;
    this.#draft.lead = by;
  }

  #supersede(at: Date): void {
    for (const followUp of this.#draft.followUps) if (!followUp.doneAt) followUp.supersededAt ??= at;
  }

  /** Signatures given so far no longer count: a new round begins. */
  #forgetClosure(): void {
    this.#draft.round += 1;
    this.#draft.closureReason = null;
    this.#draft.aftercare = null;
  }

  #step(step: CrisisStep, at: Date, by: Signer, note: string | null = null): void {
    const from = this.#draft.state;
    const edge = crisisStates.steps[step];
    if (!edge.from.includes(from)) throw new Error(`${step} is not open in ${from}`);
    if (!edge.roles.some((role) => role === by.role)) throw new Error(`${by.role} may not take ${step}`);
    this.#draft.state = stateAfter(crisisStates, step, from);
    this.#draft.version += 1;
    this.#note(step, at, { by, from, note });
  }

  #note(
    step: EventStep,
    at: Date,
    { by, from, note = null }: { by: Signer; from: CrisisState | null; note?: string | null },
  ): void {
    if (this.#draft.events.length > 0 && at < this.lastAt) throw new Error(`${step} before the last event`);
    this.#draft.events.push({
      id: makeId(this.#random, at),
      at,
      step,
      from,
      to: this.#draft.state,
      by,
      note,
    });
  }
}
