import type pg from 'pg';
import type { Probed } from './actors.ts';
import { insertInto } from './columns.ts';
import type { Fixture } from './fixture.ts';
import { freshCase } from './case-tables.ts';
import { freshCounselling } from './counselling-tables.ts';
import { freshDispute } from './dispute-people.ts';
import type { PlantedRow, RecordTable, TableProbe, Values } from './table-probe.ts';
import { tableProbes } from './tables.ts';
import { isFor, toldOf } from './who-acts.ts';

export type Deed = 'read' | 'create' | 'change' | 'remove';

/** One answer of the database: may this actor, under this action, do this to a row of that relation? */
export interface Cell {
  readonly table: string;
  readonly deed: Deed;
  /** The relation; of a change, before and after: `near_open>far_open`, or `*>far_open` for a change that names no row. */
  readonly relation: string;
  readonly allowed: boolean;
  /** Of a change that names no row: what it makes of each relation, `before>after`. */
  readonly makes?: readonly string[];
}

export interface Probe {
  /** SQLSTATE by which the action itself was refused. */
  readonly refused: string | null;
  readonly cells: readonly Cell[];
}

const oneProbe: TableProbe = {
  key: "'one'",
  keyOf: () => 'one',
  rows: [{ label: 'one', values: {} }],
  news: { one: {} },
};

export const probeOf = (table: string): TableProbe => tableProbes[table] ?? oneProbe;

export const labelFor = (row: PlantedRow, actor: Probed): string => row.as?.[actor.role] ?? row.label;

const refusals = new Set(['!42501']);
/** What comes after row security has let a row pass: keys, references, checks. */
const passedAnyway = /^!23/;

function isAllowed(answer: string, statement: string): boolean {
  if (refusals.has(answer) || answer === '0') return false;
  if (!answer.startsWith('!') || passedAnyway.test(answer)) return true;
  throw new Error(`${answer} of ${statement}`);
}

const keysOf = (answer: string): Set<string> => {
  if (refusals.has(answer)) return new Set();
  if (answer.startsWith('!')) throw new Error(answer);
  return new Set(answer.split(',').filter(Boolean));
};

/** Statements prepared on a connection: the same ones come again under every action, and planning them is the dear part. */
const prepared = new WeakMap<pg.PoolClient, Map<string, string>>();

async function prepare(client: pg.PoolClient, statements: readonly string[]): Promise<string[]> {
  const known = prepared.get(client) ?? new Map<string, string>();
  prepared.set(client, known);
  const fresh = [...new Set(statements)].filter((statement) => !known.has(statement));
  for (const statement of fresh)
    known.set(statement, `${/^(insert|update)/.test(statement) ? 'quiet' : 'telling'}_${known.size}`);
  if (fresh.length > 0)
    await client.query(
      fresh.map((statement) => `prepare ${known.get(statement)} as ${statement}`).join(';\n'),
    );
  return statements.map((statement) => known.get(statement) ?? '');
}

/** Few enough that one call stays within the connection's time limit on a busy machine. */
const atOnce = 500;

async function run(client: pg.PoolClient, statements: readonly string[]): Promise<string[]> {
  const names = await prepare(client, statements);
  const answers: string[] = [];
  for (let from = 0; from < names.length; from += atOnce) {
    const { rows } = await client.query<{ answers: string[] }>('select probe.run($1) as answers', [
      names.slice(from, from + atOnce),
    ]);
    answers.push(...(rows[0]?.answers ?? []));
  }
  return answers;
}

const listKeys = (key: string, from: string) => `select string_agg(distinct ${key}, ',') from ${from}`;

interface Standing {
  readonly table: string;
  readonly dataClass: string;
  /** One row of each relation: the others of the same one are alike. */
  readonly changeable: readonly PlantedRow[];
  readonly fixed: readonly PlantedRow[];
}

