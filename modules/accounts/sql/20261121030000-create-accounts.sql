create table accounts (
  id uuid constraint accounts_pk primary key,
  kind text not null constraint accounts_kind_known check (kind in ('staff', 'resident')),
  login_name text constraint accounts_login_name_key unique,
  display_name text not null,
  region_code text,
  area ltree,
  institution_id uuid constraint accounts_institution_fk references institutions (id),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz,
  disabled_at timestamptz
);
comment on table accounts is 'People who sign in: staff by name, residents by phone';
create index accounts_area on accounts using gist (area);
create index accounts_institution on accounts (institution_id);

create table role_grants (
  account_id uuid not null constraint role_grants_account_fk references accounts (id),
  role text not null,
  granted_at timestamptz not null default now(),
  granted_by uuid,
  revoked_at timestamptz,
  constraint role_grants_pk primary key (account_id, role)
);
comment on table role_grants is 'Roles a person holds; a revoked one stays, with its day';

-- Who makes accounts, who grants roles and who audits are three people.
create function check_exclusive_roles() returns trigger language plpgsql security definer set search_path from current as $$
begin
  -- Two grants at once to one person must see each other.
  perform from accounts where id = new.account_id for update;
  if new.revoked_at is null and new.role in ('system_admin', 'security_admin', 'auditor') and exists (
    select from role_grants g where g.account_id = new.account_id and g.role <> new.role and g.revoked_at is null) then
    raise exception 'exclusive role' using errcode = '23514', constraint = 'role_grants_exclusive';
  end if;
  if new.revoked_at is null and exists (
    select from role_grants g where g.account_id = new.account_id and g.role <> new.role and g.revoked_at is null
      and g.role in ('system_admin', 'security_admin', 'auditor')) then
    raise exception 'exclusive role' using errcode = '23514', constraint = 'role_grants_exclusive';
  end if;
  return new;
end $$;
create trigger role_grants_exclusive before insert or update on role_grants for each row execute function check_exclusive_roles();

create table credentials (
  account_id uuid constraint credentials_pk primary key constraint credentials_account_fk references accounts (id),
  password_hash text,
  totp_sealed bytea,
  totp_last_step bigint
);
comment on table credentials is 'Password hash and sealed TOTP secret of an account';

create table passkeys (
  id text constraint passkeys_pk primary key,
  account_id uuid not null constraint passkeys_account_fk references accounts (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now()
);
comment on table passkeys is 'Registered passkeys';
create index passkeys_account on passkeys (account_id);

create table sessions (
  token_hash bytea constraint sessions_pk primary key,
  account_id uuid not null constraint sessions_account_fk references accounts (id),
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  second_factor_at timestamptz,
  ended_at timestamptz
);
comment on table sessions is 'Sessions by the hash of their token; fifteen minutes idle, twelve hours at most';
create index sessions_account on sessions (account_id);

create table sign_in_tickets (
  token_hash bytea constraint sign_in_tickets_pk primary key,
  purpose text not null,
  account_id uuid constraint sign_in_tickets_account_fk references accounts (id),
  phone_index bytea,
  payload bytea,
  challenge text,
  tries integer not null default 0,
  proved_at timestamptz,
  expires_at timestamptz not null
);
comment on table sign_in_tickets is 'Half-finished sign-ins, invitations and phone codes, by hash, short-lived';
create index sign_in_tickets_account on sign_in_tickets (account_id);

create table sign_in_attempts (
  id uuid constraint sign_in_attempts_pk primary key,
  subject bytea not null,
  at timestamptz not null default clock_timestamp()
);
comment on table sign_in_attempts is 'Guesses of the last hour that were not right, by hashed subject, for the limit per hour';
create index sign_in_attempts_subject on sign_in_attempts (subject, at);

create table messages (
  id uuid constraint messages_pk primary key,
  phone_sealed bytea not null,
  text_sealed bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  claimed_at timestamptz,
  attempts smallint not null default 0,
  sent_at timestamptz,
  state text not null default 'waiting' constraint messages_state_known check (state in ('waiting', 'sent', 'failed'))
);
comment on table messages is 'Short messages to send; number and text sealed';
create index messages_waiting on messages (created_at) where state = 'waiting';
create index messages_created on messages (created_at);

-- The session behind a token, if it lives: fifteen idle minutes for staff, thirty days for residents, twelve hours at most for staff.
create function resolve_session(secret bytea) returns actor
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  found_session sessions%rowtype;
  found_account accounts%rowtype;
  held text[];
  resident uuid;
begin
  select * into found_session from sessions where token_hash = sha256(secret);
  if not found then
    raise exception 'no session' using errcode = 'XA401';
  end if;
  select * into found_account from accounts where id = found_session.account_id;
  if found_session.ended_at is not null or found_account.disabled_at is not null
     or found_session.last_seen_at < now() - (case found_account.kind when 'staff' then interval '15 minutes' else interval '30 days' end)
     or found_session.started_at < now() - (case found_account.kind when 'staff' then interval '12 hours' else interval '180 days' end) then
    raise exception 'session over' using errcode = 'XA419';
  end if;
  if found_session.last_seen_at < now() - interval '1 minute' then
    update sessions set last_seen_at = now() where token_hash = found_session.token_hash;
    update accounts set last_seen_at = now() where id = found_account.id;
  end if;
  select array_agg(role) into held from role_grants where account_id = found_account.id and revoked_at is null;
  if found_account.kind = 'resident' then
    held := array['resident'];
    resident := resident_of_account(found_account.id);
  end if;
  return (found_account.id, resident, null, coalesce(held, '{}'), found_account.area, found_account.display_name, found_session.second_factor_at)::actor;
end $$;
