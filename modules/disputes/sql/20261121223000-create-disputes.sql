create table disputes (
  id uuid constraint disputes_pk primary key,
  case_no text not null constraint disputes_case_no_key unique,
  state text not null,
  outcome text not null,
  version integer not null default 1,
  origin text not null,
  dispute_type text not null,
  family_matter text not null default 'none',
  mode text,
  route text,
  difficulty text,
  region_code text not null,
  area ltree not null,
  place_index bytea,
  happened_on date,
  found_at timestamptz not null,
  decided_at timestamptz,
  accepted_at timestamptz,
  deadline timestamptz,
  extensions integer not null default 0,
  effective_at timestamptz,
  ended_at timestamptz,
  archived_at timestamptz,
  volume_no text,
  retention text,
  end_reason text,
  parties_masked text not null default '',
  amount_fen bigint,
  people_involved integer not null default 2,
  risk_colour text,
  risk_checked_at timestamptz,
  psych_involved boolean not null default false,
  psych_reason text,
  police_involved boolean not null default false,
  committee_id uuid constraint disputes_committee_fk references institutions (id),
  team_id uuid constraint disputes_team_fk references teams (id),
  team_kind text not null default 'none',
  team_zh text,
  team_en text,
  registrar_account_id uuid constraint disputes_registrar_fk references accounts (id),
  registrar_name text,
  lead_account_id uuid constraint disputes_lead_fk references accounts (id),
  lead_name text,
  lead_agency text,
  supervised boolean not null default false,
  transfers integer not null default 0,
  agreement_kind text,
  performance text not null default 'none',
  confirmation text not null default 'ineligible',
  recur_of uuid constraint disputes_recur_of_fk references disputes (id),
  recurred boolean not null default false,
  prevented_crime integer not null default 0,
  prevented_crowd integer not null default 0,
  wrapped_key bytea not null,
  constraint disputes_amount_sane check (amount_fen >= 0),
  constraint disputes_people_sane check (people_involved > 0),
  constraint disputes_not_own_recurrence check (recur_of <> id)
);
comment on table disputes is 'Disputes from first sign to archive: state, outcome, clocks; no narrative, names only masked';
comment on column disputes.outcome is 'Where the case stands in the count; follows the state, kept by the archive';
comment on column disputes.volume_no is '卷号 and 保管期限 as the archive writes them on the cover';
comment on column disputes.transfers is 'Transfers so far: the second and later ones need a mediation lead above both areas';
comment on column disputes.place_index is 'Blind index of the place, by which recurrence is found without reading it';
create index disputes_open on disputes (found_at desc, id desc) where outcome in ('undecided', 'open') or state <> 'archived';
create index disputes_found on disputes (found_at desc, id desc);
-- By text and not by ltree: row security lets only leakproof comparisons reach an index.
create index disputes_region on disputes (region_code, found_at desc, id desc);
create index disputes_place on disputes (place_index, found_at) where place_index is not null;
create index disputes_lead on disputes (lead_account_id);
create index disputes_recur_of on disputes (recur_of) where recur_of is not null;
create index disputes_type on disputes (dispute_type, found_at desc, id desc);
create index disputes_confirmable on disputes (effective_at) where confirmation = 'open';
create index disputes_team on disputes (team_id) where team_id is not null;
create index disputes_committee on disputes (committee_id) where committee_id is not null;
create index disputes_registrar on disputes (registrar_account_id) where registrar_account_id is not null;

create table dispute_numbers (
  year integer constraint dispute_numbers_pk primary key,
  last integer not null
);
comment on table dispute_numbers is 'Last case number given in each year';

create table dispute_intakes (
  dispute_id uuid constraint dispute_intakes_pk primary key constraint dispute_intakes_dispute_fk references disputes (id),
  sealed bytea not null,
  reporter_sealed bytea
);
comment on table dispute_intakes is 'What happened, where, and what is claimed; who reported it; sealed';

