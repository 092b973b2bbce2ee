import {
  type DisputeAct,
  type DisputeDutyKind,
  disputeStates,
  type DisputeStep,
  outcomeAfter,
} from '@xinan/disputes/domain';
import { stateAfter } from '@xinan/contract-kit/state-table';
import { makeId, type Random } from '../random.ts';
import type { DisputeRecord, Doer } from './dispute-record.ts';

/** Thrown where a story would go on after now: what is told so far is the case. */
export class StillOpen extends Error {}

/** Tells a case step by step, as its operations would have written it; nothing happens after `now`. */
export class DisputeFile {
  readonly record: DisputeRecord;
  readonly #random: Random;
  readonly #now: Date;

  constructor(record: DisputeRecord, { random, now }: { random: Random; now: Date }) {
    this.record = record;
    this.#random = random;
    this.#now = now;
  }

  id(at: Date): string {
    return makeId(this.#random, at);
  }

  #enter(at: Date, entry: { step: string; to: string; by: Doer; remark?: string }): void {
    const { step, to, by, remark = null } = entry;
    const from = this.record.events.length === 0 ? null : this.record.state;
    this.record.events.push({ id: this.id(at), at, step, from, to, by, remark });
  }

  isPast(at: Date): boolean {
    return at <= this.#now;
  }

  /** Nobody has done yet what lies ahead. */
  requirePast(at: Date): void {
    if (!this.isPast(at)) throw new StillOpen();
  }

  report(at: Date, by: Doer): void {
    this.#enter(at, { step: 'report', to: 'found', by });
  }

  step(step: DisputeStep, at: Date, by: Doer, remark?: string): void {
    this.requirePast(at);
    const { record } = this;
    if (!disputeStates.steps[step].from.includes(record.state))
      throw new Error(`${step} from ${record.state}`);
    const to = stateAfter(disputeStates, step, record.state);
    this.#enter(at, { step, to, by, ...(remark === undefined ? {} : { remark }) });
    record.state = to;
    record.outcome = outcomeAfter(to, record.outcome);
    record.duty = null;
  }

  act(act: DisputeAct, at: Date, by: Doer): void {
    this.requirePast(at);
    this.#enter(at, { step: act, to: this.record.state, by });
  }

  /** What is next, for whom, until when. */
  due(
    kind: DisputeDutyKind,
    from: Date,
    { dueAt, role, owner = null }: { dueAt: Date; role: string; owner?: string | null },
  ): void {
    this.record.duty = { kind, openedAt: from, dueAt, role, owner };
  }
}
