import { doctorSteps, looking, officerSteps, opening, steps } from './crises.ts';
import type { Line, Lines } from './words.ts';

// Work lists, assignments, counts, notices and the audit: of every room.
const deskSteps = 'dispute.handle dispute.assess_risk dispute.attend dispute.archive';
const leadSteps = 'dispute.mediate dispute.settle';
const mediatorSteps = 'dispute.mediate dispute.recuse dispute.assess_risk dispute.settle dispute.attend';
const policeSteps = 'dispute.recuse dispute.assess_risk dispute.police_work';
const adviserSteps = 'dispute.recuse dispute.counsel_work';
const countedAndTold =
  'dispute.register dispute.handle dispute.mediate dispute.recuse dispute.assess_risk dispute.settle dispute.attend dispute.archive dispute.police_work dispute.counsel_work dispute.track counselling.request counselling.assign counselling.work';
const countedOnly = 'dispute.import';
const toldOnly =
  'dispute.attach dispute.take_part team.manage standard.draft standard.approve instrument.draft instrument.decide index.define index.adopt index.collect index.review index.verify index.manage index.approve index.decide_appeal index.judge index.track';

// The index is the whole city's: sums by month, no person.
const indexed: Line = ['*', 'index.track index.elements index.keep_elements', { read: 'near far' }];

const sums: readonly Line[] = [
  ['*', 'statistics.read index.manage', { read: 'near' }],
  indexed,
  // Reaches everything of its classes, so this too; it adds facts only.
  ['system', 'contact.leave dispute.track', { create: 'near far' }],
  ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ['system', 'facts.fold', { read: 'near far', create: 'near far', change: 'near far', remove: 'near far' }],
];