create table dispute_parties (
  id uuid constraint dispute_parties_pk primary key,
  dispute_id uuid not null constraint dispute_parties_dispute_fk references disputes (id),
  side text not null,
  kind text not null,
  ordinal smallint not null,
  is_minor boolean not null default false,
  acts_for uuid[] not null default '{}',
  authority text,
  resident_id uuid constraint dispute_parties_resident_fk references residents (id),
  identity_index bytea,
  phone_index bytea,
  name_index bytea,
  code_hash bytea not null constraint dispute_parties_code_key unique,
  name_sealed bytea not null,
  joined_at timestamptz not null default now(),
  left_at timestamptz
);
comment on table dispute_parties is 'Parties, agents and guardians: side, for whom, name sealed; found again only by blind index';
comment on column dispute_parties.code_hash is 'Hash of the follow code that each of them holds; the code itself is derived, never stored';
create index dispute_parties_dispute on dispute_parties (dispute_id);
create index dispute_parties_identity on dispute_parties (identity_index) where identity_index is not null;
create index dispute_parties_phone on dispute_parties (phone_index) where phone_index is not null;
create index dispute_parties_name on dispute_parties (name_index) where name_index is not null;
create index dispute_parties_resident on dispute_parties (resident_id) where resident_id is not null;

create table dispute_party_contacts (
  party_id uuid constraint dispute_party_contacts_pk primary key constraint dispute_party_contacts_party_fk references dispute_parties (id),
  dispute_id uuid not null constraint dispute_party_contacts_dispute_fk references disputes (id),
  sealed bytea not null
);
comment on table dispute_party_contacts is 'Telephone, identity number, address and the like of a party, sealed; never shown to the other side';
create index dispute_party_contacts_dispute on dispute_party_contacts (dispute_id);

create table dispute_events (
  id uuid constraint dispute_events_pk primary key,
  dispute_id uuid not null constraint dispute_events_dispute_fk references disputes (id),
  at timestamptz not null,
  step text not null,
  from_state text,
  to_state text not null,
  account_id uuid,
  party_id uuid,
  actor_name text not null,
  actor_role text not null
);
comment on table dispute_events is 'Timeline: each step, by whom, from where to where; no content';
create index dispute_events_dispute on dispute_events (dispute_id, at);

create table dispute_remarks (
  event_id uuid constraint dispute_remarks_pk primary key constraint dispute_remarks_event_fk references dispute_events (id),
  dispute_id uuid not null constraint dispute_remarks_dispute_fk references disputes (id),
  account_id uuid,
  sealed bytea not null
);
comment on table dispute_remarks is 'Reasons and remarks to steps, sealed';
create index dispute_remarks_dispute on dispute_remarks (dispute_id);

create table dispute_transfers (
  id uuid constraint dispute_transfers_pk primary key,
  dispute_id uuid not null constraint dispute_transfers_dispute_fk references disputes (id),
  kind text not null constraint dispute_transfers_kind_known check (kind in ('area', 'agency')),
  from_region text not null,
  to_region text,
  to_agency text,
  sent_at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  due_at timestamptz not null,
  received_at timestamptz,
  answered_at timestamptz,
  answer text
);
comment on table dispute_transfers is 'Transfers to another area and hand-overs to another body, each with its clock and answer';
create index dispute_transfers_dispute on dispute_transfers (dispute_id, sent_at);

create table dispute_team_members (
  id uuid constraint dispute_team_members_pk primary key,
  dispute_id uuid not null constraint dispute_team_members_dispute_fk references disputes (id),
  part text not null,
  account_id uuid constraint dispute_team_members_account_fk references accounts (id),
  practitioner_id uuid constraint dispute_team_members_practitioner_fk references practitioners (id),
  name text not null,
  state text not null,
  chosen_by text not null constraint dispute_team_members_chosen_known check (chosen_by in ('office', 'parties')),
  offered_at timestamptz not null,
  answered_at timestamptz,
  served_at timestamptz,
  reviewed_at timestamptz,
  review_score smallint constraint dispute_team_members_score check (review_score between 1 and 5),
  reason text,
  minutes_served integer not null default 0
);
comment on table dispute_team_members is 'Who works on the case in which part: offered, accepted, served, reviewed; or recused';
create index dispute_team_members_dispute on dispute_team_members (dispute_id);
create index dispute_team_members_practitioner on dispute_team_members (practitioner_id);
create index dispute_team_members_account on dispute_team_members (account_id) where account_id is not null;
create unique index dispute_team_members_once on dispute_team_members (dispute_id, account_id, part) where state in ('offered', 'accepted', 'served', 'reviewed') and account_id is not null;

