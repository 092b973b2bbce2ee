/**
 * Who may touch which rows, written by hand from the access chapter of the security design and what each piece of work
 * needs: table by table, not action by action, and in rows a person can point at. It shares no code with the action
 * table or the row policies; the access matrix test compares the two in the database, cell by cell.
 *
 * Rows: near and far lie in the actor's own county or another; open and closed is the case; mine is assigned to the
 * actor now, lapsed was; own is the resident's, held is the one behind the receipt code; fresh is the case raised in
 * this very transaction; forged is signed in somebody else's name.
 */
export interface Does {
  readonly read?: string;
  readonly create?: string;
  /** Both before and after the change. */
  readonly change?: string;
  readonly remove?: string;
}

/** Whom, while doing what, may do that to which rows. `*`: whoever may do it at all. */
export type Line = readonly [who: string, under: string, does: Does];

const caseWords =
  'near_open near_closed far_open far_closed mine_near_open mine_near_closed mine_far_open mine_far_closed lapsed_near_open lapsed_near_closed lapsed_far_open lapsed_far_closed own held';

/** Words that stand for several. */
export const sets: Readonly<Record<string, string>> = {
  every_case: caseWords,
  every_forged: 'forged_near_open forged_mine_near_open forged_far_open forged_fresh',
  here: 'near_open near_closed mine_near_open mine_near_closed lapsed_near_open lapsed_near_closed',
  open_here: 'near_open mine_near_open lapsed_near_open',
  mine: 'mine_near_open mine_near_closed mine_far_open mine_far_closed',
  // A person can see an assignment only within the county, even of their own cases elsewhere.
  assigned_here: 'near_open mine_near_open mine_near_closed lapsed_near_open',
  duties_here: 'here my_queue_near others_near my_lapsed_near',
  every_duty:
    'every_case my_own my_queue_near my_queue_far my_mine_far my_lapsed_near others_near others_far',
  every_result: 'every_case own_plain others_plain',
  staff:
    'hotline_operator duty_officer crisis_supervisor counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer trainer data_officer city_admin auditor security_admin system_admin',
  // The supervisor's list is the county's; a duty of theirs elsewhere is not on it.
  staff_of_own_duties:
    'hotline_operator duty_officer counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer trainer data_officer city_admin auditor security_admin system_admin',
  everybody: 'staff resident claimant anonymous system',
  // Read what is assigned to them, write nothing yet: the design lets some of them write later.
  readers: 'counsellor psychotherapist psychiatrist hotline_operator school_teacher',
  // The police have no N in the design; reporting shows them nothing, and the law asks them to act on imminent danger.
  reporters:
    'hotline_operator duty_officer crisis_supervisor counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher head_teacher volunteer system',
  counted:
    'crisis_supervisor city_admin duty_officer data_officer hotline_operator counsellor psychotherapist psychiatrist mediator police_officer grid_worker school_teacher trainer auditor',
};

