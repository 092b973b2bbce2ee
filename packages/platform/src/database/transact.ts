import { toLtree } from '@xinan/cn/regions';
import type { ActionName } from '@xinan/policy';
import { actionOf } from '@xinan/policy';
import { DomainError } from '@xinan/contract-kit';
import type { Compilable, Kysely } from 'kysely';
import type { DB } from '../../../../db/generated/schema.ts';
import type pg from 'pg';
import type { Vault } from '../vault/vault.ts';
import { readFault } from './faults.ts';
import { queries } from './queries.ts';
import { uuidV7 } from './uuid.ts';

/** Who acts, as proved to the database; nothing here is trusted before `begin_context` has looked. */
export type Actor =
  | { readonly kind: 'session'; readonly token: Buffer }
  | { readonly kind: 'claim'; readonly code: Buffer }
  | { readonly kind: 'system'; readonly token: Buffer }
  | { readonly kind: 'anonymous' };

/** The actor as the database resolved it. */
export interface ResolvedActor {
  readonly accountId: string | null;
  readonly subjectId: string | null;
  readonly claimId: string | null;
  readonly roles: readonly string[];
  readonly area: string;
  readonly displayName: string;
  readonly secondFactorAt: Date | null;
}

export interface Change {
  readonly topic: string;
  readonly recordId: string;
  readonly audience: readonly string[];
  readonly area?: string | null;
}

export interface Fact {
  readonly metric: string;
  readonly regionCode: string;
  readonly day: string;
  readonly dims?: Readonly<Record<string, string | number>>;
  readonly quantity?: number;
}

/** A transaction with an identity: stores accept nothing else, so a query without one does not compile. */
export interface ActorTx {
  readonly actor: ResolvedActor;
  readonly action: ActionName;
  /** The transaction's instant by the database's clock: the only clock operations read. */
  readonly now: Date;
  readonly db: Kysely<DB>;
  readonly vault: Vault;
  newId(): string;
  all<Q extends Compilable>(query: Q): Promise<RowsOf<Q>>;
  first<Q extends Compilable>(query: Q): Promise<RowsOf<Q>[number] | undefined>;
  /** The one row, or the expected failure `record.not_found`. */
  one<Q extends Compilable>(query: Q): Promise<RowsOf<Q>[number]>;
  run(query: Compilable): Promise<number>;
  /** Plain SQL, for functions and for shapes the builder cannot say. */
  sql<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Tells open screens that a record changed, when this transaction commits. */
  emit(change: Change): void;
  /** Counts something, when this transaction commits. */
  count(fact: Fact): void;
  /** Names a record, and the resident it is about, in the audit entry. */
  touch(recordId: string, subjectId?: string | null): void;
  /** Says in the audit entry that the person was refused, where the refusal itself must be kept (a wrong password). */
  refuse(): void;
}

type RowsOf<Q> = Q extends Compilable<infer Row> ? Row[] : never[];

interface Notes {
  wrote: boolean;
  rows: number;
  readonly objects: Set<string>;
  subject: string | null;
  refused: boolean;
  readonly changes: Change[];
  readonly facts: Fact[];
}

export interface TransactOptions {
  readonly requestId?: string;
}

export type Transact = <Result>(
  actor: Actor,
  action: ActionName,
  fn: (tx: ActorTx) => Promise<Result>,
  options?: TransactOptions,
) => Promise<Result>;

const secretOf = (actor: Actor): Buffer | null =>
  actor.kind === 'anonymous' ? null : actor.kind === 'claim' ? actor.code : actor.token;

interface ContextRow {
  account_id: string | null;
  subject_id: string | null;
  claim_id: string | null;
  roles: string[];
  area: string | null;
  display_name: string;
  second_factor_at: Date | null;
  started_at: Date;
}

async function openContext(client: pg.PoolClient, actor: Actor, action: ActionName): Promise<ContextRow> {
  const begun = client.query('begin');
  const context = client.query<ContextRow>({
    name: 'begin_context',
    text: 'select (who).*, started_at from begin_context($1, $2, $3)',
    values: [actor.kind, secretOf(actor), action],
  });
  // Both are awaited together: a lost connection fails both, and neither failure may go unheard.
  const [, answer] = await Promise.all([begun, context]);
  const row = answer.rows[0];
  if (!row) throw new Error('begin_context answered nothing');
  return row;
}

const isRead = (query: Compilable): boolean =>
  (query as unknown as { toOperationNode(): { kind: string } }).toOperationNode().kind === 'SelectQueryNode';

