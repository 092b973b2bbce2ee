-- A spot check is drawn, then agrees or differs; the seed of the draw and what the ledger said stand in columns of their own.
alter table indicator_tasks add column spot_check_seed bigint, add column spot_check_note text;
update indicator_tasks set
  spot_check_seed = case when spot_check ~ '^seed [0-9]+$' then substr(spot_check, 6)::bigint end,
  spot_check_note = case when spot_check ~ '^(agrees|differs): ' then substr(spot_check, strpos(spot_check, ': ') + 2) end,
  spot_check = case when spot_check ~ '^agrees: ' then 'agrees' when spot_check ~ '^differs: ' then 'differs' else 'drawn' end
where spot_check is not null;
alter table indicator_tasks
  add constraint indicator_tasks_spot_check_known check (spot_check in ('drawn', 'agrees', 'differs')),
  add constraint indicator_tasks_spot_check_told check ((coalesce(spot_check, 'drawn') <> 'drawn') = (spot_check_note is not null));
comment on column indicator_tasks.spot_check is 'Drawn for a spot check, then whether the ledger agrees';
comment on column indicator_tasks.spot_check_seed is 'Seed of the draw, by which anybody draws again';
comment on column indicator_tasks.spot_check_note is 'What the ledger said on the spot';
