-- References of the index that had no index of their own.
create index indicator_cycles_set on indicator_cycles (set_id);
create index indicator_runs_set on indicator_runs (set_id);
create index indicator_runs_supersedes on indicator_runs (supersedes) where supersedes is not null;
create index indicator_appeals_run on indicator_appeals (run_id) where run_id is not null;