create table dispute_consents (
  id uuid constraint dispute_consents_pk primary key,
  dispute_id uuid not null constraint dispute_consents_dispute_fk references disputes (id),
  kind text not null,
  principal_id uuid not null constraint dispute_consents_principal_fk references dispute_parties (id),
  party_id uuid not null constraint dispute_consents_party_fk references dispute_parties (id),
  given boolean not null,
  round integer not null default 0,
  manner text not null,
  at timestamptz not null,
  account_id uuid,
  actor_name text not null
);
comment on table dispute_consents is 'The parties'' words: willing or not, rights explained, extension; the latest counts, none is ever changed';
create index dispute_consents_dispute on dispute_consents (dispute_id, at);
create index dispute_consents_principal on dispute_consents (principal_id);
create index dispute_consents_party on dispute_consents (party_id);

create table dispute_risk_checks (
  id uuid constraint dispute_risk_checks_pk primary key,
  dispute_id uuid not null constraint dispute_risk_checks_dispute_fk references disputes (id),
  at timestamptz not null,
  colour text not null,
  facts text[] not null,
  account_id uuid,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null
);
comment on table dispute_risk_checks is 'Checks of the risk of violence: colour, facts seen or heard, their words sealed';
create index dispute_risk_checks_dispute on dispute_risk_checks (dispute_id, at desc);

create table dispute_measures (
  id uuid constraint dispute_measures_pk primary key,
  dispute_id uuid not null constraint dispute_measures_dispute_fk references disputes (id),
  kind text not null,
  at timestamptz not null,
  account_id uuid,
  actor_name text not null,
  actor_role text not null,
  sealed bytea not null
);
comment on table dispute_measures is 'Safety measures: what was done when, to whom it was said; sealed';
create index dispute_measures_dispute on dispute_measures (dispute_id, at);

create table dispute_sessions (
  id uuid constraint dispute_sessions_pk primary key,
  dispute_id uuid not null constraint dispute_sessions_dispute_fk references disputes (id),
  ordinal smallint not null,
  kind text not null,
  side text,
  held_at timestamptz not null,
  ended_at timestamptz not null,
  attended uuid[] not null,
  account_id uuid not null,
  actor_name text not null,
  recorded_at timestamptz not null default now(),
  sealed bytea not null,
  constraint dispute_sessions_ordered check (ended_at >= held_at),
  constraint dispute_sessions_side_of_kind check ((kind = 'joint') = (side is null)),
  constraint dispute_sessions_ordinal_key unique (dispute_id, ordinal)
);
comment on table dispute_sessions is 'Investigations, joint and separate sessions with their minutes; a separate one belongs to its side alone. Never changed once recorded';

create table dispute_moves (
  id uuid constraint dispute_moves_pk primary key,
  dispute_id uuid not null constraint dispute_moves_dispute_fk references disputes (id),
  move text not null,
  at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  sealed bytea not null
);
comment on table dispute_moves is '缓, 换, 理: the three moves, each with its time and note';
create index dispute_moves_dispute on dispute_moves (dispute_id, at);

create table dispute_emotions (
  id uuid constraint dispute_emotions_pk primary key,
  dispute_id uuid not null constraint dispute_emotions_dispute_fk references disputes (id),
  party_id uuid not null constraint dispute_emotions_party_fk references dispute_parties (id),
  session_id uuid constraint dispute_emotions_session_fk references dispute_sessions (id),
  moment text not null constraint dispute_emotions_moment_known check (moment in ('before', 'after', 'any')),
  score smallint not null constraint dispute_emotions_score check (score between 0 and 10),
  at timestamptz not null,
  account_id uuid
);
comment on table dispute_emotions is 'Feelings as told by the parties themselves, 0 to 10; never evidence against anybody';
create index dispute_emotions_dispute on dispute_emotions (dispute_id, at);
create index dispute_emotions_party on dispute_emotions (party_id);
create index dispute_emotions_session on dispute_emotions (session_id) where session_id is not null;