/** Reads every table, then changes each row to itself, then removes it: which rows let it happen. */
async function probeStanding(client: pg.PoolClient, { actor, fixture }: Asking) {
  const statements = fixture.tables.flatMap(({ name }) => {
    const { key } = probeOf(name);
    const column = fixture.columns.get(name)?.[0]?.name ?? '';
    return [
      listKeys(key, name),
      `with hit as (update ${name} set ${column} = ${column} returning ${key} as k) ${listKeys('k', 'hit')}`,
      `with hit as (delete from ${name} returning ${key} as k) ${listKeys('k', 'hit')}`,
    ];
  });
  const answers = await run(client, statements);
  const cells: Cell[] = [];
  const standings: Standing[] = [];
  fixture.tables.forEach(({ name, dataClass }, index) => {
    const { rows, keyOf } = probeOf(name);
    const [read, changed, removed] = answers.slice(index * 3, index * 3 + 3).map(keysOf) as [
      Set<string>,
      Set<string>,
      Set<string>,
    ];
    for (const row of rows) {
      const relation = labelFor(row, actor);
      const key = keyOf(row.values);
      cells.push({ table: name, deed: 'read', relation, allowed: read.has(key) });
      cells.push({
        table: name,
        deed: 'change',
        relation: `${relation}>${relation}`,
        allowed: changed.has(key),
      });
      cells.push({ table: name, deed: 'remove', relation, allowed: removed.has(key) });
    }
    const changeable = rows.filter((row) => changed.has(keyOf(row.values)));
    standings.push({
      table: name,
      dataClass,
      changeable: [...new Map(changeable.map((row) => [labelFor(row, actor), row])).values()],
      fixed: rows.filter((row) => !changed.has(keyOf(row.values))),
    });
  });
  return { cells, standings };
}

/** A record raised, registered or asked for in this very transaction: its id, and as what it is written. */
const freshRecords: Readonly<Record<RecordTable, { readonly id: string; readonly relation: string }>> = {
  crises: { id: freshCase, relation: 'near_alerted' },
  disputes: { id: freshDispute, relation: 'near_registered' },
  counsellings: { id: freshCounselling, relation: 'near_requested' },
};

/** Beside which record of this transaction a new row stands; undefined where beside none. */
function freshKindOf(table: string, relation: string): RecordTable | undefined {
  if (!relation.endsWith('fresh')) return undefined;
  if (relation.includes('file_')) return 'disputes';
  return relation.includes('talk_') ? 'counsellings' : (probeOf(table).beside ?? 'crises');
}

/** What is asked of one actor under one action. */
interface Asking {
  readonly actor: Probed;
  readonly fixture: Fixture;
  /**
   * Whether the action gives the role anything of that class. Where it gives nothing, each table is still read, changed and
   * emptied as a whole, and one new row is tried, another one each time.
   */
  readonly touches: (dataClass: string) => boolean;
  /** Which of the new rows that is. */
  readonly turn: number;
}

