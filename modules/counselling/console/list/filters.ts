import type { Filters } from '@xinan/console-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { listCounsellings } from '../../contract.ts';
import { type CounsellingState, counsellingStates, isFinal } from '../../domain.ts';

/** Filters as they stand in the address. Open cases only, unless `all` is set. */
export const filterKeys = ['all', 'state', 'overdue', 'search'] as const;
export type FilterKey = (typeof filterKeys)[number];

const pageSize = 50;

/** The filters as the route takes them; an address may carry anything. */
export function queryOf(filters: Filters<FilterKey>): NonNullable<InputOf<typeof listCounsellings>['query']> {
  const { state: given } = filters;
  const state =
    given !== undefined && Object.hasOwn(counsellingStates.states, given)
      ? (given as CounsellingState)
      : undefined;
  return {
    state,
    overdue: filters.overdue === 'true' || undefined,
    open: filters.all === 'true' || (state !== undefined && isFinal(state)) ? undefined : true,
    search: filters.search?.slice(0, 40) || undefined,
    limit: pageSize,
  };
}
