import type { Role } from '@xinan/policy';
import type { DemoRole } from './use-sign-in.ts';

/** Parts of the work that the roles of the demonstration are grouped by, in the order of the page. */
export const demoParts = ['care', 'street', 'disputes', 'index', 'office'] as const;
export type DemoPart = (typeof demoParts)[number];

const partOfRole: Partial<Readonly<Record<Role, DemoPart>>> = {
  hotline_operator: 'care',
  duty_officer: 'care',
  crisis_supervisor: 'care',
  counsellor: 'care',
  psychotherapist: 'care',
  psychiatrist: 'care',
  registrar: 'disputes',
  mediator: 'disputes',
  mediation_lead: 'disputes',
  consultant: 'disputes',
  petition_officer: 'disputes',
  police_officer: 'street',
  grid_worker: 'street',
  village_head: 'street',
  school_teacher: 'street',
  head_teacher: 'street',
  volunteer: 'street',
  data_officer: 'index',
  data_reviewer: 'index',
  index_verifier: 'index',
  index_manager: 'index',
  index_approver: 'index',
  appeal_handler: 'index',
  index_expert: 'index',
};

/** A role that no part names belongs to the office. */
export const partOf = ({ role }: Pick<DemoRole, 'role'>): DemoPart => partOfRole[role] ?? 'office';

export interface DemoGroup {
  readonly part: DemoPart;
  readonly roles: readonly DemoRole[];
}

/**
 * The roles by part, without the empty ones: of one part where `part` is given, and those whose words (`wordsOf`) hold
 * every word of `search`.
 */
export function groupDemoRoles(
  roles: readonly DemoRole[],
  { part, search, wordsOf }: { part: DemoPart | null; search: string; wordsOf: (role: DemoRole) => string },
): DemoGroup[] {
  const asked = search.toLowerCase().split(/\s+/).filter(Boolean);
  const isAsked = (role: DemoRole): boolean => {
    const words = wordsOf(role).toLowerCase();
    return asked.every((word) => words.includes(word));
  };
  return demoParts
    .filter((each) => part === null || each === part)
    .map((each) => ({ part: each, roles: roles.filter((role) => partOf(role) === each && isAsked(role)) }))
    .filter((group) => group.roles.length > 0);
}
