create table practitioners (
  id uuid constraint practitioners_pk primary key,
  account_id uuid constraint practitioners_account_key unique constraint practitioners_account_fk references accounts (id),
  name text not null,
  profession text not null,
  institution_id uuid constraint practitioners_institution_fk references institutions (id),
  region_code text not null,
  area ltree not null,
  active boolean not null default true
);
comment on table practitioners is 'People who give the service: profession, workplace';
create index practitioners_area on practitioners using gist (area);
create index practitioners_institution on practitioners (institution_id);

create table practitioner_credentials (
  id uuid constraint practitioner_credentials_pk primary key,
  practitioner_id uuid not null constraint practitioner_credentials_practitioner_fk references practitioners (id),
  kind text not null,
  issuer text not null,
  number text not null,
  issued_on date not null,
  expires_on date,
  area ltree not null
);
comment on table practitioner_credentials is 'Licences and training certificates; what a person may do derives from the kind';
create index practitioner_credentials_practitioner on practitioner_credentials (practitioner_id);

create table duty_shifts (
  id uuid constraint duty_shifts_pk primary key,
  practitioner_id uuid not null constraint duty_shifts_practitioner_fk references practitioners (id),
  post text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'planned',
  area ltree not null,
  constraint duty_shifts_ordered check (ends_at > starts_at)
);
comment on table duty_shifts is 'Who is on duty at which post, when';
create index duty_shifts_practitioner on duty_shifts (practitioner_id, starts_at);
create index duty_shifts_time on duty_shifts (starts_at, ends_at);
