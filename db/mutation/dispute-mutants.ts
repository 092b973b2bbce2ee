import { any, type Mutant, policy, reachInstead, rewrite, widen } from './ways.ts';

// Rules as PostgreSQL spells them.
const sides = "(((dispute_id || ':'::text) || side) = ANY (( SELECT ctx_sides() AS ctx_sides)::text[]))";
const myParty = '(party_id = ANY (( SELECT ctx_parties() AS ctx_parties)::uuid[]))';
const myCase = '(dispute_id = ANY (( SELECT ctx_disputes() AS ctx_disputes)::uuid[]))';
const myPrincipal = '(principal_id = ANY (( SELECT ctx_principals() AS ctx_principals)::uuid[]))';
const myOffer =
  "(ARRAY[((dispute_id || ':'::text) || from_side), ((dispute_id || ':'::text) || to_side)] && ( SELECT ctx_sides() AS ctx_sides))";
const fromMySide =
  "(((dispute_id || ':'::text) || from_side) = ANY (( SELECT ctx_sides() AS ctx_sides)::text[]))";
const signed = '(NOT (account_id IS DISTINCT FROM ( SELECT ctx_account() AS ctx_account)))';

const following = { roles: 'party other_party', actions: 'dispute.follow' };
const takingPart = { roles: 'party', actions: 'dispute.take_part' };
const byAccount = { roles: 'resident', actions: 'dispute.follow' };

/** Whose case it is: parties, agents, and those who have left. */
const sidesOfACase: readonly Mutant[] = [
  {
    name: 'who left still follows',
    sql: rewrite('ctx_disputes', 'left_at is null and ', ''),
    ...byAccount,
    fast: true,
  },
  {
    name: 'who left keeps their part',
    sql: rewrite('ctx_parties', 'left_at is null and ', ''),
    ...byAccount,
  },
  { name: 'who left keeps their side', sql: rewrite('ctx_sides', 'left_at is null and ', ''), ...byAccount },
  {
    name: 'the code of who left still opens',
    sql: rewrite('resolve_claim', ' and left_at is null', ''),
    roles: 'gone_party',
    actions: 'place.browse',
  },
  {
    name: "anybody's part",
    sql: rewrite(
      'ctx_parties',
      'left_at is null and (id = ctx_claim() or resident_id = ctx_subject())',
      'ctx() is not null',
    ),
    ...following,
  },
  {
    name: 'everybody speaks for everybody',
    sql: rewrite(
      'ctx_principals',
      'left_at is null and (id = ctx_claim() or resident_id = ctx_subject())',
      'ctx() is not null',
    ),
    ...takingPart,
  },
  {
    name: 'the sides swapped',
    sql: rewrite(
      'ctx_sides',
      "':' || side",
      "':' || case side when 'applicant' then 'respondent' else 'applicant' end",
    ),
    ...following,
    fast: true,
  },
  {
    name: 'separate talks of the other side',
    sql: widen('dispute_sessions', 'select', sides, myCase),
    ...following,
    fast: true,
  },
  {
    name: 'papers of the other side',
    sql: widen('dispute_attachments', 'select', sides, myCase),
    ...following,
  },
  {
    name: 'papers that were not shared',
    sql: widen('dispute_attachments', 'select', '(shared AND', '(true AND'),
    ...following,
  },
  {
    name: 'papers that are not complete',
    sql: widen('dispute_attachments', 'select', '(ready_at IS NOT NULL)', 'true'),
    ...following,
  },
  {
    name: "pieces of anybody's papers",
    sql: widen(
      'dispute_attachment_pieces',
      'select',
      '(attachment_id IN ( SELECT dispute_attachments.id FROM dispute_attachments))',
      'true',
    ),
    ...following,
  },
  {
    name: "a piece put into another's paper",
    sql: widen(
      'dispute_attachment_pieces',
      'insert',
      '(a.party_id = ANY (( SELECT ctx_parties() AS ctx_parties)::uuid[]))',
      'true',
    ),
    ...takingPart,
  },
  {
    name: "another's paper thrown away",
    sql: widen('dispute_attachments', 'delete', myParty, 'true'),
    roles: 'party agent',
    actions: 'dispute.attach',
  },
  {
    name: 'contacts of the other side',
    sql: widen('dispute_party_contacts', 'select', myParty, myCase),
    ...following,
    fast: true,
  },
  {
    name: 'feelings of the other side',
    sql: widen('dispute_emotions', 'select', myParty, myCase),
    ...following,
  },
  {
    name: 'words of the other side',
    sql: widen('dispute_consents', 'select', myParty, myCase),
    ...following,
  },
  { name: 'offers among others', sql: widen('dispute_offers', 'select', myOffer, myCase), ...following },
  {
    name: "an offer in the other side's name",
    sql: widen('dispute_offers', 'insert', fromMySide, myCase),
    ...takingPart,
  },
  {
    name: 'consent in their name',
    sql: widen('dispute_consents', 'insert', myPrincipal, 'true'),
    ...takingPart,
    fast: true,
  },
  {
    name: 'a signature in their name',
    sql: widen('dispute_signatures', 'insert', myPrincipal, 'true'),
    ...takingPart,
  },
  {
    name: 'a party signs as the mediator',
    sql: widen(
      'dispute_signatures',
      'insert',
      "(kind = ANY (ARRAY['reading'::text, 'party'::text]))",
      'true',
    ),
    ...takingPart,
  },
  {
    name: 'a party rewrites the agreement',
    sql: widen(
      'dispute_agreements',
      'update',
      "may('dispute_file'::text, 'u'::text, 'claim'::text) AS may) AND false",
      `may('dispute_file'::text, 'u'::text, 'claim'::text) AS may) AND ${myCase}`,
    ),
    ...takingPart,
  },
  {
    name: "a party writes the timeline in another's name",
    sql: widen('dispute_events', 'insert', signed, 'true'),
    ...takingPart,
  },
];