export const workLines: Lines = {
  // A record may be assigned only by who reaches it under that very step. Who assigns sees who of the area works on what, by number.
  assignments: [
    [
      'duty_officer',
      opening,
      { read: 'records_here', create: 'open_here mine fresh', change: 'assigned_here' },
    ],
    ['duty_officer', 'crisis.refer crisis.reopen', { read: 'my_records', create: 'mine', change: 'mine' }],
    [
      'crisis_supervisor',
      'crisis.acknowledge crisis.assess crisis.refer crisis.reopen',
      { read: 'records_here', create: 'here fresh', change: 'here' },
    ],
    ['crisis_supervisor', 'crisis.sign_off', { read: 'records_here', change: 'here' }],
    ['psychiatrist', 'crisis.assess', { read: 'my_records', create: 'mine', change: 'mine' }],
    [
      'office',
      'dispute.handle',
      { read: 'records_here', create: 'file_here file_fresh', change: 'file_here' },
    ],
    ['office', 'dispute.archive', { read: 'records_here', change: 'file_here' }],
    ['mediation_lead', 'dispute.settle', { read: 'records_here', change: 'file_here' }],
    ['team', 'dispute.recuse dispute.settle', { read: 'my_records', change: 'file_mine' }],
    [
      'crisis_supervisor',
      'counselling.assign',
      { read: 'records_here', create: 'talk_here talk_fresh', change: 'talk_here' },
    ],
    ['talking', 'counselling.work', { read: 'my_records', change: 'talk_mine' }],
    [
      'system',
      'demo.load',
      {
        read: 'every_record',
        create: 'every_record fresh file_fresh talk_fresh',
        change: 'every_record',
      },
    ],
  ],
  // A duty holds neither name nor content.
  duties: [
    ['staff_of_own_duties', 'duty.list', { read: 'my_own my_queue_near my_mine_far' }],
    ['crisis_supervisor', `duty.list ${looking} ${steps}`, { read: 'duties_here' }],
    ['duty_officer', `${looking} ${opening}`, { read: 'duties_here' }],
    ['duty_officer', officerSteps, { read: 'my_duties' }],
    ['readers', looking, { read: 'my_duties' }],
    ['psychiatrist', doctorSteps, { read: 'my_duties' }],
    ['duty_officer', opening, { create: 'records_here', change: 'duties_here' }],
    ['duty_officer', 'crisis.refer crisis.follow_up crisis.close crisis.reopen', { create: 'my_records' }],
    ['duty_officer', officerSteps, { change: 'my_duties' }],
    [
      'crisis_supervisor',
      'crisis.acknowledge crisis.assess crisis.refer crisis.follow_up crisis.close crisis.sign_off crisis.reopen',
      { create: 'records_here' },
    ],
    ['crisis_supervisor', steps, { change: 'duties_here' }],
    ['psychiatrist', 'crisis.assess crisis.follow_up', { create: 'my_records' }],
    ['psychiatrist', doctorSteps, { change: 'my_duties' }],
    ['mediation_lead', 'duty.list', { read: 'duties_here' }],
    ['office', `dispute.list dispute.read ${deskSteps}`, { read: 'duties_here' }],
    ['mediation_lead', leadSteps, { read: 'duties_here' }],
    ['office', deskSteps, { create: 'records_here', change: 'duties_here' }],
    ['mediation_lead', leadSteps, { create: 'records_here', change: 'duties_here' }],
    ['mediator', `dispute.list dispute.read ${mediatorSteps}`, { read: 'my_duties' }],
    ['mediator', mediatorSteps, { create: 'my_records', change: 'my_duties' }],
    ['police_officer', `dispute.list dispute.police_read ${policeSteps}`, { read: 'my_duties' }],
    ['police_officer', policeSteps, { create: 'my_records', change: 'my_duties' }],
    ['advisers', `dispute.list dispute.counsel_read ${adviserSteps}`, { read: 'my_duties' }],
    ['advisers', adviserSteps, { create: 'my_records', change: 'my_duties' }],
    ['crisis_supervisor', 'counselling.list counselling.assign', { read: 'duties_here' }],
    ['crisis_supervisor', 'counselling.assign', { create: 'records_here', change: 'duties_here' }],
    ['talking', 'counselling.list counselling.read counselling.work', { read: 'my_duties' }],
    ['talking', 'counselling.work', { create: 'my_records', change: 'my_duties' }],
    // Whoever reports may open one anywhere.
    [
      '*',
      'crisis.raise assessment.submit contact.leave dispute.register counselling.request',
      { create: 'every_record' },
    ],
    ['system', 'crisis.escalate', { read: 'every_duty', change: 'every_duty' }],
    [
      'system',
      'demo.load dispute.track index.track',
      { read: 'every_duty', create: 'every_record', change: 'every_duty' },
    ],
  ],

  facts: [
    ['*', 'statistics.read index.manage', { read: 'near' }],
    indexed,
    // A fact names no person: whoever does something countable counts it where it happened.
    [
      '*',
      `${opening} crisis.refer crisis.receive_referral crisis.follow_up crisis.sign_off crisis.reopen`,
      { create: 'near far' },
    ],
    [
      '*',
      `crisis.raise assessment.submit contact.leave ${countedAndTold} ${countedOnly}`,
      { create: 'near far' },
    ],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
    [
      'system',
      'facts.fold',
      { read: 'near far', create: 'near far', change: 'near far', remove: 'near far' },
    ],
  ],
  fact_days: sums,
  fact_months: sums,
  fact_groupings: [
    [
      '*',
      'statistics.read facts.fold demo.load index.manage index.track index.elements index.keep_elements',
      { read: 'one' },
    ],
  ],
  events: [
    [
      '*',
      'session.begin account.disable account.reinvite role.grant consent.decide assessment.submit contact.leave crisis.raise crisis.break_glass crisis.escalate',
      { create: 'near far' },
    ],
    ['*', `${steps} crisis.receive_referral`, { create: 'near far' }],
    ['*', `${countedAndTold} ${toldOnly}`, { create: 'near far' }],
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
};
