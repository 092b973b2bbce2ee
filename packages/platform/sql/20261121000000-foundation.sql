-- The foundation every module stands on: the action table in the database, the context that cannot be forged,
-- and the guard that puts row security on a table. Runs once per city, with the city's schema first in search_path.

create table actions (
  name text constraint actions_pk primary key,
  purpose text not null,
  mfa_minutes integer,
  audit text not null
);
comment on table actions is 'The action table of packages/policy, written by migrate; never edited by hand';

create table action_grants (
  action text not null constraint action_grants_action_fk references actions (name) on delete cascade,
  role text not null,
  reach text not null,
  data_class text not null,
  operation text not null constraint action_grants_operation_known check (operation in ('c', 'r', 'u', 'd')),
  constraint action_grants_pk primary key (action, role, data_class, operation, reach)
);
comment on table action_grants is 'Who may do what to which data class, and how far; generated from the action table';

create table table_classes (
  table_name text constraint table_classes_pk primary key,
  data_class text not null
);
comment on table table_classes is 'The one data class of each table, written by guard_table';

create table context_keys (
  only_row boolean constraint context_keys_pk primary key default true constraint context_keys_only_row check (only_row),
  key bytea not null
);
comment on table context_keys is 'Key under which a transaction''s context is sealed; unreadable to the runtime role';
insert into context_keys (key) values (gen_random_bytes(32));

create table system_tokens (
  token_hash bytea constraint system_tokens_pk primary key,
  name text not null
);
comment on table system_tokens is 'Hashes of the tokens by which the server''s own rounds prove themselves';

create type actor as (
  account_id uuid,
  subject_id uuid,
  claim_id uuid,
  roles text[],
  area ltree,
  display_name text,
  second_factor_at timestamptz
);

create function resolve_anonymous(secret bytea) returns actor
  language sql stable security definer set search_path from current
  as $$ select (null, null, null, array['anonymous'], null, 'anonymous', null)::actor $$;

create function resolve_system(secret bytea) returns actor
  language plpgsql stable security definer set search_path from current
  as $$
begin
  if not exists (select from system_tokens where token_hash = sha256(secret)) then
    raise exception 'unknown system token' using errcode = 'XA401';
  end if;
  return (null, null, null, array['system'], (select text2ltree('')), 'system', now())::actor;
end $$;

-- Opens the context of a transaction: proves the actor, checks the action against the table, and seals
-- who, what and how far with a key the runtime role cannot read, bound to this transaction.
create function begin_context(kind text, secret bytea, action_name text) returns table (who actor, started_at timestamptz)
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  found_actor actor;
  rule actions%rowtype;
  reach_list jsonb;
  payload text;
begin
  if ctx() is not null then
    raise exception 'a transaction has one context' using errcode = 'XA500';
  end if;
  case kind
    when 'session' then found_actor := resolve_session(secret);
    when 'claim' then found_actor := resolve_claim(secret);
    when 'system' then found_actor := resolve_system(secret);
    else found_actor := resolve_anonymous(secret);
  end case;
  select * into rule from actions where name = action_name;
  if not found then
    raise exception 'unknown action %', action_name using errcode = 'XA500';
  end if;
  select jsonb_agg(distinct g.data_class || ':' || g.operation || ':' || g.reach) into reach_list
    from action_grants g where g.action = action_name and g.role = any (found_actor.roles);
  if reach_list is null then
    raise exception 'forbidden' using errcode = case when kind = 'anonymous' then 'XA401' else 'XA403' end;
  end if;
  if kind = 'session' and rule.mfa_minutes is not null
     and coalesce(found_actor.second_factor_at < now() - make_interval(mins => rule.mfa_minutes), true) then
    raise exception 'second factor is stale' using errcode = 'XA428';
  end if;
  payload := jsonb_build_object(
    'x', pg_current_xact_id()::text, 'a', found_actor.account_id, 's', found_actor.subject_id, 'c', found_actor.claim_id,
    'r', to_jsonb(found_actor.roles), 'area', found_actor.area::text, 'n', action_name, 'p', rule.purpose, 'g', reach_list)::text;
  perform set_config('xinan.context', payload, true),
          set_config('xinan.seal', encode(hmac(convert_to(payload, 'utf8'), (select key from context_keys), 'sha256'), 'hex'), true);
  return query select found_actor, transaction_timestamp();