/** Who may begin what. */
export const mayBegin: Readonly<Record<string, string>> = {
  'place.browse': 'everybody',
  'instrument.browse': 'anonymous claimant resident system',
  'session.begin': 'anonymous resident claimant',
  'session.read': 'staff resident',
  'session.confirm': 'staff',
  'credential.manage': 'staff',
  'account.list': 'system_admin security_admin auditor city_admin',
  'account.create': 'system_admin',
  'account.disable': 'system_admin',
  'account.reinvite': 'system_admin',
  'account.provision': 'system',
  'role.grant': 'security_admin',
  'setup.begin': 'system',
  'demo.load': 'system',
  'practitioner.list': 'duty_officer crisis_supervisor city_admin hotline_operator',
  'message.outbox': 'system',
  'message.send': 'system',
  'resident.enrol': 'system',
  'resident.read_self': 'resident',
  'resident.record_identity': 'resident',
  'consent.decide': 'resident',
  'access.read_self': 'resident claimant',
  'assessment.submit': 'system',
  'assessment.read_own': 'resident claimant',
  'assessment.claim': 'resident',
  'contact.leave': 'system',
  'assessment.read':
    'duty_officer crisis_supervisor counsellor psychotherapist psychiatrist hotline_operator',
  'crisis.raise': 'reporters',
  'crisis.list': 'duty_officer crisis_supervisor readers',
  'crisis.read': 'duty_officer crisis_supervisor readers',
  'crisis.acknowledge': 'duty_officer crisis_supervisor',
  'crisis.assess': 'duty_officer crisis_supervisor psychiatrist',
  'crisis.plan': 'duty_officer crisis_supervisor psychiatrist',
  'crisis.refer': 'duty_officer crisis_supervisor',
  'crisis.receive_referral': 'psychiatrist',
  'crisis.follow_up': 'duty_officer crisis_supervisor psychiatrist',
  'crisis.close': 'duty_officer crisis_supervisor',
  'crisis.sign_off': 'crisis_supervisor',
  'crisis.reopen': 'duty_officer crisis_supervisor',
  // Break-glass: the duty officer and the psychiatrist, nobody else (SR-14).
  'crisis.break_glass': 'duty_officer psychiatrist',
  'crisis.escalate': 'system',
  'duty.list': 'staff',
  'statistics.read': 'counted',
  'facts.fold': 'system',
  'audit.read': 'auditor',
  'audit.verify': 'auditor system',
  'audit.seal': 'system',
  'event.follow': 'staff',
  'event.relay': 'system',
  'upkeep.sweep': 'system',
};

// Steps of a case. The duty officer takes an open case of the county to act on it, then it is theirs; the supervisor has the county.
const opening = 'crisis.acknowledge crisis.assess';
const officerSteps = 'crisis.plan crisis.refer crisis.follow_up crisis.close crisis.reopen';
const doctorSteps = 'crisis.assess crisis.plan crisis.receive_referral crisis.follow_up';
const steps = `${opening} ${officerSteps} crisis.sign_off`;
const looking = 'crisis.list crisis.read';
const public_ =
  'place.browse instrument.browse session.read session.confirm credential.manage account.list account.create account.provision role.grant setup.begin demo.load practitioner.list message.outbox assessment.submit contact.leave crisis.raise crisis.list crisis.read crisis.acknowledge crisis.assess crisis.plan crisis.refer crisis.receive_referral crisis.follow_up crisis.close crisis.sign_off crisis.reopen duty.list statistics.read access.read_self';

const browsed: readonly Line[] = [['*', public_, { read: 'one' }]];
const kept: readonly Line[] = [
  ...browsed,
  ['system', 'setup.begin', { create: 'one' }],
  ['system', 'demo.load', { create: 'one', change: 'one' }],
];

/** Seeing a case, or what hangs on it, while looking and while acting. `noted`: content that a list does not carry. */
const seen = (noted: boolean): Line[] => {
  const look = noted ? 'crisis.read' : looking;
  return [
    ['duty_officer', `${look} ${opening}`, { read: 'open_here mine' }],
    ['duty_officer', officerSteps, { read: 'mine' }],
    ['crisis_supervisor', `${look} ${steps}`, { read: 'here' }],
    ['readers', look, { read: 'mine' }],
    ['psychiatrist', doctorSteps, { read: 'mine' }],
  ];
};
const whole: Line = [
  'system',
  'demo.load',
  { read: 'every_case', create: 'every_case fresh', change: 'every_case' },
];
const called: Line = [
  'system',
  'contact.leave',
  { read: 'every_case', create: 'every_case fresh', change: 'every_case' },
];

