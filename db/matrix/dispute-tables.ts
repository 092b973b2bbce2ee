import { codeHolders } from './actors.ts';
import { besideRecord } from './beside.ts';
import { besideDispute, disputeRecords, disputes, partyCases } from './dispute-beside.ts';
import { disputeAttachments, disputeAttachmentPieces } from './dispute-papers.ts';
import {
  actingParty,
  disputeLabels,
  disputeRef,
  partyOf,
  people,
  spread,
  type WhoseValues,
  wordsFor,
  wordsOfCase,
} from './dispute-people.ts';
import { byId, entries, me, quoted, type TableProbe, toldId, type Values } from './table-probe.ts';

const personal: WhoseValues = ({ id }) => ({ party_id: id });
const voiced: WhoseValues = ({ id, principal }) => ({ principal_id: principal, party_id: id });
const feeling: WhoseValues = ({ id }) => ({ party_id: id, moment: "'any'" });
const separate: WhoseValues = ({ side }) => ({ side, kind: "'separate'" });
const offered = (from: string, to: string): Values => ({
  from_side: from,
  to_side: to,
  expires_at: "now() + interval '1 day'",
});
const between: WhoseValues = ({ side, otherSide }) => offered(side, otherSide);

export const disputeParties: TableProbe = {
  ...byId,
  rows: [
    ...people.map((each) => ({
      label: each.case,
      as: wordsFor(each),
      values: {
        id: quoted(each.id),
        dispute_id: disputeRef(each.case),
        side: quoted(each.side),
        ...codeOf(each.name),
        ...(each.speaksFor ? { acts_for: `array['${each.speaksFor}'::uuid]` } : {}),
        ...(each.resident ? { resident_id: quoted(each.resident) } : {}),
        ...(each.hasLeft ? { left_at: 'now()' } : {}),
      },
    })),
    ...spread.map((label) => ({
      label,
      values: { id: quoted(partyOf(label)), dispute_id: disputeRef(label) },
    })),
  ],
  news: {
    ...entries([...disputeLabels, 'fresh'], (label) => ({ dispute_id: disputeRef(label) })),
    of_case: { dispute_id: toldId('case') },
  },
  moves: entries(disputeRecords.targets, (label) => ({ dispute_id: disputeRef(label) })),
  touch: { ordinal: '7' },
  beside: 'disputes',
};

function codeOf(name: string): Values {
  const secret = codeHolders.find(({ role }) => role === name)?.secret;
  return secret ? { code_hash: `sha256('\\x${secret.toString('hex')}')` } : {};
}

const heldTimes: Values = { held_at: 'now()', ended_at: 'now()', ordinal: '(random() * 30000)::smallint' };
export const disputeSessions = besideDispute({
  signs: true,
  wide: { kind: "'joint'" },
  whose: separate,
  more: heldTimes,
});

/** A note that a counsellor wrote, in a case that is, or was, or never was theirs. */
const counsellors = ['consultant', 'counsellor'];
export const disputePsychNotes = (accountOf: (role: string) => string): TableProbe =>
  besideDispute({
    signs: true,
    rows: counsellors.flatMap((role) =>
      ['mine_near', 'mine_far', 'lapsed_near', 'near'].map((label) => ({
        label,
        as: { [role]: `${label}_signed` },
        values: { dispute_id: disputeRef(label), account_id: quoted(accountOf(role)) },
      })),
    ),
  });

const amongOthers = { ...wordsOfCase('coded', 'among_others'), other_party: 'by_other_side' };
export const disputeOffers = besideDispute({
  whose: between,
  touch: { answered_by: "'x'" },
  rows: [
    {
      label: 'coded',
      as: amongOthers,
      values: { dispute_id: disputeRef('coded'), ...offered("'third'", "'respondent'") },
    },
  ],
});

export const disputeSignatures = besideDispute({
  signs: true,
  wide: { kind: "'mediator'" },
  // An agent reads where the party signs: one signature of a kind for each principal.
  whose: (who) => ({ ...voiced(who), kind: who.id === who.principal ? "'party'" : "'reading'" }),
  more: { agreement_version: '1' },
  news: {
    by_me_as_mediator: {
      dispute_id: toldId('case'),
      ...voiced(actingParty),
      kind: "'mediator'",
      agreement_version: '1',
      account_id: me,
    },
  },
});

const noted = { signs: true };
const disputeEvents = besideDispute({ signs: true, wide: {}, whose: personal });
const remarkOn = (label: string): Values => ({
  event_id: disputeEvents.rows.find((row) => row.label === label)?.values.id ?? 'gen_random_uuid()',
});
const disputeRemarks = besideRecord(disputeRecords, {
  key: 'event_id',
  signs: true,
  each: remarkOn,
  rows: partyCases.map((label) => ({
    label,
    as: wordsOfCase(label),
    values: { dispute_id: disputeRef(label), ...remarkOn(label) },
  })),
  news: { of_case: { dispute_id: toldId('case'), event_id: 'gen_random_uuid()', account_id: me } },
});

/** The tables of disputes, in an order in which they can be filled. */
export const disputeTables = (accountOf: (role: string) => string): Readonly<Record<string, TableProbe>> => ({
  disputes,
  dispute_parties: disputeParties,
  dispute_intakes: besideDispute({ key: 'dispute_id', touch: { reporter_sealed: "''" } }),
  dispute_party_contacts: besideDispute({ key: 'party_id', whose: personal, touch: { sealed: "''" } }),
  dispute_events: disputeEvents,
  dispute_remarks: disputeRemarks,
  dispute_transfers: besideDispute({ more: { kind: "'area'" }, touch: { answer: "'x'" } }),
  dispute_team_members: besideDispute({ more: { chosen_by: "'office'" }, touch: { reason: "'x'" } }),
  dispute_risk_checks: besideDispute(noted),
  dispute_measures: besideDispute(noted),
  dispute_advices: besideDispute(noted),
  dispute_police_notes: besideDispute(noted),
  dispute_psych_notes: disputePsychNotes(accountOf),
  dispute_consents: besideDispute({ signs: true, whose: voiced }),
  dispute_sessions: disputeSessions,
  dispute_moves: besideDispute(noted),
  dispute_emotions: besideDispute({ signs: true, whose: feeling }),
  dispute_offers: disputeOffers,
  dispute_agreements: besideDispute({
    key: 'dispute_id',
    more: { signing: "'oral'", version: '1' },
    touch: { template: "'x'" },
  }),
  dispute_signatures: disputeSignatures,
  dispute_performances: besideDispute({ touch: { state: "'done'" } }),
  dispute_confirmations: besideDispute({ key: 'dispute_id', touch: { court: "'x'" } }),
  dispute_revisits: besideDispute({ touch: { quiet: 'true' } }),
  dispute_gaps: besideDispute({ key: 'dispute_id', signs: true, touch: { actor_name: "'x'" } }),
  dispute_attachments: disputeAttachments,
  dispute_attachment_pieces: disputeAttachmentPieces,
});
