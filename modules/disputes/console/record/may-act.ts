import { type ActionName, actions, type Role } from '@xinan/policy';
import type { DisputeRecord, TeamMember } from '../../contract.ts';
import { type DisputeAct, disputeActs } from '../../domain.ts';

/** Under which rows of the action table an act is recorded; any of them will do. */
const actionsOf: Partial<Readonly<Record<DisputeAct, readonly ActionName[]>>> = {
  change_registration: ['dispute.handle'],
  change_parties: ['dispute.mediate'],
  record_consent: ['dispute.mediate', 'dispute.handle'],
  check_risk: ['dispute.assess_risk'],
  record_measure: ['dispute.assess_risk'],
  receive_transfer: ['dispute.handle'],
  review_member: ['dispute.handle'],
  record_session: ['dispute.mediate'],
  record_move: ['dispute.mediate'],
  record_offer: ['dispute.mediate'],
  answer_offer: ['dispute.mediate'],
  draft_agreement: ['dispute.settle'],
  sign_agreement: ['dispute.settle'],
  record_performance: ['dispute.attend'],
  record_confirmation: ['dispute.attend'],
  record_revisit: ['dispute.attend'],
  add_paper: ['dispute.attach'],
  explain_gap: ['dispute.archive'],
};

type Membership = Pick<DisputeRecord, 'assignedToMe'> & { readonly members: readonly TeamMember[] };

/** Whether one of the roles reaches this case for the action: offices by area, the others when the case is theirs. */
export function reaches(roles: readonly Role[], record: Membership, action: ActionName): boolean {
  const isOffered = record.members.some(({ isMe, state }) => isMe && state === 'offered');
  const isMine = record.assignedToMe && !isOffered;
  const { by }: { by: Partial<Record<Role, string>> } = actions[action];
  return roles.some((role) => by[role] === 'area' || (by[role] === 'assigned' && isMine));
}

/** Whether the act is recorded in this state and by this reader. */
export const mayAct = (
  act: DisputeAct,
  record: Membership & Pick<DisputeRecord, 'state'>,
  roles: readonly Role[],
): boolean => {
  const open: readonly string[] = disputeActs[act].from;
  return (
    open.includes(record.state) && (actionsOf[act] ?? []).some((action) => reaches(roles, record, action))
  );
};
