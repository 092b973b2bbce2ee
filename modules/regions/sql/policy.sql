-- The index office sets what is the index's, and nothing else.
call guard_table('city_settings', 'reference', '{
  "area": "false",
  "area:c": "name in (''index.terms'', ''index.peer_groups'')",
  "area:u": "name in (''index.terms'', ''index.peer_groups'')"
}', 'cru');

-- Shared reference data: everyone reads, only migrations and loaders (the owner) write.
alter table ref.regions enable row level security;
alter table ref.regions force row level security;
drop policy if exists everyone_reads on ref.regions;
drop policy if exists owner_writes on ref.regions;
create policy everyone_reads on ref.regions for select to xinan_app using (true);
do $$ begin execute format('create policy owner_writes on ref.regions to %I using (true) with check (true)', current_user); end $$;
grant select on ref.regions to xinan_app;
insert into table_classes values ('regions', 'reference') on conflict do nothing;
