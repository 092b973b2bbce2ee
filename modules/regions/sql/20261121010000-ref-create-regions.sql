-- Shared by all cities: administrative regions, versioned by validity.
create table regions (
  code text constraint regions_pk primary key,
  parent_code text constraint regions_parent_fk references regions (code),
  level smallint not null constraint regions_level_known check (level between 1 and 6),
  name_zh text not null,
  name_en text not null,
  area ltree not null,
  valid_from date not null default '2021-01-01',
  valid_to date,
  merged_into text
);
comment on table regions is 'Province, city, county, township, village, grid: codes as text, with validity';
create index regions_parent on regions (parent_code);
create index regions_area on regions using gist (area);
