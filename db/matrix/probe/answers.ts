import type pg from 'pg';

const refusals = new Set(['!42501']);
/** What comes after row security has let a row pass: keys, references, checks. */
const passedAnyway = /^!23/;

export function isAllowed(answer: string, statement: string): boolean {
  if (refusals.has(answer) || answer === '0') return false;
  if (!answer.startsWith('!') || passedAnyway.test(answer)) return true;
  throw new Error(`${answer} of ${statement}`);
}

export const keysOf = (answer: string): Set<string> => {
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

export async function run(client: pg.PoolClient, statements: readonly string[]): Promise<string[]> {
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
