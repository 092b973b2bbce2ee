-- What was frozen, calculated or published stays as it was: a trigger says so to everybody, the owner of the tables too.

-- Everybody who wrote a word of a set: none of them adopts it.
alter table indicator_sets add column writer_ids uuid[] not null default '{}';
update indicator_sets set writer_ids = array[drafted_by];
comment on column indicator_sets.writer_ids is 'Everybody who wrote a word of it: none of them adopts it';

-- Noted by the database, so that nobody forgets it.
create function note_set_writers() returns trigger language plpgsql set search_path from current as $$
begin
  if tg_op = 'INSERT' then
    new.writer_ids := array[new.drafted_by];
  elsif new.document is distinct from old.document then
    new.writer_ids := array(select distinct writer from unnest(old.writer_ids || ctx_account()) as writer where writer is not null);
  else
    new.writer_ids := old.writer_ids;
  end if;
  return new;
end $$;
create trigger note_set_writers before insert or update on indicator_sets for each row execute function note_set_writers();

-- A set is drafted, frozen, adopted, retired, in this order; from its freezing on only that and its validity are written.
create function keep_frozen_sets() returns trigger language plpgsql set search_path from current as $$
declare
  course text[] := array['draft', 'frozen', 'in_force', 'retired'];
  written text[] := array['state', 'row_version', 'valid_from', 'valid_until', 'adopted_by', 'adopter_name', 'adopted_at'];
  signed text[] := array['valid_from', 'adopted_by', 'adopter_name', 'adopted_at'];
  is_adoption boolean := old.state = 'frozen' and new.state = 'in_force';
begin
  if array_position(course, new.state) - array_position(course, old.state) not in (0, 1)
     or array_position(course, new.state) is null then
    raise exception 'a set takes one step at a time' using errcode = '23514', constraint = 'indicator_sets_course';
  end if;
  if old.state <> 'draft' and to_jsonb(new) - written is distinct from to_jsonb(old) - written then
    raise exception 'a frozen set does not change' using errcode = '23514', constraint = 'indicator_sets_frozen';
  end if;
  if not is_adoption and (select bool_or(to_jsonb(new) -> key is distinct from to_jsonb(old) -> key) from unnest(signed) as key) then
    raise exception 'a set is signed when it is adopted' using errcode = '23514', constraint = 'indicator_sets_signed';
  end if;
  if is_adoption and (new.adopted_by = any (new.writer_ids)
                      or coalesce(ctx_account(), new.adopted_by) is distinct from new.adopted_by) then
    raise exception 'who wrote a set does not adopt it' using errcode = '23514', constraint = 'indicator_sets_two_people';
  end if;
  return null;
end $$;
create trigger keep_frozen_sets after update on indicator_sets for each row execute function keep_frozen_sets();

-- Of a run and of a publication only the state moves on, never back.
create function keep_frozen_rows() returns trigger language plpgsql set search_path from current as $$
begin
  if to_jsonb(new) - 'state' is distinct from to_jsonb(old) - 'state' then
    raise exception '% does not change', tg_table_name using errcode = '23514', constraint = tg_table_name || '_frozen';
  end if;
  if old.state <> new.state and (old.state || '>' || new.state) <> all (tg_argv) then
    raise exception '% does not go back', tg_table_name using errcode = '23514', constraint = tg_table_name || '_course';
  end if;
  return null;
end $$;
create trigger keep_runs after update on indicator_runs for each row
  execute function keep_frozen_rows('preview>published', 'preview>superseded', 'published>superseded');
create trigger keep_publications after update on indicator_publications for each row
  execute function keep_frozen_rows('current>superseded');
-- Their contents do not change at all.
create function refuse_change() returns trigger language plpgsql set search_path from current as $$
begin
  raise exception '% does not change', tg_table_name using errcode = '23514', constraint = tg_table_name || '_frozen';
end $$;
create trigger keep_run_files before update on indicator_run_files for each row execute function refuse_change();
create trigger keep_scores before update on indicator_scores for each row execute function refuse_change();
