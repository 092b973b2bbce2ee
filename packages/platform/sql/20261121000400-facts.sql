-- Each countable thing adds a fact in its own transaction; facts are folded into days; every statistic reads only these.

create table facts (
  id uuid constraint facts_pk primary key,
  metric text not null,
  region_code text not null,
  area ltree not null,
  day date not null,
  dims jsonb not null default '{}',
  quantity integer not null default 1
);
comment on table facts is 'Countable events not folded yet: metric, region, day, dimensions, quantity; no person';

create table fact_days (
  metric text not null,
  day date not null,
  region_code text not null,
  dims jsonb not null,
  area ltree not null,
  quantity bigint not null,
  constraint fact_days_pk primary key (metric, day, region_code, dims)
);
comment on table fact_days is 'Daily roll-up of facts';
create index fact_days_area on fact_days using gist (area);

create view fact_counts with (security_invoker = true) as
  select metric, day, region_code, dims, area, quantity from fact_days
  union all
  select metric, day, region_code, dims, area, quantity::bigint from facts;
comment on view fact_counts is 'Folded and not yet folded facts together: what every statistic reads';
grant select on fact_counts to xinan_app;

-- Folds up to `most` facts; returns how many. Safe to run from several servers at once.
create function fold_facts(most integer) returns integer
  language plpgsql volatile set search_path from current
  as $$
declare
  folded integer;
begin
  with taken as (
    delete from facts where id in (select id from facts order by id limit most for update skip locked)
    returning metric, day, region_code, dims, area, quantity
  ), summed as (
    select metric, day, region_code, dims, area, sum(quantity) as quantity, count(*) as n from taken group by 1, 2, 3, 4, 5
  ), written as (
    insert into fact_days (metric, day, region_code, dims, area, quantity)
    select metric, day, region_code, dims, area, quantity from summed order by 1, 2, 3, 4
    on conflict on constraint fact_days_pk do update set quantity = fact_days.quantity + excluded.quantity
    returning 1
  )
  select coalesce(sum(n), 0) into folded from summed;
  return folded;
end $$;
