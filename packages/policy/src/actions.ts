import { accountActions } from './actions/accounts.ts';
import { assessmentActions } from './actions/assessments.ts';
import { counsellingActions } from './actions/counselling.ts';
import { crisisActions } from './actions/crises.ts';
import { disputeActions } from './actions/disputes.ts';
import { indicatorActions } from './actions/indicators.ts';
import { indexElementActions } from './actions/index-elements.ts';
import { instrumentActions } from './actions/instruments.ts';
import { oversightActions } from './actions/oversight.ts';
import { practitionerActions } from './actions/practitioners.ts';
import { residentActions } from './actions/residents.ts';
import { standardActions } from './actions/standards.ts';
import type { Action } from './action.ts';

/**
 * The one action table. From it come the grants in PostgreSQL, the route guards,
 * the matrix in the docs and the access tests.
 */
export const actions = {
  ...accountActions,
  ...residentActions,
  ...instrumentActions,
  ...assessmentActions,
  ...practitionerActions,
  ...crisisActions,
  ...disputeActions,
  ...counsellingActions,
  ...indicatorActions,
  ...indexElementActions,
  ...standardActions,
  ...oversightActions,
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as ActionName[];

/** The row of an action; a wider type than the literal, for reading optional columns. */
export const actionOf = (name: ActionName): Action => actions[name];
