-- One indicator of one run over all units: the map, and what is hidden of it.
create index indicator_scores_run_code on indicator_scores (run_id, code);
create index indicator_runs_period on indicator_runs (period);

-- The public trend reads the city's line alone, not a whole document for each period: its total and themes, where they may be told.
create function city_line(document jsonb) returns jsonb language sql immutable set search_path from current as $$
  select jsonb_object_agg(key, case when (value ->> 'enough')::boolean then value -> 'score' end)
    from jsonb_each(jsonb_path_query_first(document, '$.units[*] ? (@.level == "city").scores')) where key = 'total' or key ~ '^[A-Z]$'
$$;
alter table indicator_publications
  add column edition text generated always as (document #>> '{set,edition}') stored,
  add column city_scores jsonb generated always as (city_line(document)) stored;
comment on column indicator_publications.city_scores is 'Total and themes of the city out of the document, by code';
