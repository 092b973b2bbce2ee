import type { CourseEntry } from '@xinan/console-kit';
import type { CrisisRecord } from '../../contract.ts';
import { crisisStates } from '../../domain.ts';

/** The course of a case as the page shows it. */
export const courseOf = ({ timeline }: CrisisRecord): CourseEntry[] =>
  timeline.map(({ to, ...entry }) => ({ ...entry, to: to ? crisisStates.states[to] : null }));
