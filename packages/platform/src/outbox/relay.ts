import { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type pg from 'pg';
import type { City } from '../city.ts';
import type { ActorTx } from '../database/transact.ts';

/** A change notice as read from the outbox; `cursor` resumes after it. */
export interface RelayedEvent {
  readonly cursor: string;
  readonly topic: string;
  readonly recordId: string;
  readonly audience: readonly string[];
  readonly area: string | null;
}

interface EventRow {
  xid: string;
  id: string;
  topic: string;
  record_id: string;
  audience: string[];
  area: string | null;
  held: boolean;
}

// Only rows whose transaction lies below every running one: an id cursor would miss a slow writer's row for ever.
const readAfter = `
  select xid::text, id, topic, record_id, audience, area::text, false as held from events
  where (xid, id) > ($1::text::xid8, $2::uuid) and xid < pg_snapshot_xmin(pg_current_snapshot())
  order by xid, id limit $3`;
const held = `select exists (select from events where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held`;

const start = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };
const pollMs = 1_000;
const heldPollMs = 20;
const page = 1_000;

export const parseCursor = (text: string | undefined): { xid: string; id: string } | undefined => {
  const match = /^(\d{1,20})-([0-9a-f-]{36})$/.exec(text ?? '');
  return match ? { xid: match[1]!, id: match[2]! } : undefined;
};

const toEvent = (row: EventRow): RelayedEvent => ({
  cursor: `${row.xid}-${row.id}`,
  topic: row.topic,
  recordId: row.record_id,
  audience: row.audience,
  area: row.area,
});

/** Reads the outbox once per server and tells every open stream. Woken by LISTEN/NOTIFY, polled besides. */
export class Relay {
  readonly #city: City;
  readonly #log: Logger;
  readonly #heard = new EventEmitter();
  #cursor = start;
  #stopped = false;
  #wake: () => void = () => undefined;
  #walking: Promise<void> = Promise.resolve();
  #listener: pg.PoolClient | undefined;

  constructor(city: City, log: Logger) {
    this.#city = city;
    this.#log = log;
    this.#heard.setMaxListeners(0);
  }

  async begin(): Promise<void> {
    const [latest] = await this.#read((tx) =>
      tx.sql<{ xid: string; id: string }>(
        `select xid::text, id from events where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, id desc limit 1`,
      ),
    );
    if (latest) this.#cursor = latest;
    await this.#listen();
    this.#walking = this.#walk();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#walking;
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.release(true);
  }

  /** Hears every event from now on; returns the way to stop. */
  follow(hear: (event: RelayedEvent) => void): () => void {
    this.#heard.on('event', hear);
    return () => this.#heard.off('event', hear);
  }

  /** Events after a cursor that a client brought back, oldest first. */
  async since(cursor: { xid: string; id: string }): Promise<RelayedEvent[]> {
    const rows = await this.#read((tx) => tx.sql<EventRow>(readAfter, [cursor.xid, cursor.id, page]));
    return rows.map(toEvent);
  }

  #read<Result>(fn: (tx: ActorTx) => Promise<Result>): Promise<Result> {
    return this.#city.transact(this.#city.systemActor, 'event.relay', fn);
  }

  async #listen(): Promise<void> {
    const client = await this.#city.pool.connect();
    const lose = () => {
      if (this.#listener !== client) return;
      this.#listener = undefined;
      client.release(true);
    };
    client.on('notification', () => this.#wake());
    client.on('error', lose);
    client.on('end', lose);
    this.#listener = client;
    await client.query('listen xinan_events').catch((fault: unknown) => {
      lose();
      throw fault;
    });
  }

  async #walk(): Promise<void> {
    while (!this.#stopped) {
      let waitMs = pollMs;
      try {
        if (!this.#listener) await this.#listen();
        waitMs = await this.#deliver();
      } catch (fault) {
        if (!this.#stopped) this.#log.warn({ fault }, 'outbox not readable; trying again');
      }
      await this.#sleep(waitMs);
    }
  }

  /** Delivers what lies below the horizon; returns how long to wait before looking again. */
  async #deliver(): Promise<number> {
    const { rows, more } = await this.#read(async (tx) => {
      const found = await tx.sql<EventRow>(readAfter, [this.#cursor.xid, this.#cursor.id, page]);
      const [above] = await tx.sql<{ held: boolean }>(held);
      return { rows: found, more: above?.held ?? false };
    });
    for (const row of rows) {
      this.#cursor = { xid: row.xid, id: row.id };
      this.#heard.emit('event', toEvent(row));
    }
    if (rows.length === page) return 0;
    return more ? heldPollMs : pollMs;
  }

  #sleep(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
