import type { Does, Line, Lines } from './words.ts';

/*
 * The walls within a joint team: the office and the mediator have the file and none of the others' notes; the police have the
 * facts, the people, the danger and their own notes, never the file; counsellors have the people, the danger and their own
 * notes, neither facts nor file; all of them what one passes on to the others. A party has their own case: what is said at the
 * joint table, and of separate talks, papers and offers what their side said or was told; never the other side's telephone,
 * feelings or words of consent, and nothing of police or counsellors. Grid workers, village heads and volunteers only register.
 * Nobody at the desks of the city, of data, of the audit and of petitions reads a dispute.
 */

/** What the office does to a case of its county. */
const officeSteps = 'dispute.handle dispute.attend dispute.archive';
/** What only the lead does there as a mediator does: the registrar keeps the desk and mediates nothing. */
const leadSteps = 'dispute.mediate dispute.settle';
const mediatorSteps = 'dispute.mediate dispute.settle dispute.attend';
const partySteps = 'dispute.follow dispute.take_part dispute.attach';
const partyWrites = 'dispute.take_part dispute.attach';

/** Whom, under what, of the three who keep the file: the office, the lead alone, the mediator. */
interface Under {
  readonly office?: string;
  readonly lead?: string;
  readonly mediator?: string;
}
const keepers = (under: Under, does: (here: string) => Does): Line[] => [
  ['office', under.office ?? '', does('files_here')],
  ['mediation_lead', under.lead ?? '', does('files_here')],
  ['mediator', under.mediator ?? '', does('my_files')],
];
const reads = (rows: string): Does => ({ read: rows });
const changes = (rows: string): Does => ({ change: rows });
const removes = (rows: string): Does => ({ remove: rows });
/** The desk may open a case and write beside it in one go. */
const creates = (rows: string): Does => ({ create: rows === 'files_here' ? 'files_here fresh' : rows });

const police = (under: string, does: Does): Line => ['police_officer', under, does];
const advisers = (under: string, does: Does): Line => ['advisers', under, does];
const registered: Line = ['registering', 'dispute.register', { create: 'fresh' }];
/** What is signed is never changed, and the system's own rounds sign nothing: they write down whose it was. */
interface Kind {
  readonly signed?: boolean;
  readonly changes?: boolean;
}
const bySystem = (under: string, { signed, changes: open }: Kind): Line => [
  'system',
  under,
  {
    read: 'every_file',
    create: `every_file fresh ${signed ? 'every_forged_file' : ''}`,
    ...(open ? { change: 'every_file' } : {}),
  },
];
const loaded = (kind: Kind): Line => bySystem('demo.load', kind);
const tracked = (kind: Kind): Line => bySystem('demo.load dispute.track', kind);
const party = (read: string): Line => ['one_side', partySteps, { read }];

// The case itself, its timeline, its way and its team: whoever works on it, and its own people.
const caseWork: Under = {
  office: `${officeSteps} dispute.assess_risk`,
  lead: leadSteps,
  mediator: `${mediatorSteps} dispute.recuse dispute.assess_risk`,
};
const policeSteps = 'dispute.recuse dispute.assess_risk dispute.police_work';
const adviserSteps = 'dispute.recuse dispute.counsel_work';
const caseSeen: readonly Line[] = [
  ...keepers(
    {
      office: `${caseWork.office} dispute.list dispute.search dispute.read dispute.import dispute.attach`,
      lead: `${leadSteps} dispute.graph`,
      mediator: `${caseWork.mediator} dispute.list dispute.read dispute.attach`,
    },
    reads,
  ),
  police(`${policeSteps} dispute.list dispute.police_read`, reads('my_files')),
  advisers(`${adviserSteps} dispute.list dispute.counsel_read`, reads('my_files')),
];
const caseWritten: readonly Line[] = [
  ...keepers(
    {
      office: `${caseWork.office} dispute.import dispute.attach`,
      lead: leadSteps,
      mediator: `${caseWork.mediator} dispute.attach`,
    },
    creates,
  ),
  police(policeSteps, creates('my_files')),
  advisers(adviserSteps, creates('my_files')),
  registered,
];
const caseChanged: readonly Line[] = [
  ...keepers(caseWork, changes),
  police(policeSteps, changes('my_files')),
  advisers(adviserSteps, changes('my_files')),
];
const wholeRecord: Under = {
  office: `dispute.read ${officeSteps}`,
  lead: leadSteps,
  mediator: `dispute.read ${mediatorSteps}`,
};
const also = (under: Under, more: Under): Under => ({
  office: `${under.office ?? ''} ${more.office ?? ''}`,
  lead: `${under.lead ?? ''} ${more.lead ?? ''}`,
  mediator: `${under.mediator ?? ''} ${more.mediator ?? ''}`,
});

