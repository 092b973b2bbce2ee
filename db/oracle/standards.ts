import type { Line, Lines } from './words.ts';

/*
 * Codes are no secret. Of what standards say, drafts are the city office's; what was approved every desk reads, withdrawn
 * versions too; without signing in one reads what is open to the public and holds.
 */
const drafting: readonly Line[] = [
  ['city_admin', 'standard.read standard.approve', { read: 'every_version' }],
  [
    'city_admin',
    'standard.draft',
    { read: 'every_version', create: 'every_version', change: 'every_version' },
  ],
  ['city_admin', 'standard.approve', { change: 'every_version' }],
  // Who adopts an indicator set registers it.
  [
    'index_approver',
    'index.adopt',
    { read: 'every_version', create: 'every_version', change: 'every_version' },
  ],
  ['system', 'standard.install', { read: 'every_version', create: 'every_version' }],
  ['system', 'demo.load', { read: 'every_version', create: 'every_version', change: 'every_version' }],
];

export const standardLines: Lines = {
  standards: [
    [
      '*',
      'standard.read standard.read_public standard.draft standard.approve standard.install index.adopt demo.load',
      { read: 'one' },
    ],
    ['*', 'standard.draft index.adopt demo.load standard.install', { create: 'one' }],
    ['*', 'standard.draft standard.approve index.adopt demo.load', { change: 'one' }],
  ],
  standard_versions: [
    ['staff', 'standard.read', { read: 'approved open_to_all ended' }],
    ['*', 'standard.read_public', { read: 'open_to_all' }],
    ...drafting,
  ],
};
