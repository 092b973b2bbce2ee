import type { Line, Lines } from './words.ts';

/*
 * The index: a department reaches what it reports itself, in its own area, while its people hold the seat; the evaluation
 * office its area; the auditor reads. Who submits, who reviews, who verifies, who decides an appeal and who publishes are
 * different people, so each writes only what is theirs to write. Experts know their own judgement; anybody reads publications.
 */
const method =
  'index.browse index.read index.define index.adopt index.seat index.collect index.review index.verify index.manage index.approve index.decide_appeal index.judge index.track demo.load';
/** Under these values are worked on, each by its own people. */
const steps = 'index.collect index.review index.verify index.manage index.approve index.decide_appeal';
const values = `index.read ${steps}`;

/** The same rows read by department, office, city office, auditor and the system's own rounds. */
const readTo = (rows: { own: string; here: string; all: string }): readonly Line[] => [
  ['departments', values, { read: rows.own }],
  ['evaluating', values, { read: rows.here }],
  ['city_admin', 'index.read', { read: rows.here }],
  ['auditor', 'index.read', { read: rows.all }],
  ['system', 'index.track demo.load', { read: rows.all }],
];
const ofTasks = readTo({ own: 'own_near', here: 'tasks_here', all: 'every_task' });
/** What is told of the whole area to departments as well. */
const ofArea = readTo({ own: 'near', here: 'near', all: 'near far' });

const kept: readonly Line[] = [
  ['*', method, { read: 'one' }],
  ['*', 'index.define index.manage demo.load', { create: 'one' }],
  ['*', 'index.define index.adopt index.manage index.approve index.track demo.load', { change: 'one' }],
];
/** Planned when a cycle is opened, and by nobody else. */
const planned: readonly Line[] = [
  ...ofTasks,
  ['index_manager', 'index.manage', { create: 'tasks_here' }],
  ['system', 'demo.load', { create: 'every_task' }],
];

const sets = 'drafted frozen in_force';

export const indicatorLines: Lines = {
  // Who drafts a set never adopts it, and who adopts it never drafts; opening a cycle writes neither.
  indicator_sets: [
    ['*', method, { read: sets }],
    ['index_manager', 'index.define', { create: 'drafted', change: 'drafted frozen' }],
    ['index_approver', 'index.adopt', { change: 'frozen in_force' }],
    ['system', 'demo.load', { create: `${sets} forged`, change: sets }],
  ],
  indicator_cycles: kept,
  indicator_questionnaires: kept,
  // Who seats people sees the seats of the area; others are asked nothing about them.
  indicator_seats: [
    ['index_manager', 'index.seat', { read: 'near', create: 'near', change: 'near' }],
    ['system', 'index.track', { read: 'near far' }],
    ['system', 'demo.load', { read: 'near far', create: 'near far', change: 'near far' }],
  ],
  indicator_batches: planned,
  indicator_tasks: [
    ...planned,
    ['departments', 'index.collect index.review', { change: 'own_near' }],
    ['evaluating', 'index.verify index.manage index.approve index.decide_appeal', { change: 'tasks_here' }],
    ['system', 'index.track demo.load', { change: 'every_task' }],
  ],
  // The course is noted by whoever takes a step, in the own name.
  indicator_decisions: [
    ...ofTasks,
    ['departments', 'index.collect index.review', { create: 'own_near' }],
    ['evaluating', 'index.verify index.manage index.approve index.decide_appeal', { create: 'tasks_here' }],
    ['system', 'index.track demo.load', { create: 'every_task forged_near' }],
  ],
  // Submitted by the department; put right by an appeal that is upheld or by a correction; never by who reviews or verifies.
  indicator_submissions: [
    ...ofTasks,
    ['data_officer', 'index.collect', { create: 'own_near' }],
    ['appeal_handler', 'index.decide_appeal', { create: 'tasks_here' }],
    ['index_approver', 'index.approve', { create: 'tasks_here' }],
    ['system', 'demo.load', { create: 'every_task forged_near' }],
  ],
  indicator_evidence: [
    ...ofTasks,
    ['data_officer', 'index.collect', { create: 'own_near', change: 'own_near' }],
    ['system', 'demo.load', { create: 'every_task forged_near', change: 'every_task' }],
  ],
  indicator_snapshots: [...ofTasks, ['system', 'index.track demo.load', { create: 'every_task' }]],
  indicator_appeals: [
    ...readTo({ own: 'own_near decided_near', here: 'tasks_here decided_near', all: 'every_appeal' }),
    ['data_officer', 'index.collect', { create: 'own_near' }],
    ['appeal_handler', 'index.decide_appeal', { change: 'tasks_here' }],
    ['system', 'demo.load', { create: 'every_task forged_near', change: 'every_appeal' }],
  ],
  indicator_caps: [
    ...ofArea,
    ['index_approver', 'index.approve', { create: 'near', change: 'near' }],
    ['system', 'demo.load', { create: 'near far', change: 'near far' }],
  ],
  // Who calculates neither publishes a run nor touches a published one.
  indicator_runs: [
    ...readTo({ own: 'preview published', here: 'preview published', all: 'preview published' }),
    ['index_manager', 'index.manage', { create: 'preview', change: 'preview' }],
    ['index_approver', 'index.approve', { create: 'preview published', change: 'preview published' }],
    ['system', 'demo.load', { create: 'preview published', change: 'preview published' }],
  ],
  // What a run was calculated from is the office's to read, and nobody's to change.
  indicator_run_files: [
    ...readTo({ own: '', here: 'near', all: 'near far' }),
    ['index_manager', 'index.manage', { create: 'near' }],
    ['index_approver', 'index.approve', { create: 'near' }],
    ['system', 'demo.load', { create: 'near far' }],
  ],
  indicator_scores: [
    ...readTo({ own: 'scores_here', here: 'scores_here', all: 'every_score' }),
    ['index_manager', 'index.manage', { create: 'scores_here' }],
    ['index_approver', 'index.approve', { create: 'scores_here' }],
    ['system', 'demo.load', { create: 'every_score' }],
  ],
  indicator_publications: [
    ['*', 'index.read_public index.read index.manage index.approve demo.load', { read: 'one' }],
    ['*', 'index.approve demo.load', { create: 'one', change: 'one' }],
  ],
  indicator_judgements: [
    ['index_expert', 'index.judge', { read: 'self', create: 'self', change: 'self' }],
    ['index_manager', 'index.manage', { read: 'others' }],
    ['system', 'demo.load', { read: 'others', create: 'others', change: 'others' }],
  ],
  // Totals of an area: departments compare what they report with them, the platform and the data office write them.
  indicator_element_values: [
    ...ofArea,
    ['*', 'index.elements index.keep_elements', { read: 'near far' }],
    ['system', 'index.keep_elements', { create: 'near far' }],
    ['city_admin', 'index.record_elements', { read: 'near far', create: 'near far', change: 'near far' }],
    ['system', 'demo.load', { create: 'near far', change: 'near far' }],
  ],
  // Each entry stays: a correction adds one.
  indicator_register_entries: [
    ...ofArea,
    ['*', 'index.elements index.keep_elements', { read: 'near far' }],
    ['system', 'index.keep_elements demo.load', { create: 'near far' }],
    ['city_admin', 'index.record_elements', { read: 'near far', create: 'near far' }],
  ],
};
