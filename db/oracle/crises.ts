import type { Line, Lines } from './words.ts';

// Steps of a case. The duty officer takes an open case of the county to act on it, then it is theirs; the supervisor has the county.
export const opening = 'crisis.acknowledge crisis.assess';
export const officerSteps = 'crisis.plan crisis.refer crisis.follow_up crisis.close crisis.reopen';
export const doctorSteps = 'crisis.assess crisis.plan crisis.receive_referral crisis.follow_up';
export const steps = `${opening} ${officerSteps} crisis.sign_off`;
export const looking = 'crisis.list crisis.read';

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

const results: readonly Line[] = [
  ['resident', 'assessment.read_own assessment.claim', { read: 'own own_plain' }],
  ['claimant', 'assessment.read_own', { read: 'held' }],
];

/** Crisis cases, and results of assessments. */
export const crisisLines: Lines = {
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
    // By assignment only; nobody reads results by county (AR: A). Beside them what the same person agreed to share.
    ['*', 'assessment.read', { read: 'mine shared_plain' }],
    ['duty_officer psychiatrist', 'crisis.break_glass', { read: 'mine shared_plain' }],
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
};
