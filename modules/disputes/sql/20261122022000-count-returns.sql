-- Counts by the day of acceptance, by the end of the time limit, and by the ninetieth day after a resolution.

alter table disputes add column recurred_at timestamptz;
comment on column disputes.recurred_at is 'When the same conflict was first found again, however late; "recurred" asks for the city''s own term';
update disputes d set recurred_at = (select min(later.found_at) from disputes later where later.recur_of = d.id);

-- As before; an accepted case also takes its places by acceptance and by time limit along.
create or replace function move_dispute(wanted uuid, target_code text, target_area ltree, cells jsonb) returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  if ctx() ->> 'n' is distinct from 'dispute.handle'
     or not exists (select from regions r where r.code = target_code and r.area = target_area)
     or not exists (select from disputes d where d.id = wanted and d.area <@ ctx_area() and d.state in ('registered', 'accepted', 'triaged')) then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  update disputes set region_code = target_code, area = target_area where id = wanted;
  update assignments set area = target_area where record_id = wanted;
  update duties set region_code = target_code, area = target_area where record_id = wanted and closed_at is null and role = 'registrar';
  insert into facts (id, metric, region_code, area, day, dims, quantity)
  select id, metric, target_code, target_area, day, dims, 1
    from jsonb_to_recordset(cells) as cell (id uuid, metric text, day date, dims jsonb)
   where metric in ('dispute.case', 'dispute.outcome', 'dispute.team', 'dispute.acceptance', 'dispute.limit');
end $$;

-- Cases from before this was counted take their places.
insert into facts (id, metric, region_code, area, day, dims)
select gen_random_uuid(), 'dispute.acceptance', region_code, area, (accepted_at at time zone 'Asia/Shanghai')::date,
       jsonb_build_object('outcome', outcome, 'type', dispute_type, 'origin', origin,
                          'psych', case when psych_involved then 'yes' else 'no' end)
  from disputes where accepted_at is not null;

insert into facts (id, metric, region_code, area, day, dims)
select gen_random_uuid(), 'dispute.limit', region_code, area, (deadline at time zone 'Asia/Shanghai')::date,
       jsonb_build_object('closed', case when ended_at is null then 'open' when ended_at <= deadline then 'in_time' else 'late' end)
  from disputes where deadline is not null;

insert into facts (id, metric, region_code, area, day, dims)
select gen_random_uuid(), 'dispute.resolution', region_code, area,
       (coalesce(effective_at, ended_at) at time zone 'Asia/Shanghai')::date + 90,
       jsonb_build_object('again', case when recurred_at - coalesce(effective_at, ended_at) <= interval '90 days' then 'yes' else 'no' end)
  from disputes where outcome = 'resolved' and coalesce(effective_at, ended_at) is not null;
