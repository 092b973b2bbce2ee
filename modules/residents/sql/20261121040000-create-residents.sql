create table residents (
  id uuid constraint residents_pk primary key,
  account_id uuid constraint residents_account_key unique constraint residents_account_fk references accounts (id),
  wrapped_key bytea not null,
  phone_index bytea constraint residents_phone_index_key unique,
  phone_sealed bytea,
  identity_index bytea constraint residents_identity_index_key unique,
  identity_sealed bytea,
  name_sealed bytea,
  birth_year smallint,
  sex text,
  region_code text,
  area ltree,
  created_at timestamptz not null default now()
);
comment on table residents is 'Identity of residents, sealed; found again only by keyed blind index';
create index residents_area on residents using gist (area);

create table consents (
  id uuid constraint consents_pk primary key,
  resident_id uuid not null constraint consents_resident_fk references residents (id),
  purpose text not null,
  version text not null,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
comment on table consents is 'Consents by purpose and version of the notice; withdrawal is a date, never a deletion';
create index consents_resident on consents (resident_id, purpose);
create unique index consents_one_open on consents (resident_id, purpose) where withdrawn_at is null;

-- For resolve_session alone: nobody else turns an account into a resident.
create function resident_of_account(account uuid) returns uuid
  language sql stable security definer set search_path from current
  as $$ select id from residents where account_id = account $$;
revoke execute on function resident_of_account from public;

-- The account behind a phone number's blind index, for signing in.
create function account_of_phone(number_index bytea) returns uuid
  language sql stable security definer set search_path from current
  as $$ select require_action('session.begin', 'resident.enrol'); select account_id from residents where phone_index = number_index $$;
