create table institutions (
  id uuid constraint institutions_pk primary key,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  region_code text not null,
  region_name text not null,
  area ltree not null,
  address text not null,
  phone text,
  hours_zh text not null,
  hours_en text not null,
  services jsonb not null default '[]',
  accepts_referrals boolean not null default false,
  status text not null default 'open',
  opened_on date,
  floor_area_m2 integer
);
comment on table institutions is 'Every place of the service: centres, stations, rooms, hospitals, committees';
create index institutions_area on institutions using gist (area);
create index institutions_kind on institutions (kind, region_code);

create table help_lines (
  id uuid constraint help_lines_pk primary key,
  kind text not null,
  number text not null,
  name_zh text not null,
  name_en text not null,
  hours_zh text not null,
  hours_en text not null,
  always_open boolean not null,
  sort integer not null
);
comment on table help_lines is 'Lines a person can call, in the order to call them; data of the city, never in code';