/** Writing beside a case: where the step is open to the actor, in the actor's own name. */
const written: readonly Line[] = [
  ['duty_officer', opening, { create: 'open_here mine fresh' }],
  ['duty_officer', officerSteps, { create: 'mine' }],
  ['crisis_supervisor', steps, { create: 'here fresh' }],
  ['psychiatrist', doctorSteps, { create: 'mine' }],
  // Break-glass writes that it happened. It may not read or change anything else of the case.
  ['duty_officer psychiatrist', 'crisis.break_glass', { read: 'mine', create: 'mine' }],
  ['system', 'crisis.escalate', { read: 'every_case', create: 'every_case fresh' }],
];
const changed: readonly Line[] = [
  ['duty_officer', opening, { change: 'open_here mine' }],
  ['duty_officer', officerSteps, { change: 'mine' }],
  ['crisis_supervisor', steps, { change: 'here' }],
  ['psychiatrist', doctorSteps, { change: 'mine' }],
];
const forging: Line = ['system', 'demo.load contact.leave crisis.escalate', { create: 'every_forged' }];

const notes: readonly Line[] = [
  ...seen(true),
  ['duty_officer', 'crisis.assess', { create: 'open_here mine fresh' }],
  ['duty_officer', 'crisis.plan', { create: 'mine' }],
  ['crisis_supervisor', 'crisis.assess crisis.plan', { create: 'here fresh' }],
  ['psychiatrist', 'crisis.assess crisis.plan', { create: 'mine' }],
];
const contentLeft: Line = ['system', 'demo.load contact.leave', { create: 'every_forged' }];

const secret: readonly Line[] = [];
const results: readonly Line[] = [
  ['resident', 'assessment.read_own assessment.claim', { read: 'own own_plain' }],
  ['claimant', 'assessment.read_own', { read: 'held' }],
];

