-- The method is everybody's to read who works with it. A department reaches what it reports itself, in its own area;
-- offices reach their area. Who submits, reviews, verifies, appeals, decides and publishes is kept apart by the state
-- table, by the classes of what each of them writes, and by the rules below.
-- Who drafts a set writes it in the own name up to its freezing; who adopts it begins there. The rest is said by triggers.
call guard_table('indicator_sets', 'indicator_method', '{
  "any:c": "(select ctx_account()) is null or (state = ''draft'' and drafted_by = (select ctx_account()))",
  "any:u": "case when (select ctx_account()) is null then (select may(''indicator_method'', ''c'', ''any'')) when (select may(''indicator_method'', ''c'', ''any'')) then state in (''draft'', ''frozen'') else state in (''frozen'', ''in_force'', ''retired'') end",
  "area": "true",
  "area:c": "false",
  "area:u": "false",
  "assigned": "true",
  "self": "true"
}', 'cru');
call guard_table('indicator_cycles', 'indicator_method', '{"area": "true", "assigned": "true", "self": "true"}', 'cru');
call guard_table('indicator_questionnaires', 'indicator_method', '{"area": "true", "assigned": "true", "self": "true"}', 'cru');

call guard_table('indicator_seats', 'indicator_seat', '{
  "area": "account_id in (select id from accounts where area <@ (select ctx_area()))"
}', 'cru');

-- Tasks are planned by who opens cycles.
call guard_table('indicator_batches', 'indicator_value', '{
  "any:c": "(select may(''indicator_method'', ''c'', ''any''))",
  "area": "area <@ (select ctx_area())",
  "area:c": "area <@ (select ctx_area()) and (select may(''indicator_method'', ''c'', ''area''))",
  "assigned": "area <@ (select ctx_area()) and department = any ((select ctx_departments())::text[])",
  "assigned:c": "false"
}', 'cr');
call guard_table('indicator_tasks', 'indicator_value', '{
  "any:c": "(select may(''indicator_method'', ''c'', ''any''))",
  "area": "area <@ (select ctx_area())",
  "area:c": "area <@ (select ctx_area()) and (select may(''indicator_method'', ''c'', ''area''))",
  "assigned": "area <@ (select ctx_area()) and department = any ((select ctx_departments())::text[])",
  "assigned:c": "false"
}', 'cru');

-- What hangs on a task is reached with the task, asked one by one: a list of all tasks would be made for a single row.
-- What is signed is signed in the actor's own name.
create procedure pg_temp.guard_of_task(target regclass, class text, operations text, signed text, more jsonb default '{}')
  language plpgsql set search_path from current
  as $$
declare
  reached text := format('exists (select from indicator_tasks as reached where reached.id = %s.task_id)', target);
  own text := format('%s and %I is not distinct from (select ctx_account())', reached, signed);
begin
  call guard_table(target, class, jsonb_build_object(
    'area', reached, 'area:c', own, 'assigned', reached, 'assigned:c', own) || more, operations);
end $$;
call pg_temp.guard_of_task('indicator_decisions', 'indicator_value', 'cr', 'account_id');
call pg_temp.guard_of_task('indicator_submissions', 'indicator_report', 'cr', 'submitted_by');
-- Evidence is the department's alone: whoever judges it neither adds nor removes any.
call pg_temp.guard_of_task('indicator_evidence', 'indicator_report', 'cru', 'uploaded_by', '{"area:c": "false", "area:u": "false"}');
-- Decided in the name of who decides, and left as another decided; a department only raises them.
call pg_temp.guard_of_task('indicator_appeals', 'indicator_appeal', 'cru', 'raised_by', '{
  "area:c": "false",
  "area:u": "exists (select from indicator_tasks as reached where reached.id = task_id) and coalesce(decided_by, (select ctx_account())) = (select ctx_account())",
  "assigned:u": "false"
}');
-- Snapshots are the platform's.
call guard_table('indicator_snapshots', 'indicator_value', '{
  "area": "exists (select from indicator_tasks as reached where reached.id = task_id)",
  "area:c": "false",
  "assigned": "exists (select from indicator_tasks as reached where reached.id = task_id)",
  "assigned:c": "false"
}', 'cr');

-- Who publishes caps the published grade.
call guard_table('indicator_caps', 'indicator_run', '{
  "area": "area <@ (select ctx_area())",
  "area:c": "area <@ (select ctx_area()) and (select may(''published_index'', ''c'', ''area''))",
  "area:u": "area <@ (select ctx_area()) and (select may(''published_index'', ''c'', ''area''))",
  "assigned": "area <@ (select ctx_area())",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
-- That a calculation exists is told to whoever works with values; its input and the scores only within the own area.
-- Who calculates neither makes a run the published one nor supersedes it.
call guard_table('indicator_runs', 'indicator_run', '{
  "area": "true",
  "area:c": "state <> ''published'' or (select may(''published_index'', ''c'', ''area''))",
  "area:u": "state <> ''published'' or (select may(''published_index'', ''c'', ''area''))",
  "assigned": "true",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
call guard_table('indicator_run_files', 'indicator_run', '{"area": "area <@ (select ctx_area())"}', 'cr');
call guard_table('indicator_scores', 'indicator_run', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())",
  "assigned:c": "false"
}', 'cr');

call guard_table('indicator_publications', 'published_index', '{
  "area": "true",
  "assigned": "true",
  "assigned:c": "false",
  "assigned:u": "false"
}', 'cru');
call guard_table('indicator_judgements', 'indicator_judgement', '{
  "area": "true",
  "self": "account_id = (select ctx_account())"
}', 'cru');
-- Data elements by month: totals, no person. Who reports or judges compares with them; the platform and the data office write them.
call guard_table('indicator_element_values', 'indicator_element', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())"
}', 'cru');
-- Entries stay as they were made.
call guard_table('indicator_register_entries', 'indicator_element', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "area <@ (select ctx_area())"
}', 'cr');
