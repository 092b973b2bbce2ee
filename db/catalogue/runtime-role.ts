import { type Catalogue, linesOf } from './look.ts';

const attributesQuery = `
  select unnest(array[
    case when rolsuper then 'is a superuser' end, case when rolbypassrls then 'bypasses row security' end,
    case when rolcreaterole then 'makes roles' end, case when rolcreatedb then 'makes databases' end,
    case when rolreplication then 'replicates' end]) as fault
  from pg_roles where rolname = 'xinan_app'
  union all select 'is a member of ' || roleid::regrole from pg_auth_members where member = 'xinan_app'::regrole
  union all select 'owns ' || relname from pg_class where relowner = 'xinan_app'::regrole
  union all select 'owns ' || proname from pg_proc where proowner = 'xinan_app'::regrole
  union all select 'may create in ' || nspname from pg_namespace
    where nspname in ($1, 'ref', 'public') and has_schema_privilege('xinan_app', oid, 'create')
  union all select 'may make temporary tables' where has_database_privilege('xinan_app', current_database(), 'temporary')`;

const secretsQuery = `
  select c.relname as name, privilege from pg_class c join table_classes t on t.table_name = c.relname and t.data_class = 'secret',
    unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
  where c.relnamespace = $1::regnamespace and (has_table_privilege('xinan_app', c.oid, privilege)
    or (privilege in ('select', 'insert', 'update') and has_any_column_privilege('xinan_app', c.oid, privilege)))`;

// A privilege without a policy of its own, or a privilege no operation needs.
const looseQuery = `
  select c.relname as name, privilege from pg_class c,
    unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
  where c.relnamespace in ($1::regnamespace, 'ref'::regnamespace) and c.relkind = 'r' and has_table_privilege('xinan_app', c.oid, privilege)
    and not exists (select from pg_policy p where p.polrelid = c.oid and 'xinan_app'::regrole = any (p.polroles)
      and p.polcmd = case privilege when 'select' then 'r' when 'insert' then 'a' when 'update' then 'w' when 'delete' then 'd' end)`;

/** What the runtime role is and holds: it must own nothing, make nothing, and reach no secret. */
export async function roleFaults(catalogue: Catalogue): Promise<string[]> {
  const privilege = ({ name, privilege: held }: { name: string; privilege: string }) =>
    `${name}: xinan_app may ${held}`;
  return [
    ...(await linesOf(catalogue, attributesQuery, ({ fault }: { fault: string | null }) => fault ?? ''))
      .filter(Boolean)
      .map((fault) => `xinan_app ${fault}`),
    ...(await linesOf(catalogue, secretsQuery, privilege)),
    ...(await linesOf(catalogue, looseQuery, privilege)).map((line) => `${line} with no policy for it`),
  ];
}
