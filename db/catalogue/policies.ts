import type { Catalogue } from './look.ts';

interface Rule {
  table: string;
  policy: string;
  dataClass: string;
  rule: string;
}

const rulesQuery = `
  select c.relname as table, p.polname as policy, t.data_class as "dataClass", rule
  from pg_policy p join pg_class c on c.oid = p.polrelid join table_classes t on t.table_name = c.relname,
    unnest(array[pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)]) as rule
  where c.relnamespace = $1::regnamespace and p.polroles && array['xinan_app'::regrole::oid] and rule is not null`;

const asking = (dataClass: string) =>
  new RegExp(`\\(\\s*SELECT may\\('${dataClass}'::text, '[a-z]'::text, '[a-z_]+'::text\\) AS may\\)`, 'g');

/**
 * Rules that could let anybody in whom the action table gives nothing of the table's own class. With every question after the
 * class answered "no", the planner must find that no row can pass, whatever the rows. The access matrix relies on it: where an
 * action gives a role nothing of a class, it tries one new row in such a table and not all.
 */
export async function policyFaults({ owner, schema }: Catalogue): Promise<string[]> {
  const { rows } = await owner.query<Rule>(rulesQuery, [schema]);
  const faults: string[] = [];
  for (const { table, policy, dataClass, rule } of rows) {
    const unasked = rule.replaceAll(asking(dataClass), 'false');
    const plan = await owner.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) select from ${table} where ${unasked}`,
    );
    const closed = plan.rows.some((line) => line['QUERY PLAN'].includes('One-Time Filter: false'));
    if (!closed) faults.push(`${table}: policy ${policy} lets in without class ${dataClass}`);
  }
  return faults;
}
