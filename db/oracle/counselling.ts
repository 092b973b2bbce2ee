import type { Line, Lines } from './words.ts';

/*
 * Whoever asks gets a number and reads nothing; the supervisor chooses a counsellor and sees neither the person nor the talks;
 * what is said stays with the counsellor to whom the person consented. A counsellor keeps their own notes while the case is
 * theirs, and reads a predecessor's only once the person consented to them too.
 */
const supervising = 'counselling.assign counselling.list';
const atWork = 'counselling.list counselling.read counselling.work';

const seen: readonly Line[] = [
  ['crisis_supervisor', supervising, { read: 'talks_here' }],
  ['talking', atWork, { read: 'my_talks' }],
];
const asked: Line = ['asking', 'counselling.request', { create: 'fresh' }];
const forgedTalks =
  'forged_near forged_far forged_mine_near forged_mine_far forged_lapsed_near forged_lapsed_far';
const loaded: Line = [
  'system',
  'demo.load',
  {
    read: 'every_talk',
    create: `every_talk fresh forged_fresh ${forgedTalks} stopped_near stopped_far stopped_fresh`,
  },
];
const talks: readonly Line[] = [
  ['talking', 'counselling.read counselling.work', { read: 'agreed mine_near_signed mine_far_signed' }],
  ['talking', 'counselling.work', { create: 'agreed' }],
  loaded,
];

export const counsellingLines: Lines = {
  counsellings: [
    ...seen,
    ['asking', 'counselling.request', { create: 'near_requested far_requested' }],
    [
      'crisis_supervisor',
      'counselling.assign',
      { create: 'near_requested near_assigned forged_near_requested', change: 'talks_here' },
    ],
    ['talking', 'counselling.work', { change: 'my_talks' }],
    [
      'system',
      'demo.load',
      {
        read: 'every_talk',
        create: 'near_requested near_assigned far_requested forged_near_requested',
        change: 'every_talk',
      },
    ],
  ],
  counselling_events: [
    ...seen,
    asked,
    ['crisis_supervisor', 'counselling.assign', { create: 'talks_here fresh' }],
    ['talking', 'counselling.work', { create: 'my_talks' }],
    loaded,
  ],
  // The supervisor may take down that the person wants to stop, and nothing else in the person's name.
  counselling_consents: [
    ...seen,
    asked,
    ['crisis_supervisor', 'counselling.assign', { create: 'stopped_near stopped_fresh' }],
    ['talking', 'counselling.work', { create: 'my_talks' }],
    loaded,
  ],
  counselling_people: [asked, ['talking', 'counselling.read counselling.work', { read: 'my_talks' }], loaded],
  counselling_sessions: talks,
  counselling_steps: talks,
  counselling_numbers: [],
};
