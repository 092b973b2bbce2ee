/** A way in which the walls could be wrong, and where it should show. */
export interface Mutant {
  readonly name: string;
  /** SQL as the owner, in the city's schema. */
  readonly sql: string;
  /** Who and what to probe; without them the catalogue alone must notice. */
  readonly roles?: string;
  readonly actions?: string;
  /** In the short run of `npm test`; all are in the whole run. */
  readonly fast?: boolean;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Another rule for one operation. */
export const policy = (table: string, verb: string, expression: string): string =>
  `alter policy may_${verb} on ${table} ${expression}`;

/** Grants of everything of a class. */
export const any = (letters: string, action: string, role: string, dataClass: string): string =>
  `insert into action_grants select '${action}', '${role}', 'any', '${dataClass}', unnest(string_to_array('${letters.split('').join(',')}', ','))`;

/** A grant that reaches further, or otherwise, than it should. */
export const reachInstead = (action: string, role: string, reach: string): string =>
  `update action_grants set reach = '${reach}' where action = '${action}' and role = '${role}' and reach = 'assigned'`;

/** Another text in one rule, as PostgreSQL spells it. An error where the rule does not hold it. */
export const widen = (table: string, verb: string, from: string, to: string): string => `
do $$ declare expression text; mutated text; begin
  select replace(pg_get_expr(coalesce(polwithcheck, polqual), polrelid), E'\\n', ' ') into expression
    from pg_policy where polrelid = '${table}'::regclass and polname = 'may_${verb}';
  expression := regexp_replace(expression, '\\s+', ' ', 'g');
  mutated := replace(expression, ${quote(from)}, ${quote(to)});
  if mutated = expression then raise exception 'nothing was mutated'; end if;
  execute 'alter policy may_${verb} on ${table} ' || case '${verb}' when 'insert' then 'with check (' || mutated || ')'
    when 'update' then 'using (' || mutated || ') with check (' || mutated || ')' else 'using (' || mutated || ')' end;
end $$`;

/** Another text in a function. An error where the function does not hold it. */
export const rewrite = (name: string, from: string, to: string): string => `
do $$ declare before text := pg_get_functiondef('${name}'::regproc); after text; begin
  after := replace(before, ${quote(from)}, ${quote(to)});
  if before = after then raise exception 'nothing was mutated'; end if;
  execute after;
end $$`;