create table dispute_offers (
  id uuid constraint dispute_offers_pk primary key,
  dispute_id uuid not null constraint dispute_offers_dispute_fk references disputes (id),
  from_side text not null,
  to_side text not null,
  answers uuid constraint dispute_offers_answers_fk references dispute_offers (id),
  sealed bytea not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  constraint dispute_offers_between_sides check (from_side <> to_side),
  constraint dispute_offers_ordered check (expires_at > made_at)
);
comment on table dispute_offers is 'Offers and counter-offers between the sides, each with its time limit; terms sealed';
create index dispute_offers_dispute on dispute_offers (dispute_id, made_at);
create index dispute_offers_lapsing on dispute_offers (expires_at) where answer is null;
create index dispute_offers_answers on dispute_offers (answers) where answers is not null;

create table dispute_agreements (
  dispute_id uuid not null constraint dispute_agreements_dispute_fk references disputes (id),
  version integer not null,
  kind text not null,
  template text not null,
  signing text not null constraint dispute_agreements_signing_known check (signing in ('electronic', 'paper', 'oral')),
  drafted_at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  sealed bytea not null,
  effective_at timestamptz,
  constraint dispute_agreements_pk primary key (dispute_id, version)
);
comment on table dispute_agreements is 'Drafts of the agreement by version; the last one counts. A new version asks for new signatures';

create table dispute_signatures (
  id uuid constraint dispute_signatures_pk primary key,
  dispute_id uuid not null,
  agreement_version integer not null,
  kind text not null constraint dispute_signatures_kind_known check (kind in ('reading', 'party', 'mediator', 'recorder', 'seal', 'police', 'counsellor')),
  principal_id uuid constraint dispute_signatures_principal_fk references dispute_parties (id),
  party_id uuid constraint dispute_signatures_party_fk references dispute_parties (id),
  account_id uuid,
  signer_name text not null,
  manner text not null,
  at timestamptz not null,
  constraint dispute_signatures_agreement_fk foreign key (dispute_id, agreement_version) references dispute_agreements (dispute_id, version)
);
comment on table dispute_signatures is 'Who read, signed, sealed which version, in which part; nobody signs another''s part';
create index dispute_signatures_agreement on dispute_signatures (dispute_id, agreement_version);
create unique index dispute_signatures_once on dispute_signatures (dispute_id, agreement_version, kind, coalesce(principal_id, account_id));
create index dispute_signatures_principal on dispute_signatures (principal_id) where principal_id is not null;
create index dispute_signatures_party on dispute_signatures (party_id) where party_id is not null;

create table dispute_performances (
  id uuid constraint dispute_performances_pk primary key,
  dispute_id uuid not null constraint dispute_performances_dispute_fk references disputes (id),
  ordinal smallint not null,
  by_side text not null,
  amount_fen bigint,
  due_on date not null,
  state text not null default 'pending',
  settled_at timestamptz,
  actor_name text,
  sealed bytea not null
);
comment on table dispute_performances is 'What is to be performed, by which side, until when, and whether it was; sealed';
create index dispute_performances_dispute on dispute_performances (dispute_id, ordinal);

create table dispute_confirmations (
  dispute_id uuid constraint dispute_confirmations_pk primary key constraint dispute_confirmations_dispute_fk references disputes (id),
  due_at timestamptz not null,
  applied_at timestamptz,
  court text,
  document_no text,
  decided_at timestamptz,
  confirmed boolean
);
comment on table dispute_confirmations is 'Judicial confirmation of an eligible agreement: until when, applied for, decided';

create table dispute_revisits (
  id uuid constraint dispute_revisits_pk primary key,
  dispute_id uuid not null constraint dispute_revisits_dispute_fk references disputes (id),
  day_offset integer not null,
  due_at timestamptz not null,
  done_at timestamptz,
  account_id uuid,
  actor_name text,
  manner text,
  quiet boolean,
  sealed bytea
);
comment on table dispute_revisits is 'Revisits 7, 30, 90 days after the agreement: done, how, whether it stayed quiet; findings sealed';
create index dispute_revisits_dispute on dispute_revisits (dispute_id, due_at);

create table dispute_gaps (
  dispute_id uuid not null constraint dispute_gaps_dispute_fk references disputes (id),
  paper text not null,
  at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  sealed bytea not null,
  constraint dispute_gaps_pk primary key (dispute_id, paper)
);
comment on table dispute_gaps is 'Papers that are not in the file, with the reason';

