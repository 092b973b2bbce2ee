import type pg from 'pg';
import type { Probed } from './actors.ts';
import { insertInto } from './columns.ts';
import type { Fixture } from './fixture.ts';
import { freshCase } from './case-tables.ts';
import type { PlantedRow, TableProbe, Values } from './table-probe.ts';
import { tableProbes } from './tables.ts';

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

export const labelFor = (row: PlantedRow, actor: Probed): string =>
  row.only && row.only.role !== actor.role ? row.only.otherwise : row.label;

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

/** Only somebody with an account has rows that are their own. */
const isFor = (relation: string, actor: Probed) => actor.accountId !== null || relation !== 'self';

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

async function run(client: pg.PoolClient, statements: readonly string[]): Promise<string[]> {
  const names = await prepare(client, statements);
  const { rows } = await client.query<{ answers: string[] }>('select probe.run($1) as answers', [names]);
  return rows[0]?.answers ?? [];
}

const listKeys = (key: string, from: string) => `select string_agg(distinct ${key}, ',') from ${from}`;

interface Standing {
  readonly table: string;
  /** One row of each relation: the others of the same one are alike. */
  readonly changeable: readonly PlantedRow[];
  readonly fixed: readonly PlantedRow[];
}

/** Reads every table, then changes each row to itself, then removes it: which rows let it happen. */
async function probeStanding(client: pg.PoolClient, actor: Probed, fixture: Fixture) {
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
  fixture.tables.forEach(({ name }, index) => {
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
      changeable: [...new Map(changeable.map((row) => [labelFor(row, actor), row])).values()],
      fixed: rows.filter((row) => !changed.has(keyOf(row.values))),
    });
  });
  return { cells, standings };
}

/** A new row of every relation. `fresh`: only beside the case raised in this transaction, or only elsewhere. */
async function probeNews(
  client: pg.PoolClient,
  actor: Probed,
  options: { fixture: Fixture; fresh: boolean },
): Promise<Cell[]> {
  const tries = options.fixture.tables.flatMap(({ name }) =>
    Object.entries(probeOf(name).news)
      .filter(([relation]) => relation.endsWith('fresh') === options.fresh && isFor(relation, actor))
      .map(([relation, values]) => ({
        name,
        relation,
        statement: insertInto(name, options.fixture.columns.get(name) ?? [], values),
      })),
  );
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
  actor: Probed,
  standings: readonly Standing[],
): Promise<Cell[]> {
  const tries = standings.flatMap(({ table, changeable, fixed }) => {
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
async function probeBlindly(client: pg.PoolClient, actor: Probed, fixture: Fixture): Promise<Cell[]> {
  const tries = fixture.tables.flatMap(({ name }) => {
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

/** A new case in the actor's county, raised in this very transaction; false where that is refused. */
async function raiseFresh(client: pg.PoolClient, fixture: Fixture): Promise<boolean> {
  const values = { ...tableProbes.crises?.news.near_alerted, id: `'${freshCase}'` };
  return client.query(insertInto('crises', fixture.columns.get('crises') ?? [], values)).then(
    () => true,
    (fault: { code?: string }) => {
      if (fault.code !== '42501') throw fault;
      return false;
    },
  );
}

async function within<Result>(
  client: pg.PoolClient,
  actor: Probed,
  options: { action: string; act: () => Promise<Result> },
): Promise<Result | string> {
  await client.query('begin');
  await client.query("select set_config('probe.me', $1, true)", [actor.accountId ?? '']);
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
  options: { action: string; fixture: Fixture },
): Promise<Probe> {
  const { action, fixture } = options;
  const standing = await within(client, actor, {
    action,
    act: async () => {
      const { cells, standings } = await probeStanding(client, actor, fixture);
      return [
        ...cells,
        ...(await probeNews(client, actor, { fixture, fresh: false })),
        ...(await probeMoves(client, actor, standings)),
        ...(await probeBlindly(client, actor, fixture)),
      ];
    },
  });
  if (typeof standing === 'string') return { refused: standing, cells: [] };
  const beside = await within(client, actor, {
    action,
    act: async () =>
      (await raiseFresh(client, fixture)) ? probeNews(client, actor, { fixture, fresh: true }) : [],
  });
  return { refused: null, cells: [...standing, ...(typeof beside === 'string' ? [] : beside)] };
}
