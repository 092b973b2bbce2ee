import type { Role } from '@xinan/policy';
import type { Source } from '../../domain.ts';

/** Where a report of this role usually comes from; the reporter may choose another. */
const usualSource: Partial<Readonly<Record<Role, Source>>> = {
  hotline_operator: 'hotline',
  school_teacher: 'school',
  head_teacher: 'school',
  police_officer: 'police',
  grid_worker: 'grid_worker',
  psychiatrist: 'hospital',
  counsellor: 'counsellor',
  psychotherapist: 'counsellor',
};

export const sourceOf = (roles: readonly Role[]): Source | null =>
  roles.map((role) => usualSource[role]).find((source) => source !== undefined) ?? null;