create table dispute_attachments (
  id uuid constraint dispute_attachments_pk primary key,
  dispute_id uuid not null constraint dispute_attachments_dispute_fk references disputes (id),
  paper text not null,
  side text,
  shared boolean not null default false,
  party_id uuid constraint dispute_attachments_party_fk references dispute_parties (id),
  account_id uuid,
  actor_name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 bytea not null,
  name_sealed bytea not null,
  pieces smallint not null,
  begun_at timestamptz not null,
  ready_at timestamptz,
  constraint dispute_attachments_size check (bytes between 1 and 20971520)
);
comment on table dispute_attachments is 'Papers added to the file: what they are, whose, size and hash; usable once all pieces are there and are what they say';
create index dispute_attachments_dispute on dispute_attachments (dispute_id, begun_at);
create index dispute_attachments_party on dispute_attachments (party_id) where party_id is not null;

create table dispute_attachment_pieces (
  attachment_id uuid not null constraint dispute_attachment_pieces_attachment_fk references dispute_attachments (id) on delete cascade,
  dispute_id uuid not null constraint dispute_attachment_pieces_dispute_fk references disputes (id),
  ordinal smallint not null,
  sealed bytea not null,
  constraint dispute_attachment_pieces_pk primary key (attachment_id, ordinal)
);
comment on table dispute_attachment_pieces is 'Content of attachments in pieces, sealed: a bad network sends one again, not all';
create index dispute_attachment_pieces_dispute on dispute_attachment_pieces (dispute_id);

create table dispute_advices (
  id uuid constraint dispute_advices_pk primary key,
  dispute_id uuid not null constraint dispute_advices_dispute_fk references disputes (id),
  from_part text not null,
  topic text not null,
  at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  sealed bytea not null
);
comment on table dispute_advices is 'The minimum one part of a joint team tells the others; never notes';
create index dispute_advices_dispute on dispute_advices (dispute_id, at);

create table dispute_police_notes (
  id uuid constraint dispute_police_notes_pk primary key,
  dispute_id uuid not null constraint dispute_police_notes_dispute_fk references disputes (id),
  at timestamptz not null,
  account_id uuid not null,
  actor_name text not null,
  wrapped_key bytea not null,
  sealed bytea not null
);
comment on table dispute_police_notes is 'Police officers'' own notes, under their own key; no other part reads them';
create index dispute_police_notes_dispute on dispute_police_notes (dispute_id, at);

create table dispute_psych_notes (
  id uuid constraint dispute_psych_notes_pk primary key,
  dispute_id uuid not null constraint dispute_psych_notes_dispute_fk references disputes (id),
  at timestamptz not null,
  minutes smallint not null,
  account_id uuid not null,
  actor_name text not null,
  wrapped_key bytea not null,
  sealed bytea not null
);
comment on table dispute_psych_notes is 'Counsellors'' own notes, under their own key; no other part reads them, and no file or archive ever holds them';
create index dispute_psych_notes_dispute on dispute_psych_notes (dispute_id, at);

-- The next case numbers of a year, in one step.
create function take_dispute_numbers(wanted_year integer, how_many integer) returns integer
  language sql volatile security definer set search_path from current
  as $$
  insert into dispute_numbers as n (year, last)
  select wanted_year, how_many where how_many > 0
    and (may('dispute', 'c', 'create') or may('dispute', 'c', 'area') or may('dispute', 'c', 'any'))
  on conflict on constraint dispute_numbers_pk do update set last = n.last + how_many
  returning last - how_many + 1 $$;

-- Whether a case was registered in this very transaction: who may create and not browse writes beside such a case only.
create function is_new_dispute(wanted uuid) returns boolean
  language sql stable security definer set search_path from current
  as $$ select exists (select from disputes where id = wanted and xmin = pg_current_xact_id()::xid) $$;

-- The number of a case that this very actor registered before under this id, or null: a report sent twice has one effect.
-- Whoever reports may create and not browse, so row security cannot answer this. A twin waits here for the first to commit.
create function registered_case_no(wanted uuid) returns text
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(wanted::text, 0));
  return (
    select d.case_no from disputes d join dispute_events e on e.dispute_id = d.id and e.step = 'report'
    where d.id = wanted and may('dispute', 'c', 'create') and e.account_id is not distinct from ctx_account());
