import type { OutputOf } from '@xinan/contract-kit';
import type { listSeats, Seat } from '../../../contract.ts';

export interface Staffing {
  readonly department: Seat['department'];
  readonly seats: readonly Seat[];
  readonly hasOfficer: boolean;
  readonly hasReviewer: boolean;
}

export const hasGap = ({ hasOfficer, hasReviewer }: Staffing): boolean => !hasOfficer || !hasReviewer;

/** 0 without anybody, 1 with one of the two roles missing, 2 complete. */
const rank = (staffing: Staffing): number => (staffing.seats.length === 0 ? 0 : hasGap(staffing) ? 1 : 2);

/** Departments with who serves them: those without anybody first, then those with a gap, else in the order of the set. */
export function staffingOf({ seats, departments }: OutputOf<typeof listSeats>): Staffing[] {
  const known = new Set(departments.map(({ code }) => code));
  // A department of an older set may still have seats: they must be seen to be ended.
  const former = new Map(
    seats
      .filter(({ department }) => !known.has(department.code))
      .map(({ department }) => [department.code, department]),
  );
  return [...departments, ...former.values()]
    .map((department): Staffing => {
      const own = seats.filter((seat) => seat.department.code === department.code);
      const has = (role: Seat['roles'][number]) => own.some(({ roles }) => roles.includes(role));
      return { department, seats: own, hasOfficer: has('data_officer'), hasReviewer: has('data_reviewer') };
    })
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Departments whose name, code or people hold the text. */
export function matching(staffing: readonly Staffing[], text: string): Staffing[] {
  const wanted = text.trim().toLowerCase();
  const holds = (word: string) => word.toLowerCase().includes(wanted);
  return staffing.filter(
    ({ department: { code, name }, seats }) =>
      holds(code) || holds(name.zh) || holds(name.en) || seats.some((seat) => holds(seat.name)),
  );
}