const police = { roles: 'police_officer', actions: 'dispute.police_read' };
const advice = { roles: 'consultant counsellor', actions: 'dispute.counsel_read' };

/** The walls within a joint team, and between the team and everybody else. */
const team: readonly Mutant[] = [
  {
    name: "a mediator writes words in another's name",
    sql: widen('dispute_consents', 'insert', signed, 'true'),
    roles: 'mediator',
    actions: 'dispute.mediate',
  },
  {
    name: "a colleague's psychological notes",
    sql: widen('dispute_psych_notes', 'select', signed, 'true'),
    ...advice,
    fast: true,
  },
  { name: 'counsellors by area', sql: reachInstead('dispute.counsel_read', 'counsellor', 'area'), ...advice },
  {
    name: 'the police by area',
    sql: reachInstead('dispute.police_read', 'police_officer', 'area'),
    ...police,
    fast: true,
  },
  {
    name: 'mediators by area',
    sql: reachInstead('dispute.read', 'mediator', 'area'),
    roles: 'mediator',
    actions: 'dispute.read',
  },
  {
    name: 'police notes as part of the file',
    sql: widen('dispute_police_notes', 'select', "'dispute_police'::text", "'dispute_file'::text"),
    roles: 'mediator',
    actions: 'dispute.read',
    fast: true,
  },
  {
    name: 'psychological notes as part of the file',
    sql: widen('dispute_psych_notes', 'insert', "'dispute_psych'::text", "'dispute_file'::text"),
    roles: 'mediator',
    actions: 'dispute.mediate',
  },
  {
    name: 'facts as part of who the parties are',
    sql: widen('dispute_intakes', 'select', "'dispute_intake'::text", "'dispute_party'::text"),
    ...advice,
  },
  {
    name: 'telephones on the list',
    sql: widen('dispute_party_contacts', 'select', "'dispute_party'::text", "'dispute'::text"),
    roles: 'police_officer',
    actions: 'dispute.list',
  },
  {
    name: 'minutes as part of the danger',
    sql: widen('dispute_sessions', 'select', "'dispute_file'::text", "'dispute_risk'::text"),
    ...police,
  },
  {
    name: 'counsellors open the file',
    sql: any('r', 'dispute.counsel_read', 'consultant', 'dispute_file'),
    ...advice,
  },
  {
    name: 'the registrar reads psychological notes',
    sql: any('r', 'dispute.read', 'registrar', 'dispute_psych'),
    roles: 'registrar',
    actions: 'dispute.read',
  },
  {
    name: 'the data officer lists disputes',
    sql: "insert into action_grants values ('dispute.list', 'data_officer', 'area', 'dispute', 'r')",
    roles: 'data_officer',
    actions: 'dispute.list',
  },
  {
    name: 'the village head reads what was registered',
    sql: "insert into action_grants values ('dispute.register', 'village_head', 'area', 'dispute', 'r')",
    roles: 'village_head',
    actions: 'dispute.register',
  },
  {
    name: 'read predicate dropped: disputes',
    sql: policy('disputes', 'select', 'using (true)'),
    roles: 'registrar police_officer',
    actions: 'dispute.list',
  },
  {
    name: 'disputes of the other county',
    sql: widen('disputes', 'select', 'area <@ ', "area <@ '34' or area <@ "),
    roles: 'mediation_lead',
    actions: 'dispute.graph',
  },
  {
    name: 'update checks nothing afterwards: disputes',
    sql: policy('disputes', 'update', 'with check (true)'),
    roles: 'registrar',
    actions: 'dispute.handle',
  },
  {
    name: 'registering in any state',
    sql: widen('disputes', 'insert', "(state = ANY (ARRAY['found'::text, 'registered'::text]))", 'true'),
    roles: 'grid_worker',
    actions: 'dispute.register',
  },
  {
    name: 'registering writes into old files',
    sql: widen('dispute_intakes', 'insert', 'is_new_dispute(dispute_id)', 'true'),
    roles: 'volunteer anonymous',
    actions: 'dispute.register',
    fast: true,
  },
  {
    name: 'every dispute is new',
    sql: rewrite('is_new_dispute', ' and xmin = pg_current_xact_id()::xid', ''),
    roles: 'village_head',
    actions: 'dispute.register',
  },
  {
    name: 'assigning oneself to any dispute',
    sql: "alter policy assign_disputes on assignments with check ((select may('assignment', 'c', 'area')) and area <@ (select ctx_area()))",
    roles: 'registrar',
    actions: 'dispute.handle',
  },
];

export const disputeMutants: readonly Mutant[] = [...sidesOfACase, ...team];