end $$;

-- The verified context of this transaction, or null where none was opened. A forged or replayed one is an error.
create function ctx() returns jsonb
  language plpgsql stable security definer set search_path from current
  as $$
declare
  payload text := current_setting('xinan.context', true);
begin
  if coalesce(payload, '') = '' then
    return null;
  end if;
  if encode(hmac(convert_to(payload, 'utf8'), (select key from context_keys), 'sha256'), 'hex')
       is distinct from current_setting('xinan.seal', true)
     or (payload::jsonb ->> 'x') is distinct from pg_current_xact_id_if_assigned()::text then
    raise exception 'the context of this transaction was forged' using errcode = 'XA500';
  end if;
  return payload::jsonb;
end $$;

-- Bodies bound when they are made, not text looked up when they run: another search_path must not lend them another city's ctx().
create function may(data_class text, operation text, reach text) returns boolean
  language sql stable return coalesce(ctx() -> 'g' ? (data_class || ':' || operation || ':' || reach), false);
create function ctx_account() returns uuid language sql stable return (ctx() ->> 'a')::uuid;
create function ctx_subject() returns uuid language sql stable return (ctx() ->> 's')::uuid;
create function ctx_claim() returns uuid language sql stable return (ctx() ->> 'c')::uuid;
create function ctx_area() returns ltree language sql stable return text2ltree(ctx() ->> 'area');
create function ctx_roles() returns text[] language sql stable return array(select jsonb_array_elements_text(ctx() -> 'r'));

-- Puts forced row security on a table. `reach` says, per reach, which rows it covers, in SQL over the table's columns;
-- a reach that is not named covers nothing. `any` covers everything, `create` covers inserts. `assigned:c` says it for one operation.
create procedure guard_table(target regclass, class text, reach jsonb default '{}', operations text default 'crud')
  language plpgsql set search_path from current
  as $$
declare
  spread jsonb := '{"any": "true", "create": "true"}'::jsonb || reach;
  rule text;
  operation text;
  verb text;
  old_policy record;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for old_policy in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', old_policy.polname, target);
  end loop;
  execute format('create policy definer_functions on %s to %I using (true) with check (true)', target, current_user);
  execute format('revoke all on %s from xinan_app, public', target);
  insert into table_classes values (target::text, class)
    on conflict (table_name) do update set data_class = excluded.data_class;
  foreach operation in array regexp_split_to_array(operations, '') loop
    select string_agg(format('((select may(%L, %L, %L)) and (%s))', class, operation, key, coalesce(spread ->> (key || ':' || operation), value)), ' or ')
      into rule from jsonb_each_text(spread) where strpos(key, ':') = 0 and (key <> 'create' or operation = 'c');
    verb := case operation when 'c' then 'insert' when 'r' then 'select' when 'u' then 'update' else 'delete' end;
    execute format('grant %s on %s to xinan_app', verb, target);
    execute format('create policy %I on %s for %s to xinan_app %s', 'may_' || verb, target, verb,
      case operation
        when 'c' then format('with check (%s)', rule)
        when 'u' then format('using (%s) with check (%s)', rule, rule)
        else format('using (%s)', rule)
      end);
  end loop;
end $$;

-- A table no role ever reaches: only definer functions do.
create procedure guard_secret(target regclass)
  language plpgsql set search_path from current
  as $$ begin call guard_table(target, 'secret', '{"any": "false"}', 'r'); execute format('revoke all on %s from xinan_app', target); end $$;
