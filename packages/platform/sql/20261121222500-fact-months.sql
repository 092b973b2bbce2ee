-- Facts rolled up by month for every region from the place up to the city, and for the groups of dimensions that are read
-- together: a statistic of a year costs the same whether the city counted a thousand things or a million.

create table fact_groupings (
  metric text not null,
  grouping text not null,
  dims text[] not null,
  constraint fact_groupings_pk primary key (metric, grouping)
);
comment on table fact_groupings is 'Which dimensions of a metric are summed together by month; modules name theirs';

create table fact_months (
  metric text not null,
  grouping text not null,
  region_code text not null,
  month date not null,
  dims jsonb not null,
  area ltree not null,
  quantity bigint not null,
  constraint fact_months_pk primary key (metric, grouping, region_code, month, dims)
);
comment on table fact_months is 'Monthly roll-up of facts: each region holds what was counted in it and below it';

-- The chosen dimensions of a fact.
create function pick_dims(dims jsonb, chosen text[]) returns jsonb
  language sql immutable parallel safe
  as $$ select coalesce(jsonb_object_agg(name, dims -> name), '{}') from unnest(chosen) as name where dims ? name $$;

-- A place and every region above it up to the city, as codes and as paths.
create function regions_above(place ltree) returns table (code text, path ltree)
  language sql immutable parallel safe set search_path from current
  as $$
  select case when length(digits) < 6 then rpad(digits, 6, '0') else digits end, above
  from generate_series(2, nlevel(place)) as depth
  cross join lateral subpath(place, 0, depth) as above
  cross join lateral replace(above::text, '.', '') as digits $$;

create view fact_month_counts with (security_invoker = true) as
  select metric, grouping, region_code, month, dims, area, quantity from fact_months
  union all
  select f.metric, g.grouping, r.code, date_trunc('month', f.day::timestamp)::date, pick_dims(f.dims, g.dims), r.path, f.quantity::bigint
  from facts f join fact_groupings g on g.metric = f.metric cross join lateral regions_above(f.area) as r;
comment on view fact_month_counts is 'Folded and not yet folded facts by month, for each region and all above it';
grant select on fact_month_counts to xinan_app;

-- Names a grouping and sums what was folded so far. For migrations.
create procedure group_facts(wanted_metric text, wanted_grouping text, wanted_dims text[])
  language plpgsql set search_path from current
  as $$
begin
  insert into fact_groupings (metric, grouping, dims) values (wanted_metric, wanted_grouping, wanted_dims);
  call rebuild_fact_months(wanted_metric);
end $$;

-- Sums the months of a metric anew from its days.
create procedure rebuild_fact_months(wanted_metric text)
  language sql set search_path from current
  as $$
  delete from fact_months where metric = wanted_metric;
  insert into fact_months (metric, grouping, region_code, month, dims, area, quantity)
  select d.metric, g.grouping, r.code, date_trunc('month', d.day::timestamp)::date, pick_dims(d.dims, g.dims), r.path, sum(d.quantity)
  from fact_days d join fact_groupings g on g.metric = d.metric cross join lateral regions_above(d.area) as r
  where d.metric = wanted_metric
  group by 1, 2, 3, 4, 5, 6 $$;

-- Folds up to `most` facts into days and months; returns how many. Safe to run from several servers at once.
create or replace function fold_facts(most integer) returns integer
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
  ), rolled as (
    insert into fact_months (metric, grouping, region_code, month, dims, area, quantity)
    select s.metric, g.grouping, r.code, date_trunc('month', s.day::timestamp)::date, pick_dims(s.dims, g.dims), r.path, sum(s.quantity)
    from summed s join fact_groupings g on g.metric = s.metric cross join lateral regions_above(s.area) as r
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5
    on conflict on constraint fact_months_pk do update set quantity = fact_months.quantity + excluded.quantity
    returning 1
  )
  select coalesce(sum(n), 0) into folded from summed;
  return folded;
end $$;
