import type { Line, Lines } from './words.ts';

/*
 * What residents and staff are shown is no secret: who may ask at all reads editions and decisions, and whoever reads a
 * result reads the edition it names. Drafts are those of the person who writes and the person who decides.
 */
const readWith =
  'instrument.browse instrument.read instrument.draft_read instrument.draft instrument.decide instrument.register demo.load assessment.read_own assessment.claim assessment.read crisis.break_glass';

const added: readonly Line[] = [
  ['*', readWith, { read: 'one' }],
  ['instrument_approver', 'instrument.decide', { create: 'one' }],
  ['system', 'instrument.register demo.load', { create: 'one' }],
];

export const instrumentLines: Lines = {
  instrument_editions: added,
  instrument_decisions: added,
  instrument_drafts: [
    ['instrument_manager instrument_approver', 'instrument.read instrument.draft_read', { read: 'one' }],
    ['instrument_manager', 'instrument.draft', { read: 'one', create: 'one', change: 'one' }],
    ['instrument_approver', 'instrument.decide', { read: 'one', change: 'one' }],
    ['system', 'demo.load', { read: 'one', create: 'one' }],
  ],
};
