create table city_settings (
  name text constraint city_settings_pk primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
comment on table city_settings is 'What a city sets for itself: its code and name, its map, defaults it changes';