// What happened and what is claimed: the police read it, counsellors do not.
const intake: readonly Line[] = [
  ...keepers(wholeRecord, reads),
  police('dispute.police_read dispute.police_work', reads('my_files')),
  ...keepers({ office: 'dispute.import' }, creates),
  ...keepers({ office: 'dispute.handle', lead: 'dispute.mediate', mediator: 'dispute.mediate' }, creates),
  ...keepers({ office: 'dispute.handle', lead: 'dispute.mediate', mediator: 'dispute.mediate' }, changes),
  registered,
  loaded({ changes: true }),
];

// Who the parties are, and how to reach them.
const parties: readonly Line[] = [
  ...keepers(
    also(wholeRecord, {
      office: 'dispute.search dispute.import dispute.assess_risk dispute.attach',
      lead: 'dispute.graph',
      mediator: 'dispute.assess_risk dispute.attach',
    }),
    reads,
  ),
  police('dispute.assess_risk dispute.police_read dispute.police_work', reads('my_files')),
  advisers('dispute.counsel_read dispute.counsel_work', reads('my_files')),
  ...keepers({ office: 'dispute.import' }, creates),
  ...keepers({ office: 'dispute.handle', lead: 'dispute.mediate', mediator: 'dispute.mediate' }, creates),
  ...keepers({ office: 'dispute.handle', lead: 'dispute.mediate', mediator: 'dispute.mediate' }, changes),
  registered,
  loaded({ changes: true }),
];

// The danger: everybody in the team; a party never.
const risk: readonly Line[] = [
  ...keepers(also(wholeRecord, { office: 'dispute.assess_risk', mediator: 'dispute.assess_risk' }), reads),
  police('dispute.assess_risk dispute.police_read dispute.police_work', reads('my_files')),
  advisers('dispute.counsel_read dispute.counsel_work', reads('my_files')),
  ...keepers(
    {
      office: 'dispute.handle dispute.assess_risk',
      lead: 'dispute.mediate',
      mediator: 'dispute.mediate dispute.assess_risk',
    },
    creates,
  ),
  police('dispute.assess_risk dispute.police_work', creates('my_files')),
  registered,
  loaded({ signed: true }),
];

// The file.
const fileSeen: readonly Line[] = keepers(
  also(wholeRecord, { office: 'dispute.attach', mediator: 'dispute.attach' }),
  reads,
);
const fileWritten: readonly Line[] = keepers(
  { office: `${officeSteps} dispute.attach`, lead: leadSteps, mediator: `${mediatorSteps} dispute.attach` },
  creates,
);
const fileChanged: readonly Line[] = keepers(
  {
    office: 'dispute.attend dispute.archive dispute.attach',
    lead: leadSteps,
    mediator: `${mediatorSteps} dispute.attach`,
  },
  changes,
);
const fileRemoved: readonly Line[] = [
  ...keepers({ office: 'dispute.attach', mediator: 'dispute.attach' }, removes),
  ['one_side', 'dispute.attach', removes('by_me')],
  ['system', 'dispute.track', removes('every_file')],
];
/** The clocks close what lapsed and drop papers that were never complete; they write nothing into a file. */
const watched = (does: 'read' | 'change'): Line => [
  'system',
  'dispute.track',
  does === 'read' ? { read: 'every_file' } : { read: 'every_file', change: 'every_file' },
];
/** Papers that stand as they were written. */
const kept = (kind: Kind): readonly Line[] => [...fileSeen, ...fileWritten, watched('read'), loaded(kind)];
/** Papers that are completed later. */
const keptOpen = (kind: Kind): readonly Line[] => [
  ...fileSeen,
  ...fileWritten,
  ...fileChanged,
  watched('change'),
  loaded({ ...kind, changes: true }),
];
const signed: Kind = { signed: true };
const says = (create: string): Line => ['one_side', partyWrites, { create }];

