import { addDays, type LocalDate } from '@xinan/cn/dates';
import type { VersionState } from './states.ts';

/** How a version stands on a given day: its state, read with its dates. */
export const standings = {
  in_force: { zh: '现行', en: 'In force' },
  upcoming: { zh: '待生效', en: 'Not yet in force' },
  draft: { zh: '草案', en: 'Draft' },
  expired: { zh: '已到期', en: 'Expired' },
  superseded: { zh: '已被代替', en: 'Superseded' },
  withdrawn: { zh: '已废止', en: 'Withdrawn' },
} as const;

export type Standing = keyof typeof standings;

/** Days are local dates of the city. */
export interface Validity {
  readonly state: VersionState;
  /** Null until approved. */
  readonly validFrom: LocalDate | null;
  /** The last day it was approved for; null: until replaced. */
  readonly validUntil: LocalDate | null;
  /** The first day of the version that replaces it. */
  readonly supersededOn: LocalDate | null;
}

/** The last day on which the version holds; null: open. */
export function lastDayOf({ validUntil, supersededOn }: Validity): LocalDate | null {
  const before = supersededOn === null ? null : addDays(supersededOn, -1);
  if (before === null || validUntil === null) return before ?? validUntil;
  return before < validUntil ? before : validUntil;
}

/** How the version stands on `day`. A superseded version holds until the last day before its successor. */
export function standingOn(version: Validity, day: LocalDate): Standing {
  const { state, validFrom } = version;
  if (state === 'draft' || state === 'withdrawn' || validFrom === null)
    return state === 'draft' ? 'draft' : 'withdrawn';
  const last = lastDayOf(version);
  if (validFrom > day) return 'upcoming';
  if (last === null || last >= day) return 'in_force';
  return state === 'superseded' ? 'superseded' : 'expired';
}

/** Whether a version in force on `day` ends within the next `days` days. */
export function endsWithin(version: Validity, { day, days }: { day: LocalDate; days: number }): boolean {
  const last = lastDayOf(version);
  return standingOn(version, day) === 'in_force' && last !== null && last <= addDays(day, days);
}
