-- What the data office recorded, each time: a correction adds an entry, and nothing that stood before is lost.
create table indicator_register_entries (
  id uuid constraint indicator_register_entries_pk primary key,
  element text not null,
  unit_code text not null,
  area ltree not null,
  month date not null constraint indicator_register_entries_first_day check (extract(day from month) = 1),
  value numeric not null constraint indicator_register_entries_not_negative check (value >= 0),
  basis text not null,
  reason text,
  recorded_by uuid constraint indicator_register_entries_recorder_fk references accounts (id),
  recorder_name text not null,
  recorded_at timestamptz not null
);
comment on table indicator_register_entries is 'Entries of the data office for register elements, with their basis; the last of a month is the value in indicator_element_values';
create index indicator_register_entries_place on indicator_register_entries (element, unit_code, month);
create index indicator_register_entries_recorder on indicator_register_entries (recorded_by);
