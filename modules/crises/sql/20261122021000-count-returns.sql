-- Who comes back within ninety days of a closure, under the same number or a new one: for the statistics, counted once.

alter table crises add column returned_at timestamptz;
comment on column crises.returned_at is 'When a new case of the same person was raised after this one was closed; emptied by the next closure';

-- Notes the return of residents whose last case was closed less than ninety days ago; tells where and when it was closed,
-- for the count. Whoever may only raise an alert reads no older case, and learns nothing here either.
create function note_crisis_returns(residents uuid[]) returns table (region_code text, closed_at timestamptz)
  language sql volatile security definer set search_path from current
  as $$
  update crises c set returned_at = now()
   where c.resident_id = any (residents) and c.state = 'closed' and c.returned_at is null
     and c.closed_at >= now() - interval '90 days'
     and (may('crisis', 'c', 'create') or may('crisis', 'c', 'any'))
  returning c.region_code, c.closed_at $$;

-- What stands on a day of its own and moves later: cases from before this was counted take their places.
insert into facts (id, metric, region_code, area, day, dims)
select gen_random_uuid(), 'crisis.closure', region_code, area, (closed_at at time zone 'Asia/Shanghai')::date + 90,
       jsonb_build_object('again', 'no')
  from crises where state = 'closed' and closed_at is not null;

insert into facts (id, metric, region_code, area, day, dims)
select gen_random_uuid(), 'crisis.follow_up', c.region_code, c.area, (f.due_at at time zone 'Asia/Shanghai')::date,
       jsonb_build_object('fate', case when f.done_at is null then 'open' when f.outcome = 'not_reached' then 'not_reached'
                                       when f.done_at <= f.due_at then 'in_time' else 'late' end)
  from crisis_follow_ups f join crises c on c.id = f.crisis_id
 where f.done_at is distinct from f.due_at and (f.done_at is not null or f.superseded_at is null or f.superseded_at >= f.due_at);
