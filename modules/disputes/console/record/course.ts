import type { CourseEntry } from '@xinan/console-kit';
import type { DisputeRecord } from '../../contract.ts';
import { disputeStates } from '../../domain.ts';

/** The course of a dispute as the page shows it. */
export const courseOf = ({ timeline }: DisputeRecord): CourseEntry[] =>
  timeline.map(({ at, label, by, to, remark }) => ({
    at,
    label,
    by,
    to: to ? disputeStates.states[to] : null,
    note: remark,
  }));
