/**
 * Who may touch which rows, written by hand from the access chapter of the security design and what each piece of work
 * needs: table by table, not action by action, and in rows a person can point at. It shares no code with the action
 * table or the row policies; the access matrix test compares the two in the database, cell by cell.
 *
 * Rows: near and far lie in the actor's own county or another; open and closed is the case; mine is assigned to the
 * actor now, lapsed was; own is the resident's, held is the one behind the receipt code; fresh is the case raised in
 * this very transaction; forged is signed in somebody else's name. Of disputes, coded, joined and left are cases whose
 * people are probed too: they call their rows of_case, by_me, by_my_side, by_my_agent, by_my_principal, by_other_side.
 * Of tasks of the index, own is the department of the actor's seat, lapsed one where the seat has ended, other another's.
 */
import { lookingUp } from './actions.ts';
import { counsellingLines } from './counselling.ts';
import { crisisLines } from './crises.ts';
import { disputeLines } from './disputes.ts';
import { indicatorLines } from './indicators.ts';
import { instrumentLines } from './instruments.ts';
import { peopleLines } from './people.ts';
import { standardLines } from './standards.ts';
import { teamLines } from './teams.ts';
import type { Line, Lines } from './words.ts';
import { workLines } from './work.ts';

const browsed: readonly Line[] = [['*', lookingUp, { read: 'one' }]];
const kept: readonly Line[] = [
  ...browsed,
  ['system', 'setup.begin', { create: 'one' }],
  ['system', 'demo.load', { create: 'one', change: 'one' }],
];
const secret: readonly Line[] = [];

export const lines: Lines = {
  actions: browsed,
  action_grants: browsed,
  table_classes: browsed,
  migrations: browsed,
  institutions: kept,
  help_lines: kept,
  // What the index goes by, its office sets; nothing else.
  city_settings: [
    ['*', lookingUp, { read: 'one of_index' }],
    ['system', 'setup.begin', { create: 'one of_index' }],
    ['system', 'demo.load', { create: 'one of_index', change: 'one of_index' }],
    ['*', 'index.configure', { create: 'of_index', change: 'of_index' }],
  ],
  ...peopleLines,
  ...standardLines,
  ...instrumentLines,
  ...teamLines,
  ...crisisLines,
  ...disputeLines,
  ...counsellingLines,
  ...indicatorLines,
  ...workLines,
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
