import { dataClasses } from '@xinan/policy';
import { type Catalogue, linesOf } from './look.ts';

/** The shared schema's own book of migrations: nobody but the owner has anything to do with it. */
const ownersOnly = 'ref.migrations';

interface Table {
  name: string;
  secured: boolean;
  forced: boolean;
  comment: string | null;
  classes: string[];
}

const tablesQuery = `
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    obj_description(c.oid) as comment,
    array(select data_class from table_classes t where t.table_name = c.relname) as classes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ($1, 'ref') and c.relkind in ('r', 'p') order by 1`;

function judgeTable({ name, secured, forced, comment, classes }: Table): string[] {
  const known = classes.every((each) => each in dataClasses);
  return [
    ...(secured && forced ? [] : [`${name}: row security is not ${secured ? 'forced' : 'on'}`]),
    ...(comment ? [] : [`${name}: no comment`]),
    ...(name === ownersOnly || (classes.length === 1 && known)
      ? []
      : [`${name}: data class ${classes.join(', ') || 'none'}`]),
  ];
}

// Names that PostgreSQL gives where nobody gave one. Unique constraints end in _key by our own hand.
const namesQuery = `
  select conrelid::regclass::text as name, conname, contype from pg_constraint
  where connamespace in ($1::regnamespace, 'ref'::regnamespace) and contype in ('p', 'f', 'c')
    and (conname ~ '_(pkey|fkey|check)[0-9]*$' or (contype = 'p' and conname <> conrelid::regclass::text || '_pk'
      and conrelid::regclass::text || '_pk' <> 'ref.' || conname))`;

const unindexedQuery = `
  select conrelid::regclass::text as name, conname from pg_constraint k
  where contype = 'f' and connamespace in ($1::regnamespace, 'ref'::regnamespace) and not exists (
    select from pg_index i where i.indrelid = k.conrelid
      and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] <@ k.conkey)`;

const sequencesQuery = `
  select relname as name from pg_class where relkind = 'S' and relnamespace in ($1::regnamespace, 'ref'::regnamespace)`;

const viewsQuery = `
  select relname as name from pg_class where relkind in ('v', 'm') and relnamespace in ($1::regnamespace, 'ref'::regnamespace)
    and not coalesce(reloptions @> array['security_invoker=true'], false)`;

// What the runtime role meets must ask the action table; regions alone are open to all, in every city.
const openPoliciesQuery = `
  select polrelid::regclass::text as name, polname from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace in ($1::regnamespace, 'ref'::regnamespace) and p.polroles && array[0::oid, 'xinan_app'::regrole::oid]
    and not (c.relname = 'regions' and p.polcmd = 'r')
    and (coalesce(pg_get_expr(p.polqual, p.polrelid), 'may(') !~ 'may\\(' or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'may(') !~ 'may\\(')`;

/** Tables, constraints, indexes, views and policies. */
export async function tableFaults(catalogue: Catalogue): Promise<string[]> {
  const { owner, schema } = catalogue;
  const { rows } = await owner.query<Table>(tablesQuery, [schema]);
  const tell = ({ name }: { name: string }) => name;
  const named = ({ name, conname }: { name: string; conname: string }) => `${name}: ${conname}`;
  return [
    ...rows.flatMap(judgeTable),
    ...(await linesOf(catalogue, namesQuery, named)).map((line) => `${line} is not named by hand`),
    ...(await linesOf(catalogue, unindexedQuery, named)).map((line) => `${line} has no index`),
    ...(await linesOf(catalogue, sequencesQuery, tell)).map((line) => `${line}: a sequence`),
    ...(await linesOf(catalogue, viewsQuery, tell)).map((line) => `${line}: a view with its owner's rights`),
    ...(await linesOf(
      catalogue,
      openPoliciesQuery,
      (row: { name: string; polname: string }) =>
        `${row.name}: policy ${row.polname} does not ask the action table`,
    )),
  ];
}
