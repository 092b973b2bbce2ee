-- Residents who agreed to share their results with those who help them, and have one in a case assigned to the actor:
-- gone at once when the consent is taken back or the assignment ends.
create function ctx_sharing() returns uuid[]
  language sql stable security definer set search_path from current
  as $$
  select coalesce(array_agg(distinct c.resident_id), '{}')
  from assessments a join consents c on c.resident_id = a.resident_id
  where a.crisis_id = any (ctx_assigned()) and c.purpose = 'share_results' and c.withdrawn_at is null $$;
