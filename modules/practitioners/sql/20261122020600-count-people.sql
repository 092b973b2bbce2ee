-- How many people of each profession are active where: totals, told to whoever may read statistics there. Who they are
-- stays behind the wall.
create function count_people() returns table (region_code text, profession text, count integer)
  language sql stable security definer set search_path from current
  as $$
  select p.region_code, p.profession, count(*)::integer from practitioners p
   where p.active and (may('statistic', 'r', 'any') or (may('statistic', 'r', 'area') and p.area <@ ctx_area()))
   group by 1, 2
$$;
