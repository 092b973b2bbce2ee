import { deadline } from '@xinan/cn/calendar';
import {
  type ConsentKind,
  type ConsentWay,
  type CounsellingDutyKind,
  counsellingStates,
  type CounsellingStep,
  type CourseStep,
  defaultClocks,
  isFinal,
  onwardSteps,
  outcomeOf,
} from '@xinan/counselling/domain';
import { stateAfter } from '@xinan/contract-kit/state-table';
import { makeId, type Random } from '../random.ts';
import type { Colleague, CounsellingEnd, CounsellingRecord, CounsellingTalk } from './counselling-record.ts';

/** Thrown where the story would go on after now: the case stays as it is, open. */
export class StillOpen extends Error {}

/** Writes a case step by step as its operations would: a step the state table does not allow is a fault of the story. */
export class CounsellingFile {
  readonly record: CounsellingRecord;
  readonly #random: Random;
  readonly #now: Date;

  constructor(record: CounsellingRecord, { random, now }: { random: Random; now: Date }) {
    this.record = record;
    this.#random = random;
    this.#now = now;
    this.#note('request', { at: record.requestedAt, by: record.requester });
    this.#consent('contact', { at: record.requestedAt, by: record.requester, way: 'in_person' });
    this.#owe('counselling.assign', record.requestedAt);
  }

  assign(at: Date, by: Colleague, counsellor: Colleague): void {
    this.#take('assign', at, by);
    Object.assign(this.record, { counsellor, assignedAt: at });
    this.#owe('counselling.first_contact', at);
  }

  missContact(at: Date): void {
    this.#take('log_attempt', at);
    this.#owe('counselling.first_contact', at, deadline(at, defaultClocks.retry));
  }

  consent(at: Date, way: ConsentWay): void {
    this.#take('record_consent', at);
    this.record.consented = true;
    this.#consent('counselling', { at, way, by: this.#counsellor() });
    this.#owe('counselling.begin', at);
  }

  begin(at: Date): void {
    this.#take('begin', at);
    Object.assign(this.record, { begunAt: at, stepStartedAt: at });
  }

  talk(at: Date, talk: Omit<CounsellingTalk, 'id' | 'step' | 'writtenAt'>): void {
    const step = this.record.state as CourseStep;
    this.#take('record_session', at);
    this.record.talks.push({ id: makeId(this.#random, at), step, writtenAt: at, ...talk });
    this.record.nextAt = null;
    this.#owe('counselling.next_session', at);
  }

  /** The next talk is agreed: the clock runs to its day. */
  agree(nextAt: Date): void {
    const { duty } = this.record;
    this.record.nextAt = nextAt;
    if (duty) this.record.duty = { ...duty, dueAt: deadline(nextAt, defaultClocks.recordSession) };
  }

  conclude(at: Date, words: { note: string; next: string }): void {
    const step = this.record.state as CourseStep;
    const startedAt = this.record.stepStartedAt ?? at;
    this.#take(onwardSteps[step], at);
    this.record.steps.push({ step, startedAt, endedAt: at, ...words });
    this.record.stepStartedAt = at;
    if (isFinal(this.record.state)) this.#close(at, 'finished');
  }

  end(at: Date, how: Exclude<CounsellingEnd['how'], 'finished'>): void {
    const steps = {
      declined: 'decline',
      unreached: 'close_unreached',
      stopped: 'end_by_person',
      referred: 'refer_on',
    } as const;
    this.#take(steps[how], at);
    if (how === 'declined' || how === 'stopped')
      this.#consent('stopped', { at, way: null, by: this.#counsellor() });
    if (how === 'referred') this.record.referredTo = this.#random.pick(['hospital', 'legal_aid', 'hotline']);
    this.#close(at, how);
  }

  #counsellor(): Colleague {
    if (!this.record.counsellor) throw new Error('nobody was assigned');
    return this.record.counsellor;
  }

  #take(step: CounsellingStep, at: Date, by = this.#counsellor()): void {
    if (at >= this.#now) throw new StillOpen();
    const { from } = counsellingStates.steps[step];
    if (!from.includes(this.record.state)) throw new Error(`${step} in ${this.record.state}`);
    this.#note(step, { at, by });
  }

  #note(step: CounsellingStep | 'request', { at, by }: { at: Date; by: Colleague }): void {
    const from = step === 'request' ? null : this.record.state;
    const to = step === 'request' ? 'requested' : stateAfter(counsellingStates, step, this.record.state);
    this.record.state = to;
    this.record.events.push({ id: makeId(this.#random, at), at, step, from, to, by });
  }

  #consent(kind: ConsentKind, { at, way, by }: { at: Date; way: ConsentWay | null; by: Colleague }): void {
    this.record.consents.push({ id: makeId(this.#random, at), at, kind, way, by });
  }

  #owe(kind: CounsellingDutyKind, at: Date, dueAt?: Date): void {
    const terms = {
      'counselling.assign': defaultClocks.assign,
      'counselling.first_contact': defaultClocks.firstContact,
      'counselling.begin': defaultClocks.begin,
      'counselling.next_session': defaultClocks.nextSession,
    };
    this.record.duty = { kind, openedAt: at, dueAt: dueAt ?? deadline(at, terms[kind]) };
  }

  #close(at: Date, how: CounsellingEnd['how']): void {
    const emotion = how === 'finished' ? outcomeOf(this.record.talks).change : 'not_told';
    Object.assign(this.record, { end: { at, how, emotion }, nextAt: null, duty: null });
  }
}
