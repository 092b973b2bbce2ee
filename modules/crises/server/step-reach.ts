import type { ActorTx } from '@xinan/platform';
import { type ActionName, actionOf, type Role } from '@xinan/policy';
import type { CrisisStep } from '../domain.ts';
import { crisisStates } from '../domain.ts';
import type { CaseRow } from './store.ts';

/** The row of the action table under which each step runs. */
const stepActions: Readonly<Record<CrisisStep, ActionName>> = {
  acknowledge: 'crisis.acknowledge',
  start_assessment: 'crisis.assess',
  assess: 'crisis.assess',
  rule_out: 'crisis.assess',
  write_plan: 'crisis.plan',
  refer: 'crisis.refer',
  answer_referral: 'crisis.receive_referral',
  start_following: 'crisis.follow_up',
  follow_up: 'crisis.follow_up',
  propose_closure: 'crisis.close',
  countersign: 'crisis.sign_off',
  return_to_following: 'crisis.sign_off',
  reopen: 'crisis.reopen',
};

const lies = (area: string, within: string) =>
  within === '' || area === within || area.startsWith(`${within}.`);

/** The actor's roles that reach this case under an action: the row policies in words, so that no button leads to a refusal. */
export function rolesReaching(
  tx: ActorTx,
  row: Pick<CaseRow, 'area' | 'state' | 'assigned_to_me'>,
  action: ActionName,
): string[] {
  const inArea = lies(row.area, tx.actor.area);
  const isOpen = !crisisStates.final.some((state) => state === row.state);
  const reached: Readonly<Record<string, boolean>> = {
    any: true,
    area: inArea,
    open_area: (inArea && isOpen) || row.assigned_to_me,
    assigned: row.assigned_to_me,
  };
  const { by } = actionOf(action);
  return tx.actor.roles.filter((role) => reached[by[role as Role] ?? ''] ?? false);
}

/** The same for a step. */
export const rolesForStep = (
  tx: ActorTx,
  row: Pick<CaseRow, 'area' | 'state' | 'assigned_to_me'>,
  step: CrisisStep,
): string[] => rolesReaching(tx, row, stepActions[step]);
