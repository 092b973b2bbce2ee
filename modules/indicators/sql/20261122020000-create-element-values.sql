-- Data elements by month: standing counts as they were kept, and what the data office records. Facts are not copied here.
create table indicator_element_values (
  element text not null,
  unit_code text not null,
  area ltree not null,
  month date not null constraint indicator_element_values_first_day check (extract(day from month) = 1),
  value numeric not null constraint indicator_element_values_not_negative check (value >= 0),
  source text not null constraint indicator_element_values_source_known check (source in ('standing', 'register', 'demonstration')),
  recorded_by uuid constraint indicator_element_values_recorder_fk references accounts (id),
  recorded_at timestamptz not null,
  constraint indicator_element_values_pk primary key (element, unit_code, month)
);
comment on table indicator_element_values is 'Observations of data elements by unit and month: kept standing counts and recorded register values; totals, no person';
create index indicator_element_values_recorder on indicator_element_values (recorded_by) where recorded_by is not null;

-- What the elements read together, summed by month. Modules count these; modules/indicators/domain/elements says what for.
call group_facts('crisis.alerted', 'element', '{source}');
call group_facts('crisis.response', 'element', '{inTime}');
call group_facts('crisis.review', 'element', '{source,inTime}');
call group_facts('crisis.referred', 'element', '{}');
call group_facts('crisis.arrival', 'element', '{outcome}');
call group_facts('crisis.follow_up', 'element', '{fate}');
call group_facts('crisis.closure', 'element', '{again}');
call group_facts('dispute.acceptance', 'element', '{outcome,psych,type}');
call group_facts('dispute.limit', 'element', '{closed}');
call group_facts('dispute.resolution', 'element', '{again}');
call group_facts('dispute.escalated_criminal', 'element', '{}');
