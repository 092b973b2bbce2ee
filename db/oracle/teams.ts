import type { Line, Lines } from './words.ts';

/*
 * The desk of an area keeps the cards of its people, their papers and shifts, and its own teams; it also sees the teams of the
 * county and the city above it, which it calls upon. The panel is the whole city's. Oneself one reads, and declares only one's
 * own days off.
 */
const looking = 'practitioner.list team.manage dispute.handle counselling.assign';

const kept = (read: string, write: string): readonly Line[] => [
  ['*', looking, { read }],
  ['*', 'panel.browse', { read: 'near far above self' }],
  ['*', 'team.manage', { create: write, change: write }],
  ['system', 'demo.load', { read: 'near far above', create: 'near far above', change: 'near far above' }],
];
const papers = kept('near', 'near');

export const teamLines: Lines = {
  practitioners: [...kept('near self', 'near self'), ['carded', 'availability.declare', { read: 'self' }]],
  practitioner_credentials: papers,
  duty_shifts: papers,
  consultant_letters: papers,
  practitioner_absences: [
    ...kept('near self', 'near self'),
    ['carded', 'availability.declare', { read: 'self', create: 'self', change: 'self' }],
  ],
  teams: kept('near above', 'near'),
  team_members: kept('near above', 'near'),
};
