-- Data classes and row policies of the platform's own tables. Applied at every migrate.

call guard_secret('context_keys');
call guard_secret('system_tokens');
call guard_secret('idempotency_keys');
call guard_table('actions', 'reference', '{}', 'r');
call guard_table('action_grants', 'reference', '{}', 'r');
call guard_table('table_classes', 'reference', '{}', 'r');
call guard_table('migrations', 'reference', '{}', 'r');
call guard_table('audit_entries', 'audit', '{
  "self": "subject_id = (select ctx_subject()) or object_ids && (select ctx_own_records())",
  "claim": "object_ids @> array[(select ctx_claim())]"
}', 'r');
call guard_table('audit_seals', 'audit', '{}', 'cr');
-- Notices and facts are written by whoever acts; read by the system's own rounds, and by statistics of an area.
call guard_table('events', 'event', '{}', 'crd');
call guard_table('duties', 'duty', '{
  "self": "owner_account_id = (select ctx_account()) or (owner_account_id is null and role = any ((select ctx_roles())::text[]) and case when only_assigned then record_id = any ((select ctx_assigned())::uuid[]) else area <@ (select ctx_area()) end)",
  "area": "area <@ (select ctx_area())",
  "open_area": "area <@ (select ctx_area())",
  "assigned": "record_id = any ((select ctx_assigned())::uuid[])"
}', 'cru');
-- Read here; written only where a module says of which table the records are (let_assign): whoever could assign
-- any id to themselves would reach any record.
call guard_table('assignments', 'assignment', '{
  "area": "area <@ (select ctx_area())",
  "open_area": "area <@ (select ctx_area())",
  "assigned": "record_id = any ((select ctx_assigned())::uuid[])"
}', 'r');
call guard_table('facts', 'statistic', '{"area": "area <@ (select ctx_area())"}', 'crud');
-- The roll-up is the fold's alone: whoever counts something adds a fact.
call guard_table('fact_days', 'statistic', '{"area": "area <@ (select ctx_area())", "create": "false"}', 'crud');
call guard_table('fact_groupings', 'statistic', '{"area": "true"}', 'r');
call guard_table('fact_months', 'statistic', '{"area": "area <@ (select ctx_area())", "create": "false"}', 'crud');