/** A new row of every relation; `beside`: only those beside the record of this transaction, or only those beside none. */
async function probeNews(
  client: pg.PoolClient,
  { actor, fixture, touches, turn }: Asking,
  beside?: RecordTable,
): Promise<Cell[]> {
  const tries = fixture.tables.flatMap(({ name, dataClass }) => {
    const possible = Object.entries(probeOf(name).news).filter(
      ([relation]) => freshKindOf(name, relation) === beside && isFor(relation, actor),
    );
    const chosen = touches(dataClass) ? possible : possible.filter((_, at) => at === turn % possible.length);
    return chosen.map(([relation, values]) => ({
      name,
      relation,
      statement: insertInto(name, fixture.columns.get(name) ?? [], values),
    }));
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.map(({ name, relation, statement }, index) => ({
    table: name,
    deed: 'create',
    relation,
    allowed: isAllowed(answers[index] ?? '', statement),
  }));
}

const assign = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');

/** Every row to every other place. Rows that cannot be changed at all are tried together, the others one by one. */
async function probeMoves(
  client: pg.PoolClient,
  { actor, touches }: Asking,
  standings: readonly Standing[],
): Promise<Cell[]> {
  const tries = standings.flatMap(({ table, dataClass, changeable, fixed }) => {
    if (!touches(dataClass) && changeable.length === 0) return [];
    const { key, keyOf, moves = {}, after = (_: string, target: string) => target } = probeOf(table);
    const listOf = (rows: readonly PlantedRow[]) => rows.map((row) => `'${keyOf(row.values)}'`).join(', ');
    const possible = Object.entries(moves).filter(([target]) => isFor(target, actor));
    return possible.flatMap(([target, values]) => {
      const groups = [...changeable.map((row) => [row]), ...(fixed.length > 0 ? [fixed] : [])];
      return groups.map((rows) => ({
        table,
        relations: [...new Set(rows.map((row) => labelFor(row, actor)))].map(
          (before) => `${before}>${after(before, target)}`,
        ),
        statement: `with hit as (update ${table} set ${assign(values)} where ${key} in (${listOf(rows)}) returning 1) select count(*) from hit`,
      }));
    });
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.flatMap(({ table, relations, statement }, index) => {
    const allowed = isAllowed(answers[index] ?? '', statement);
    return relations.map((relation) => ({ table, deed: 'change' as const, relation, allowed }));
  });
}

/**
 * Changes that name no row. PostgreSQL holds a changed row against the rules for reading only where the statement reads;
 * these read nothing, so the rule for changing stands alone.
 */
async function probeBlindly(client: pg.PoolClient, { actor, fixture, touches }: Asking): Promise<Cell[]> {
  const tries = fixture.tables.flatMap(({ name, dataClass }) => {
    if (!touches(dataClass)) return [];
    const { moves = {}, touch, rows, after = (_: string, target: string) => target } = probeOf(name);
    const labels = [...new Set(rows.map((row) => labelFor(row, actor)))];
    return Object.entries(touch ? { ...moves, same: touch } : {}).map(([target, values]) => ({
      table: name,
      relation: `*>${target}`,
      makes: labels.map((label) => `${label}>${after(label, target)}`),
      statement: `update ${name} set ${assign(values)}`,
    }));
  });
  const answers = await run(
    client,
    tries.map((each) => each.statement),
  );
  return tries.map(({ statement, ...cell }, index) => ({
    ...cell,
    deed: 'change',
    allowed: isAllowed(answers[index] ?? '', statement),
  }));
}

/** Writes a record in the actor's county, to write beside it in this very transaction. */
async function raiseFresh(client: pg.PoolClient, fixture: Fixture, table: RecordTable): Promise<void> {
  const { id, relation } = freshRecords[table];
  const values = { ...tableProbes[table]?.news[relation], id: `'${id}'` };
  await client.query(insertInto(table, fixture.columns.get(table) ?? [], values));
}

async function within<Result>(
  client: pg.PoolClient,
  actor: Probed,
  options: { action: string; act: () => Promise<Result> },
): Promise<Result | string> {
  await client.query('begin');
  await client.query("select set_config('probe.' || key, value, true) from jsonb_each_text($1)", [
    JSON.stringify(toldOf(actor)),
  ]);
  try {
    await client.query('select from begin_context($1, $2, $3)', [actor.kind, actor.secret, options.action]);
  } catch (fault) {
    await client.query('rollback');
    return (fault as { code: string }).code;
  }
  try {
    return await options.act();
  } finally {
    await client.query('rollback');
  }
}

/** Everything one actor can do under one action, tried in the database itself as the runtime role. */
export async function probe(
  client: pg.PoolClient,
  actor: Probed,
  options: { action: string; fixture: Fixture; touches: (dataClass: string) => boolean; turn: number },
): Promise<Probe> {
  const { action, fixture } = options;
  const asking = { actor, ...options };
  const standing = await within(client, actor, {
    action,
    act: async () => {
      const { cells, standings } = await probeStanding(client, asking);
      return [
        ...cells,
        ...(await probeNews(client, asking)),
        ...(await probeMoves(client, asking, standings)),
        ...(await probeBlindly(client, asking)),
      ];
    },
  });
  if (typeof standing === 'string') return { refused: standing, cells: [] };
  const cells = [...standing];
  for (const [table, { relation }] of Object.entries(freshRecords) as [RecordTable, { relation: string }][]) {
    const raised = standing.find(
      (cell) => cell.table === table && cell.deed === 'create' && cell.relation === relation,
    );
    if (!raised?.allowed) continue;
    const beside = await within(client, actor, {
      action,
      act: async () => {
        await raiseFresh(client, fixture, table);
        return probeNews(client, asking, table);
      },
    });
    if (typeof beside !== 'string') cells.push(...beside);
  }
  return { refused: null, cells };
}