export const disputeLines: Lines = {
  disputes: [
    ...caseSeen,
    ...caseChanged,
    party('of_case'),
    ...keepers({ office: `${caseWork.office} dispute.import dispute.attach`, lead: leadSteps }, () => ({
      create: 'near_registered near_agreed',
    })).filter(([who]) => who !== 'mediator'),
    ['registering', 'dispute.register', { create: 'near_registered far_registered' }],
    [
      'system',
      'demo.load dispute.track',
      {
        read: 'every_file',
        create: 'near_registered near_agreed far_registered far_agreed',
        change: 'every_file',
      },
    ],
  ],
  dispute_events: [...caseSeen, ...caseWritten, party('all_sides'), says('by_me'), tracked({ signed: true })],
  dispute_transfers: [
    ...caseSeen,
    ...caseWritten,
    ...caseChanged,
    party('of_case'),
    tracked({ changes: true }),
  ],
  dispute_team_members: [
    ...caseSeen,
    ...caseWritten,
    ...caseChanged,
    party('of_case'),
    tracked({ changes: true }),
  ],

  dispute_intakes: [...intake, ['one_side', 'dispute.follow dispute.take_part', { read: 'of_case' }]],
  dispute_parties: [...parties, party('all_sides')],
  dispute_party_contacts: [...parties, party('by_me')],

  dispute_risk_checks: risk,
  dispute_measures: risk,
  dispute_advices: [
    ...keepers(wholeRecord, reads),
    police('dispute.police_read dispute.police_work', reads('my_files')),
    advisers('dispute.counsel_read dispute.counsel_work', reads('my_files')),
    police('dispute.police_work', creates('my_files')),
    advisers('dispute.counsel_work', creates('my_files')),
    loaded({ signed: true }),
  ],
  dispute_police_notes: [
    police('dispute.police_read dispute.police_work', reads('my_files')),
    police('dispute.police_work', creates('my_files')),
    loaded({ signed: true }),
  ],
  // A counsellor reads what they wrote themselves, while the case is theirs; a colleague's notes stay the colleague's.
  dispute_psych_notes: [
    advisers('dispute.counsel_read dispute.counsel_work', reads('mine_near_signed mine_far_signed')),
    advisers('dispute.counsel_work', creates('my_files')),
    loaded({ signed: true }),
  ],

  dispute_remarks: kept(signed),
  dispute_moves: kept(signed),
  dispute_gaps: keptOpen(signed),
  dispute_revisits: keptOpen({}),
  // A principal sees what was said for them, and who speaks for somebody what that person said.
  dispute_consents: [...kept(signed), party('by_me by_my_agent by_my_principal'), says('by_me')],
  dispute_sessions: [...kept(signed), party('of_case my_side')],
  dispute_emotions: [...kept(signed), party('by_me'), says('by_me')],
  dispute_offers: [
    ...keptOpen({}),
    party('my_side by_other_side'),
    says('by_me by_my_side'),
    ['one_side', partyWrites, changes('my_side by_other_side')],
  ],
  dispute_agreements: [...keptOpen({}), party('of_case')],
  dispute_signatures: [...kept(signed), party('all_sides'), says('by_me')],
  dispute_performances: [...keptOpen({}), party('of_case')],
  dispute_confirmations: [...keptOpen({}), party('of_case')],
  // `shown`: the other side's, shared and complete.
  dispute_attachments: [
    ...keptOpen(signed),
    ...fileRemoved,
    party('of_case my_side shown'),
    says('by_me'),
    ['one_side', partyWrites, changes('by_me')],
  ],
  dispute_attachment_pieces: [...kept({}), ...fileRemoved, party('of_case my_side shown'), says('by_me')],
  dispute_numbers: [],
};