end $$;

-- What the acting party, agent or guardian is in: by follow code or by own account, while they have not left it.
create function ctx_parties() returns uuid[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(id), '{}') from dispute_parties where left_at is null and (id = ctx_claim() or resident_id = ctx_subject()) $$;
create function ctx_disputes() returns uuid[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(distinct dispute_id), '{}') from dispute_parties where left_at is null and (id = ctx_claim() or resident_id = ctx_subject()) $$;
-- For whom they may speak: themselves, and those they act for.
create function ctx_principals() returns uuid[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(distinct principal), '{}') from dispute_parties, unnest(id || acts_for) as principal where left_at is null and (id = ctx_claim() or resident_id = ctx_subject()) $$;
-- Their sides, as 'dispute:side'.
create function ctx_sides() returns text[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(distinct dispute_id || ':' || side), '{}') from dispute_parties where left_at is null and (id = ctx_claim() or resident_id = ctx_subject()) $$;

-- A follow code proves a party; anything else may still be the receipt of an assessment.
alter function resolve_claim(bytea) rename to resolve_receipt;
create function resolve_claim(secret bytea) returns actor
  language plpgsql stable security definer set search_path from current
  as $$
declare
  held uuid;
begin
  select id into held from dispute_parties where code_hash = sha256(secret) and left_at is null;
  if found then
    return (null, null, held, array['party'], null, 'party', null)::actor;
  end if;
  return resolve_receipt(secret);
end $$;

-- Hands a case over to another area: the sender's own policies would refuse rows that leave the area. Only a case the actor
-- reaches under the handling action, with the open duties of its desk, its assignments, and its place in the count there.
create function move_dispute(wanted uuid, target_code text, target_area ltree, cells jsonb) returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  if ctx() ->> 'n' is distinct from 'dispute.handle'
     or not exists (select from regions r where r.code = target_code and r.area = target_area)
     or not exists (select from disputes d where d.id = wanted and d.area <@ ctx_area() and d.state in ('registered', 'accepted', 'triaged')) then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  update disputes set region_code = target_code, area = target_area where id = wanted;
  update assignments set area = target_area where record_id = wanted;
  update duties set region_code = target_code, area = target_area where record_id = wanted and closed_at is null and role = 'registrar';
  insert into facts (id, metric, region_code, area, day, dims, quantity)
  select id, metric, target_code, target_area, day, dims, 1
    from jsonb_to_recordset(cells) as cell (id uuid, metric text, day date, dims jsonb)
   where metric in ('dispute.case', 'dispute.outcome', 'dispute.team');
end $$;

-- A transferred case is taken over: its clocks stop at both ends, and the one of the sender's lead is beyond the receiver's reach.
create function end_dispute_transfer(wanted uuid) returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  if not may('dispute', 'u', 'area') or not exists (select from disputes d where d.id = wanted and d.area <@ ctx_area()) then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  update duties set closed_at = now() where record_id = wanted and kind = 'dispute.transfer' and closed_at is null;
end $$;

-- A new draft replaces the schedule of the one before; once the agreement is in effect nothing is cleared any more.
create function clear_dispute_schedule(wanted uuid) returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  if ctx() ->> 'n' is distinct from 'dispute.settle' or not exists (
    select from disputes d where d.id = wanted and d.effective_at is null
      and (wanted = any (ctx_assigned()) or d.area <@ ctx_area())) then
    raise exception 'forbidden' using errcode = 'XA403';
  end if;
  delete from dispute_performances where dispute_id = wanted;
end $$;

-- What statistics read together, summed by month.
call group_facts('dispute.outcome', 'all', '{outcome,psych}');
call group_facts('dispute.case', 'type', '{outcome,psych,type}');
call group_facts('dispute.case', 'origin', '{outcome,psych,origin}');
call group_facts('dispute.case', 'mode', '{outcome,psych,mode}');
call group_facts('dispute.case', 'team', '{outcome,psych,team}');
call group_facts('dispute.team', 'all', '{kind,team,outcome}');
call group_facts('dispute.agreement', 'all', '{performance,confirmation,recurred}');
call group_facts('dispute.amount', 'all', '{}');
call group_facts('dispute.prevented', 'all', '{what,count}');
