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
};

export const sourceOf = (roles: readonly Role[]): Source | null =>
  roles.map((role) => usualSource[role]).find((source) => source !== undefined) ?? null;

/** A new UUID version 7: the report carries its own id, so that sending it again after a lost answer makes no second case. */
export function newReportId(atMs: number, random: Uint8Array): string {
  const hex = [...random.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = atMs.toString(16).padStart(12, '0');
  const variant = '89ab'[(random[2] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(5, 8)}-${hex.slice(8, 20)}`;
}
