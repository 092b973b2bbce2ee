import { type Catalogue, linesOf } from './look.ts';

/** Functions with the owner's rights that anybody may call without a context, and why that is safe. */
const doors: Readonly<Record<string, string>> = {
  begin_context: 'opens the context',
  ctx: 'reads it',
  resolve_session: 'needs the token',
  resolve_claim: 'needs the receipt code or the follow code',
  resolve_receipt: 'needs the receipt code',
  resolve_system: 'needs the token',
  resolve_anonymous: 'tells nothing',
  has_staff: 'tells only whether anybody has an account: the first set-up asks',
  demo_totp_steps: 'answers in a demonstration only',
  is_new_crisis: 'tells only of cases raised in this very transaction',
  is_new_dispute: 'tells only of cases registered in this very transaction',
  is_new_counselling: 'tells only of cases asked for in this very transaction',
  check_exclusive_roles: 'a trigger',
};

interface DefinerFunction {
  name: string;
  body: string;
  search_path: string | null;
  owner_is_schemas: boolean;
  callable: boolean;
}

const definersQuery = `
  select p.proname as name, p.prosrc as body,
    (select substr(each, 13) from unnest(p.proconfig) each where each like 'search_path=%') as search_path,
    p.proowner = n.nspowner as owner_is_schemas,
    has_function_privilege('xinan_app', p.oid, 'execute') as callable
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ($1, 'ref') and p.prosecdef`;

const asksContext = /\b(ctx\(|ctx_\w+\(|may\(|may_\w+\(|require_action\(|require_own_or_sign_in\()/;

function judge(
  { name, body, search_path, owner_is_schemas, callable }: DefinerFunction,
  schema: string,
): string[] {
  const fixed = search_path === `${schema}, ref, public, pg_temp`;
  return [
    ...(fixed ? [] : [`${name}(): search_path is ${search_path ?? "the caller's"}`]),
    ...(owner_is_schemas ? [] : [`${name}(): not owned by the owner of the schema`]),
    ...(!callable || asksContext.test(body) || name in doors
      ? []
      : [`${name}(): acts for anybody, context or not`]),
  ];
}

// Policies call these as whoever asks: a body that is text would be looked up in the asker's search_path.
const unboundQuery = `
  select proname as name from pg_proc where pronamespace = $1::regnamespace and not prosecdef
    and (proname = 'may' or proname like 'may\\_%' or proname like 'ctx\\_%') and prosqlbody is null`;

/** Functions with the owner's rights, and those that row policies call. */
export async function functionFaults(catalogue: Catalogue): Promise<string[]> {
  const { owner, schema } = catalogue;
  const { rows } = await owner.query<DefinerFunction>(definersQuery, [schema]);
  return [
    ...rows.flatMap((row) => judge(row, schema)),
    ...(await linesOf(
      catalogue,
      unboundQuery,
      ({ name }: { name: string }) => `${name}(): its body is looked up when it runs`,
    )),
  ];
}
