import { localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import { type ActorTx, type City, uuidV7 } from '@xinan/platform';
import type { AlarmCall } from '../domain/alarm.ts';
import type { AlarmBell } from './alarm-bell.ts';
import { addSubmissions, type Added, type SubmissionRow } from './submission-rows.ts';

/** One submission on its way to the database. */
export interface Waiting {
  readonly row: SubmissionRow;
  readonly call: AlarmCall | null;
}

interface Entry extends Waiting {
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
}

const mostRows = 200;
const lanes = { ordinary: { flights: 2, queue: 20_000 }, alarm: { flights: 2, queue: 100_000 } } as const;

/**
 * Gathers submissions into transactions without a timer: while fewer than two batches are in flight a submission leaves
 * at once, otherwise it joins the next. Those that raise an alert have a lane of their own, which never turns anyone away.
 */
export class Intake {
  readonly #city: City;
  readonly #bell: AlarmBell;
  readonly #observe: (rows: number) => void;
  readonly #lanes = { ordinary: new Lane(lanes.ordinary), alarm: new Lane(lanes.alarm) };

  constructor(city: City, bell: AlarmBell, observe: (rows: number) => void = () => undefined) {
    this.#city = city;
    this.#bell = bell;
    this.#observe = observe;
  }

  /** Resolves once the submission is durable. Errors: `server.busy`, `request.key_reused`. */
  submit(waiting: Waiting): Promise<void> {
    const lane = waiting.call ? this.#lanes.alarm : this.#lanes.ordinary;
    return lane.join(waiting, (batch) => this.#commit(batch));
  }

  async #commit(batch: readonly Entry[]): Promise<void> {
    try {
      this.#settle(batch, await this.#write(batch));
    } catch (fault) {
      if (batch.length === 1) return batch[0]!.reject(fault);
      for (const entry of batch) await this.#commit([entry]);
    }
  }

  #settle(batch: readonly Entry[], states: ReadonlyMap<string, Added>): void {
    this.#observe(batch.length);
    for (const entry of batch)
      if (states.get(entry.row.id) === 'different') entry.reject(new DomainError('request.key_reused'));
      else entry.resolve();
  }

  #write(batch: readonly Entry[]): Promise<ReadonlyMap<string, Added>> {
    const rows = [...new Map(batch.map((entry) => [entry.row.id, entry.row])).values()];
    return this.#city.transact(this.#city.systemActor, 'assessment.submit', async (tx) => {
      const states = await addSubmissions(tx, rows);
      const fresh = rows.filter((row) => states.get(row.id) === 'new');
      const freshIds = new Set(fresh.map((row) => row.id));
      const calls = batch.flatMap((entry) =>
        entry.call && freshIds.delete(entry.row.id) ? [entry.call] : [],
      );
      if (calls.length > 0) await this.#bell.ring(tx, calls);
      countSubmissions(tx, fresh);
      await auditSubmissions(tx, fresh);
      return states;
    });
  }
}

/** Facts of a batch, one per questionnaire, region and day. */
function countSubmissions(tx: ActorTx, rows: readonly SubmissionRow[]): void {
  const groups = Map.groupBy(
    rows,
    (row) => `${row.instrumentId}|${row.regionCode}|${localDateOf(row.submittedAt)}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    if (first)
      tx.count({
        metric: 'assessment.submitted',
        regionCode: first.regionCode,
        day: localDateOf(first.submittedAt),
        dims: { instrument: first.instrumentId },
        quantity: group.length,
      });
  }
}

async function auditSubmissions(tx: ActorTx, rows: readonly SubmissionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.sql('select record_audits($1, $2, $3, $4)', [
    rows.map(() => uuidV7()),
    rows.map((row) => row.residentId),
    rows.map((row) => row.id),
    rows.map((row) => (row.residentId ? 'resident' : 'anonymous')),
  ]);
}

class Lane {
  readonly #limits: { readonly flights: number; readonly queue: number };
  #waiting: Entry[] = [];
  #inFlight = 0;

  constructor(limits: { readonly flights: number; readonly queue: number }) {
    this.#limits = limits;
  }

  join(waiting: Waiting, commit: (batch: readonly Entry[]) => Promise<void>): Promise<void> {
    if (this.#waiting.length >= this.#limits.queue) return Promise.reject(new DomainError('server.busy'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...waiting, resolve, reject });
      this.#depart(commit);
    });
  }

  #depart(commit: (batch: readonly Entry[]) => Promise<void>): void {
    while (this.#inFlight < this.#limits.flights && this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, mostRows);
      this.#inFlight += 1;
      void commit(batch).finally(() => {
        this.#inFlight -= 1;
        this.#depart(commit);
      });
    }
  }
}
