create table standards (
  id uuid constraint standards_pk primary key,
  code text not null constraint standards_code_key unique,
  kind text not null,
  created_at timestamptz not null default now()
);
comment on table standards is 'The standards library: the set, the method and each procedure, by code; what they say stands in their versions';

create table standard_versions (
  id uuid constraint standard_versions_pk primary key,
  standard_id uuid not null constraint standard_versions_standard_fk references standards (id),
  number integer not null,
  state text not null default 'draft',
  title_zh text not null,
  title_en text not null,
  owner_zh text not null,
  owner_en text not null,
  body_zh jsonb not null default '[]',
  body_en jsonb not null default '[]',
  change_note_zh text not null default '',
  change_note_en text not null default '',
  screens text[] not null default '{}',
  is_public boolean not null default false,
  author_id uuid,
  author_name text not null,
  writer_ids uuid[] not null default '{}',
  written_at timestamptz not null default now(),
  revision integer not null default 1,
  approver_id uuid,
  approver_name text,
  approved_at timestamptz,
  valid_from date,
  valid_until date,
  superseded_on date,
  withdrawn_on date,
  withdrawal_note text,
  constraint standard_versions_number_key unique (standard_id, number),
  constraint standard_versions_two_persons
    check (approver_id is null or (approver_id is distinct from author_id and approver_id <> all (writer_ids))),
  constraint standard_versions_approved check (
    (state = 'draft' and approved_at is null)
    or state = 'withdrawn'
    or (approved_at is not null and approver_name is not null and valid_from is not null)),
  constraint standard_versions_dates_ordered check (valid_until >= valid_from and superseded_on >= valid_from),
  constraint standard_versions_one_in_force exclude using gist (
    standard_id with =, daterange(valid_from, least(valid_until + 1, superseded_on)) with &&
  ) where (state in ('in_force', 'superseded'))
);
comment on table standard_versions is 'Versions of standards: text in both languages, validity, two signatures; one in force on a day';
comment on column standard_versions.writer_ids is 'Everybody who wrote a word of it: none of them approves it';
comment on column standard_versions.superseded_on is 'First day of the version that replaces it: the last day here is the day before';
create unique index standard_versions_one_draft on standard_versions (standard_id) where state = 'draft';

-- What two people have signed stays as it was signed: only its end may still be written.
create function keep_approved_versions() returns trigger
  language plpgsql
  as $$
begin
  if old.approved_at is not null and
     (old.standard_id, old.number, old.title_zh, old.title_en, old.owner_zh, old.owner_en, old.body_zh, old.body_en, old.change_note_zh, old.change_note_en, old.screens, old.author_id, old.author_name, old.writer_ids, old.approver_id, old.approver_name, old.approved_at, old.valid_from, old.valid_until)
     is distinct from
     (new.standard_id, new.number, new.title_zh, new.title_en, new.owner_zh, new.owner_en, new.body_zh, new.body_en, new.change_note_zh, new.change_note_en, new.screens, new.author_id, new.author_name, new.writer_ids, new.approver_id, new.approver_name, new.approved_at, new.valid_from, new.valid_until) then
    raise exception 'an approved version does not change' using errcode = '23514', constraint = 'standard_versions_frozen';
  end if;
  return new;
end $$;
create trigger keep_approved_versions before update on standard_versions
  for each row execute function keep_approved_versions();
