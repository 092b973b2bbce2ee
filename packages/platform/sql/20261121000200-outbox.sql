-- What changed, for whom: ids only. Written in the transaction that changed it, read below the transaction horizon.

create table events (
  id uuid constraint events_pk primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  topic text not null,
  record_id uuid not null,
  audience text[] not null,
  area ltree
);
comment on table events is 'Outbox of change notices: topic, record, audience; streams tell clients what to fetch again';
create index events_horizon on events (xid, id);

create function wake_streams() returns trigger language plpgsql as $$ begin notify xinan_events; return null; end $$;
create trigger events_wake after insert on events for each statement execute function wake_streams();
