import type { Role } from '@xinan/policy';

export type View = 'file' | 'police' | 'counsellor';

const viewOf: Partial<Readonly<Record<Role, View>>> = {
  registrar: 'file',
  mediation_lead: 'file',
  mediator: 'file',
  police_officer: 'police',
  consultant: 'counsellor',
  counsellor: 'counsellor',
};

/** The views a person may have of a dispute, the fullest first. */
export const viewsOf = (roles: readonly Role[]): View[] =>
  (['file', 'police', 'counsellor'] as const).filter((view) => roles.some((role) => viewOf[role] === view));
