-- The method is everybody's to read who works with it. A department reaches what it reports itself, in its own area;
-- offices reach their area. Who submits, reviews, verifies and approves is kept apart by the state table and the roles.
call guard_table('indicator_sets', 'indicator_method', '{"area": "true", "assigned": "true", "self": "true"}', 'cru');
call guard_table('indicator_cycles', 'indicator_method', '{"area": "true", "assigned": "true", "self": "true"}', 'cru');
call guard_table('indicator_questionnaires', 'indicator_method', '{"area": "true", "assigned": "true", "self": "true"}', 'cru');

call guard_table('indicator_seats', 'indicator_seat', '{
  "area": "account_id in (select id from accounts where area <@ (select ctx_area()))",
  "assigned": "account_id = (select ctx_account())",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');

call guard_table('indicator_batches', 'indicator_value', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area()) and department = any ((select ctx_departments())::text[])",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
call guard_table('indicator_tasks', 'indicator_value', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area()) and department = any ((select ctx_departments())::text[])",
  "assigned:c": "false"
}', 'cru');

-- What hangs on a task is reached with the task; what is signed is signed in the actor's own name.
create procedure pg_temp.guard_of_task(target regclass, operations text, signed text default null)
  language plpgsql set search_path from current
  as $$
declare
  reached text := 'task_id in (select id from indicator_tasks)';
  own text := case when signed is null then '' else format(' and %I is not distinct from (select ctx_account())', signed) end;
begin
  call guard_table(target, 'indicator_value', jsonb_build_object(
    'area', reached, 'area:c', reached || own, 'assigned', reached, 'assigned:c', reached || own), operations);
end $$;
call pg_temp.guard_of_task('indicator_submissions', 'cr', 'submitted_by');
call pg_temp.guard_of_task('indicator_evidence', 'cru', 'uploaded_by');
call pg_temp.guard_of_task('indicator_decisions', 'cr', 'account_id');
call pg_temp.guard_of_task('indicator_snapshots', 'cr');
call pg_temp.guard_of_task('indicator_appeals', 'cru', 'raised_by');

call guard_table('indicator_caps', 'indicator_run', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
-- That a calculation exists is told to whoever works with values; its input and the scores only within the own area.
call guard_table('indicator_runs', 'indicator_run', '{
  "area": "true",
  "assigned": "true",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
call guard_table('indicator_run_files', 'indicator_run', '{"area": "area <@ (select ctx_area())"}', 'cru');
call guard_table('indicator_scores', 'indicator_run', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())",
  "assigned:c": "false"
}', 'cr');

call guard_table('indicator_publications', 'published_index', '{"area": "true"}', 'cru');
call guard_table('indicator_judgements', 'indicator_judgement', '{
  "area": "true",
  "self": "account_id = (select ctx_account())"
}', 'cru');
-- Data elements by month: totals, no person.
call guard_table('indicator_element_values', 'indicator_value', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