export const lines: Readonly<Record<string, readonly Line[]>> = {
  actions: browsed,
  action_grants: browsed,
  table_classes: browsed,
  migrations: browsed,
  institutions: kept,
  help_lines: kept,
  city_settings: kept,

  // The system administrator makes accounts and grants no roles; the security administrator grants roles and makes no accounts.
  accounts: [
    ['staff', 'session.read session.confirm credential.manage', { read: 'self' }],
    ['resident', 'session.read', { read: 'self' }],
    ['system_admin security_admin auditor', 'account.list', { read: 'self near far resident' }],
    ['city_admin', 'account.list', { read: 'self near' }],
    ['system_admin', 'account.create', { read: 'self near far resident', create: 'near far resident' }],
    ['system_admin', 'account.disable', { read: 'self near far resident', change: 'self near far resident' }],
    ['system_admin', 'account.reinvite', { read: 'self near far resident' }],
    ['security_admin', 'role.grant', { read: 'self near far resident' }],
    ['auditor', 'audit.read', { read: 'self near far resident' }],
    [
      'system',
      'account.provision resident.enrol',
      { read: 'near far resident', create: 'near far resident' },
    ],
    [
      'system',
      'setup.begin demo.load',
      { read: 'near far resident', create: 'near far resident', change: 'near far resident' },
    ],
  ],
  role_grants: [
    ['staff', 'session.read session.confirm credential.manage', { read: 'self' }],
    [
      'system_admin security_admin auditor',
      'account.list account.create account.disable account.reinvite audit.read',
      { read: 'self near far' },
    ],
    ['city_admin', 'account.list', { read: 'self near' }],
    [
      'security_admin',
      'role.grant',
      { read: 'self near far', create: 'self near far', change: 'self near far' },
    ],
    ['system', 'account.provision', { read: 'near far', create: 'near far' }],
    ['system', 'setup.begin demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],
  residents: [
    ['resident', 'resident.read_self consent.decide', { read: 'own' }],
    ['resident', 'resident.record_identity', { read: 'own', change: 'own' }],
    ['system', 'resident.enrol', { read: 'own other', create: 'other' }],
    ['system', 'demo.load', { read: 'own other', create: 'other', change: 'own other' }],
  ],
  consents: [
    ['resident', 'resident.read_self assessment.read_own', { read: 'own' }],
    ['resident', 'consent.decide', { read: 'own', create: 'own', change: 'own' }],
    ['system', 'demo.load', { read: 'own other', create: 'own other', change: 'own other' }],
  ],
  practitioners: [
    ['*', 'practitioner.list', { read: 'near' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],
  practitioner_credentials: [
    ['*', 'practitioner.list', { read: 'near' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],
  duty_shifts: [
    ['*', 'practitioner.list', { read: 'near' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],

  crises: [
    ...seen(false),
    ...changed,
    ['duty_officer', opening, { create: 'near_alerted' }],
    ['crisis_supervisor', steps, { create: 'near_alerted near_closed' }],
    ['reporters', 'crisis.raise', { create: 'near_alerted far_alerted' }],
    ['system', 'assessment.submit', { create: 'near_alerted far_alerted' }],
    ['duty_officer psychiatrist', 'crisis.break_glass', { read: 'mine' }],
    [
      'system',
      'crisis.escalate',
      { read: 'every_case', create: 'near_alerted near_closed far_alerted far_closed' },
    ],
    [
      'system',
      'contact.leave demo.load',
      { read: 'every_case', create: 'near_alerted near_closed far_alerted far_closed', change: 'every_case' },
    ],
  ],
  crisis_events: [
    ...seen(false),
    ...written,
    ['reporters', 'crisis.raise', { create: 'fresh' }],
    ['system', 'assessment.submit', { create: 'fresh' }],
    ['system', 'contact.leave demo.load', { read: 'every_case', create: 'every_case fresh' }],
    forging,
  ],
  crisis_signatures: [
    ...seen(false),
    ...written,
    ['system', 'contact.leave demo.load', { read: 'every_case', create: 'every_case fresh' }],
    forging,
  ],
  crisis_referrals: [...seen(false), ...written, ...changed, called, whole],
  crisis_follow_ups: [...seen(false), ...written, ...changed, called, whole],
  crisis_contacts: [...notes, ['reporters', 'crisis.raise', { create: 'fresh' }], called, whole],
  crisis_assessments: [
    ...notes,
    ['system', 'contact.leave demo.load', { read: 'every_case', create: 'every_case fresh' }],
    contentLeft,
  ],
  safety_plans: [
    ...notes,
    ['system', 'contact.leave demo.load', { read: 'every_case', create: 'every_case fresh' }],
    contentLeft,
  ],

  assessments: [
    ...results,
    // By assignment only; nobody reads results by county (AR: A).
    ['*', 'assessment.read', { read: 'mine' }],
    ['duty_officer psychiatrist', 'crisis.break_glass', { read: 'mine' }],
    ['system', 'assessment.submit', { create: 'every_result fresh' }],
    ['system', 'contact.leave', { read: 'every_result', change: 'every_result' }],
    ['system', 'demo.load', { read: 'every_result', create: 'every_result fresh', change: 'every_result' }],
  ],
  // Item answers: the person, and in an emergency the two who may break the glass (IA: B, A).
  assessment_answers: [
    ...results,
    ['duty_officer psychiatrist', 'crisis.break_glass', { read: 'mine' }],
    ['system', 'assessment.submit', { create: 'every_result' }],
    ['system', 'demo.load', { read: 'every_result', create: 'every_result' }],
  ],

  // A record may be assigned only by who reaches it under that very step.
  assignments: [
    ['duty_officer', opening, { read: 'here', create: 'open_here mine fresh', change: 'assigned_here' }],
    ['duty_officer', 'crisis.refer crisis.reopen', { read: 'mine', create: 'mine', change: 'mine' }],
    [
      'crisis_supervisor',
      'crisis.acknowledge crisis.assess crisis.refer crisis.reopen',
      { read: 'here', create: 'here fresh', change: 'here' },
    ],
    ['crisis_supervisor', 'crisis.sign_off', { read: 'here', change: 'here' }],
    ['psychiatrist', 'crisis.assess', { read: 'mine', create: 'mine', change: 'mine' }],
    whole,
  ],
  duties: [
    ['staff_of_own_duties', 'duty.list', { read: 'my_own my_queue_near my_mine_far' }],
    ['crisis_supervisor', `duty.list ${looking} ${steps}`, { read: 'duties_here' }],
    ['duty_officer', `${looking} ${opening}`, { read: 'duties_here' }],
    ['duty_officer', officerSteps, { read: 'mine my_mine_far' }],
    ['readers', looking, { read: 'mine my_mine_far' }],
    ['psychiatrist', doctorSteps, { read: 'mine my_mine_far' }],
    ['duty_officer', opening, { create: 'here', change: 'duties_here' }],
    ['duty_officer', 'crisis.refer crisis.follow_up crisis.close crisis.reopen', { create: 'mine' }],
    ['duty_officer', officerSteps, { change: 'mine my_mine_far' }],
    [
      'crisis_supervisor',
      'crisis.acknowledge crisis.assess crisis.refer crisis.follow_up crisis.close crisis.sign_off crisis.reopen',
      { create: 'here' },
    ],
    ['crisis_supervisor', steps, { change: 'duties_here' }],
    ['psychiatrist', 'crisis.assess crisis.follow_up', { create: 'mine' }],
    ['psychiatrist', doctorSteps, { change: 'mine my_mine_far' }],
    // A duty holds neither name nor content: whoever reports may open one anywhere.
    ['*', 'crisis.raise assessment.submit contact.leave', { create: 'every_case' }],
    ['system', 'crisis.escalate', { read: 'every_duty', change: 'every_duty' }],
    ['system', 'demo.load', { read: 'every_duty', create: 'every_case', change: 'every_duty' }],
  ],

  facts: [
    ['*', 'statistics.read', { read: 'near' }],
    // A fact names no person: whoever does something countable counts it where it happened.
    [
      '*',
      `${opening} crisis.refer crisis.receive_referral crisis.follow_up crisis.sign_off crisis.reopen`,
      { create: 'near far' },
    ],
    ['*', 'crisis.raise assessment.submit contact.leave', { create: 'near far' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
    [
      'system',
      'facts.fold',
      { read: 'near far', create: 'near far', change: 'near far', remove: 'near far' },
    ],
  ],
  fact_days: [
    ['*', 'statistics.read', { read: 'near' }],
    // Reaches everything of its classes, so this too; it adds facts only.
    ['system', 'contact.leave', { create: 'near far' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
    [
      'system',
      'facts.fold',
      { read: 'near far', create: 'near far', change: 'near far', remove: 'near far' },
    ],
  ],
  events: [
    [
      '*',
      'session.begin account.disable account.reinvite role.grant consent.decide assessment.submit contact.leave crisis.raise crisis.break_glass crisis.escalate',
      { create: 'near far' },
    ],
    ['*', `${steps} crisis.receive_referral`, { create: 'near far' }],
    ['system', 'event.relay', { read: 'near far' }],
    ['system', 'upkeep.sweep', { read: 'near far', remove: 'near far' }],
  ],
  messages: [
    ['*', 'session.begin', { create: 'one' }],
    ['system', 'message.outbox', { read: 'one' }],
    ['system', 'message.send', { read: 'one', create: 'one', change: 'one' }],
    ['system', 'upkeep.sweep', { read: 'one', remove: 'one' }],
  ],

  audit_entries: [
    ['resident', 'access.read_self', { read: 'about_me about_my_result' }],
    ['claimant', 'access.read_self', { read: 'about_mine' }],
    ['*', 'audit.read audit.verify audit.seal', { read: 'about_me about_mine about_my_result about_others' }],
  ],
  audit_seals: [
    ['*', 'audit.read audit.verify', { read: 'one' }],
    ['system', 'audit.seal', { read: 'one', create: 'one' }],
  ],

  context_keys: secret,
  system_tokens: secret,
  idempotency_keys: secret,
  credentials: secret,
  passkeys: secret,
  sessions: secret,
  sign_in_tickets: secret,
  sign_in_attempts: secret,
  crisis_numbers: secret,
};
