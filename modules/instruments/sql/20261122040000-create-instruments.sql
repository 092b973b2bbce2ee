create table instrument_editions (
  id uuid constraint instrument_editions_pk primary key,
  edition text not null,
  instrument_id text not null,
  version text not null,
  origin text not null constraint instrument_editions_origin check (origin in ('shipped', 'key', 'own')),
  -- As text and not as jsonb: the order in which a document was written is kept.
  definition json not null,
  resident json,
  reason text,
  added_at timestamptz not null default now()
);
comment on table instrument_editions is 'Every edition of an instrument ever offered, shipped or the city''s own: results are read with the very edition they name';
comment on column instrument_editions.edition is 'Hash of wording and key; an own edition may come again with other words for residents, and the last one holds';
create unique index instrument_editions_shipped on instrument_editions (edition) where origin <> 'own';
create index instrument_editions_by_edition on instrument_editions (edition, id desc);
create index instrument_editions_own on instrument_editions (instrument_id, id desc) where origin = 'own';

create table instrument_decisions (
  id uuid constraint instrument_decisions_pk primary key,
  kind text not null constraint instrument_decisions_kind check (kind in ('approve_wording', 'withdraw_wording', 'retire', 'restore')),
  instrument_id text not null,
  edition text not null,
  locale text constraint instrument_decisions_locale check (locale in ('zh', 'en')),
  reason text not null,
  decided_by uuid,
  decided_by_name text not null,
  decided_at timestamptz not null default now(),
  constraint instrument_decisions_of_a_wording check ((locale is not null) = (kind in ('approve_wording', 'withdraw_wording')))
);
comment on table instrument_decisions is 'What the city decided about an instrument: what stands is the last decision, for a wording the last in its language';
create index instrument_decisions_by_instrument on instrument_decisions (instrument_id, id desc);

create table instrument_drafts (
  id uuid constraint instrument_drafts_pk primary key,
  instrument_id text not null,
  name text not null,
  state text not null default 'draft'
    constraint instrument_drafts_state check (state in ('draft', 'submitted', 'released', 'refused', 'discarded')),
  revision integer not null default 1,
  document json not null,
  resident json,
  faults integer not null,
  note text not null default '',
  writer_ids uuid[] not null,
  writer_names text[] not null,
  written_at timestamptz not null default now(),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  constraint instrument_drafts_two_persons
    check (state not in ('released', 'refused') or decided_by <> all (writer_ids)),
  constraint instrument_drafts_decided
    check (state not in ('released', 'refused') or (decided_at is not null and decision_reason is not null)),
  constraint instrument_drafts_released_whole check (state <> 'released' or faults = 0)
);
comment on table instrument_drafts is 'Instruments as their writers have them, faults and all; released by somebody who wrote nothing of it';
comment on column instrument_drafts.writer_ids is 'Everybody who wrote a word of it: none of them decides';
create unique index instrument_drafts_one_open on instrument_drafts (instrument_id)
  where state in ('draft', 'submitted', 'refused') and instrument_id <> '';

-- What was decided stays as it was decided.
create function keep_released_drafts() returns trigger
  language plpgsql
  as $$
begin
  if old.state in ('released', 'discarded') then
    raise exception 'a draft that was released or discarded does not change' using errcode = '23514', constraint = 'instrument_drafts_frozen';
  end if;
  return new;
end $$;
create trigger keep_released_drafts before update on instrument_drafts
  for each row execute function keep_released_drafts();