function makeTx(
  client: pg.PoolClient,
  row: ContextRow,
  extras: { action: ActionName; notes: Notes; vault: Vault },
): ActorTx {
  const { notes } = extras;
  const execute = async (query: Compilable) => {
    const compiled = query.compile();
    const answer = await client.query(compiled.sql, compiled.parameters as unknown[]);
    if (!isRead(query)) notes.wrote = true;
    notes.rows += answer.rowCount ?? 0;
    return answer;
  };
  const rowsOf = async (query: Compilable) => (await execute(query)).rows;
  return {
    actor: {
      accountId: row.account_id,
      subjectId: row.subject_id,
      claimId: row.claim_id,
      roles: row.roles,
      area: row.area ?? '',
      displayName: row.display_name,
      secondFactorAt: row.second_factor_at,
    },
    action: extras.action,
    now: row.started_at,
    db: queries,
    vault: extras.vault,
    newId: () => uuidV7(),
    all: async (query) => (await rowsOf(query)) as never,
    first: async (query) => (await rowsOf(query))[0] as never,
    one: async (query) => {
      const found = (await rowsOf(query))[0];
      if (found === undefined) throw new DomainError('record.not_found');
      return found as never;
    },
    run: async (query) => (await execute(query)).rowCount ?? 0,
    sql: async (text, values = []) => {
      const answer = await client.query(text, values as unknown[]);
      if (!/^\s*(select|with)\b/i.test(text)) notes.wrote = true;
      notes.rows += answer.rowCount ?? 0;
      return answer.rows as never;
    },
    emit: (change) => void notes.changes.push(change),
    count: (fact) => void notes.facts.push(fact),
    touch: (recordId, subjectId) => {
      notes.objects.add(recordId);
      if (subjectId) notes.subject = subjectId;
    },
    refuse: () => {
      notes.refused = true;
    },
  };
}

async function writeChanges(client: pg.PoolClient, changes: readonly Change[]): Promise<void> {
  await client.query({
    name: 'insert_events',
    text: `insert into events (id, topic, record_id, audience, area)
      select e.id, e.topic, e.record_id, string_to_array(e.audience, ','), e.area::ltree
      from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[]) as e (id, topic, record_id, audience, area)`,
    values: [
      changes.map(() => uuidV7()),
      changes.map((change) => change.topic),
      changes.map((change) => change.recordId),
      changes.map((change) => change.audience.join(',')),
      changes.map((change) => change.area ?? null),
    ],
  });
}

async function writeFacts(client: pg.PoolClient, facts: readonly Fact[]): Promise<void> {
  await client.query({
    name: 'insert_facts',
    text: `insert into facts (id, metric, region_code, area, day, dims, quantity)
      select f.id, f.metric, f.region_code, f.area::ltree, f.day, f.dims, f.quantity
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::jsonb[], $7::int[]) as f (id, metric, region_code, area, day, dims, quantity)`,
    values: [
      facts.map(() => uuidV7()),
      facts.map((fact) => fact.metric),
      facts.map((fact) => fact.regionCode),
      facts.map((fact) => toLtree(fact.regionCode)),
      facts.map((fact) => fact.day),
      facts.map((fact) => JSON.stringify(fact.dims ?? {})),
      facts.map((fact) => fact.quantity ?? 1),
    ],
  });
}

async function settle(
  client: pg.PoolClient,
  tx: ActorTx,
  options: { notes: Notes; requestId?: string },
): Promise<void> {
  const { notes } = options;
  if (notes.facts.length > 0) await writeFacts(client, notes.facts);
  if (notes.changes.length > 0) await writeChanges(client, notes.changes);
  const wrote = notes.wrote || notes.refused || notes.facts.length > 0 || notes.changes.length > 0;
  if (wrote || actionOf(tx.action).audit === 'record')
    await client.query({
      name: 'record_audit',
      text: 'select record_audit($1, $2, $3, $4, null, $5, $6)',
      values: [
        uuidV7(),
        notes.subject,
        [...notes.objects],
        notes.rows,
        options.requestId ?? null,
        notes.refused ? 'refused' : 'done',
      ],
    });
  await client.query('commit');
}

/**
 * Makes `transact(actor, action, fn)`: the only door to the database. The context is proved and sealed by the
 * database itself; changes, facts and the audit entry commit with the work or not at all.
 */
export function makeTransact(pool: pg.Pool, vault: Vault): Transact {
  return async (actor, action, fn, options = {}) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      const row = await openContext(client, actor, action);
      const notes: Notes = {
        wrote: false,
        rows: 0,
        objects: new Set(),
        subject: null,
        refused: false,
        changes: [],
        facts: [],
      };
      const tx = makeTx(client, row, { action, notes, vault });
      const result = await fn(tx);
      await settle(client, tx, { notes, ...options });
      return result;
    } catch (fault) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw readFault(fault);
    } finally {
      client.release(broken);
    }
  };
}
