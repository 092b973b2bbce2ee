import { codeHolders, far, near } from './actors.ts';
import { type Beside, besideRecord, forged, type RecordKind } from './beside.ts';
import { moved } from './case-tables.ts';
import {
  acrossActing,
  actingParty,
  besideActing,
  disputeId,
  disputeLabels,
  disputeRef,
  isPartWord,
  partyOf,
  people,
  somebodys,
  spread,
  type Whose,
  whoseOf,
  type WhoseValues,
  wordsFor,
  wordsOfCase,
} from './dispute-people.ts';
import {
  bare,
  byId,
  entries,
  me,
  type PlantedRow,
  quoted,
  type TableProbe,
  toldId,
  type Values,
} from './table-probe.ts';

export const placeOfDispute = (label: string) => (label.includes('near') || label === 'fresh' ? near : far);
const partyCases = ['coded', 'joined', 'left'];

export const disputes: TableProbe = {
  ...byId,
  rows: disputeLabels.map((label) => ({
    label,
    as: wordsOfCase(label),
    values: { id: quoted(disputeId(label)), area: placeOfDispute(label), state: "'mediating'" },
  })),
  news: {
    near_registered: { area: near, state: "'registered'" },
    near_agreed: { area: near, state: "'agreed'" },
    far_registered: { area: far, state: "'registered'" },
    far_agreed: { area: far, state: "'agreed'" },
  },
  moves: { near: { area: near }, far: { area: far } },
  touch: { version: '7' },
  after: (before, target) => (isPartWord(before) ? before : moved(before, target)),
};

const disputeRecords: RecordKind = {
  table: 'disputes',
  column: 'dispute_id',
  labels: spread,
  ref: disputeRef,
  targets: ['near', 'far', 'mine_far', 'lapsed_near', 'left'],
  forgedIn: ['near', 'mine_near', 'far', 'fresh'],
};

interface BesideDispute extends Beside {
  /** Rows of the whole case: what they hold. Absent: every row is somebody's. */
  readonly wide?: Values;
  /** Rows of one of the people: what they hold. Absent: no row is. */
  readonly whose?: WhoseValues;
}

/** The rows of the cases in which somebody who acts is a party. */
function partyRows({ wide, whose }: Pick<BesideDispute, 'wide' | 'whose'>): PlantedRow[] {
  const ofCase = partyCases.map((label) => ({
    label,
    as: wordsOfCase(label),
    values: { dispute_id: disputeRef(label), ...wide },
  }));
  const ofPeople = people.map((each) => ({
    label: each.case,
    as: wordsFor(each),
    values: { dispute_id: disputeRef(each.case), ...whose?.(whoseOf(each)) },
  }));
  return [...(wide ? ofCase : []), ...(whose ? ofPeople : [])];
}

/** What the people of a case try to write in it, and with their own name in somebody else's. */
function partyNews({ wide, whose, signs }: BesideDispute): Record<string, Values> {
  const own: Values = signs ? { account_id: me } : {};
  const here = (values: Values): Values => ({ dispute_id: toldId('case'), ...values, ...own });
  if (!whose) return wide ? { of_case: here(wide) } : {};
  const mine = whose(actingParty);
  return {
    ...(wide ? { of_case: here(wide) } : {}),
    by_me: here(mine),
    by_my_side: here(whose(besideActing)),
    by_other_side: here(whose(acrossActing)),
    by_me_elsewhere: { dispute_id: disputeRef('near'), ...mine, ...own },
    ...('principal_id' in mine ? { in_their_name: here({ ...mine, principal_id: acrossActing.id }) } : {}),
    ...(signs ? { forged_by_me: { ...here(mine), ...forged } } : {}),
  };
}

/** A table whose rows belong to a dispute. */
export function besideDispute(options: BesideDispute = {}): TableProbe {
  const { whose, rows = [], news, wide = whose ? undefined : {} } = options;
  const each = (label: string): Values => ({
    ...options.each?.(label),
    ...(wide ?? whose?.(somebodys(label))),
  });
  const parts = { wide, whose, signs: options.signs };
  return besideRecord(disputeRecords, {
    ...options,
    each,
    rows: [...partyRows(parts), ...rows],
    news: {
      ...entries(partyCases, (label) => ({
        dispute_id: disputeRef(label),
        ...each(label),
        ...(options.signs ? { account_id: me } : {}),
      })),
      ...partyNews(parts),
      ...news,
    },
  });
}

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

const ready = { ready_at: 'now()' };
const others = people.find(({ name }) => name === 'other_party')!;
const papers: WhoseValues = ({ id, side, account }: Whose) => ({
  party_id: id,
  side,
  account_id: account,
  ...ready,
});
const ofOthers = (word: string, values: Values): PlantedRow => ({
  label: 'coded',
  as: { ...wordsOfCase('coded', word), other_party: 'by_me' },
  values: { dispute_id: disputeRef('coded'), ...papers(whoseOf(others)), ...values },
});
export const disputeAttachments = besideDispute({
  signs: true,
  wide: { ...ready, shared: 'true' },
  whose: papers,
  more: { bytes: '1' },
  touch: { actor_name: "'x'" },
  rows: [
    ofOthers('shown', { shared: 'true' }),
    ofOthers('unready', { shared: 'true', ready_at: 'null' }),
    {
      label: 'coded',
      as: wordsOfCase('coded', 'of_desk'),
      values: { dispute_id: disputeRef('coded'), ...ready },
    },
  ],
});

const paperOf = (partyId: string) =>
  disputeAttachments.rows.find(({ values }) => values.party_id === quoted(partyId))?.values.id ?? '';
const piece = (attachment: string, dispute: string): Values => ({
  attachment_id: attachment,
  dispute_id: dispute,
});
/** The papers of the acting party, of somebody of their side and of the other side. */
export const toldOfPapers = ({
  party,
  mate,
  foe,
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  party
    ? {
        paper: bare(paperOf(party)),
        mates_paper: bare(paperOf(mate ?? '')),
        foes_paper: bare(paperOf(foe ?? '')),
      }
    : {};
export const disputeAttachmentPieces: TableProbe = {
  key: 'attachment_id::text',
  keyOf: (values) => bare(values.attachment_id),
  rows: disputeAttachments.rows.map(({ label, as, values }) => ({
    label,
    ...(as ? { as } : {}),
    values: piece(values.id ?? '', values.dispute_id ?? ''),
  })),
  news: {
    ...Object.fromEntries(
      disputeAttachments.rows.map(({ label, values }) => [
        label,
        piece(values.id ?? '', values.dispute_id ?? ''),
      ]),
    ),
    fresh: piece('gen_random_uuid()', disputeRef('fresh')),
    by_me: piece(toldId('paper'), toldId('case')),
    by_my_side: piece(toldId('mates_paper'), toldId('case')),
    by_other_side: piece(toldId('foes_paper'), toldId('case')),
    by_me_elsewhere: piece(toldId('paper'), disputeRef('near')),
  },
  beside: 'disputes',
};

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
