import type { Filters } from '@xinan/console-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { listDisputes } from '../../contract.ts';
import { disputeStates, disputeTypes, origins, outcomes, riskColours } from '../../domain.ts';

/** Filters as they stand in the address. Open cases only, unless `all` is set; `team` comes from links of other pages. */
export const filterKeys = [
  'all',
  'state',
  'outcome',
  'type',
  'origin',
  'colour',
  'region',
  'team',
  'mine',
  'overdue',
  'search',
] as const;
export type FilterKey = (typeof filterKeys)[number];
export type DisputeFilter = Filters<FilterKey>;

/** Everything but open/all taken back. */
export const noFilters: DisputeFilter = Object.fromEntries(
  filterKeys.filter((key) => key !== 'all').map((key) => [key, undefined]),
);

const pageSize = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const flag = (value: string | undefined): true | undefined => (value === 'true' ? true : undefined);
const shaped = (value: string | undefined, shape: RegExp) =>
  value !== undefined && shape.test(value) ? value : undefined;
/** A word of the table; an address may carry anything. */
const known = <Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: string | undefined,
): Word | undefined => (value !== undefined && Object.hasOwn(table, value) ? (value as Word) : undefined);

/** The filters as the route takes them. What is finished can only be found among all. */
export function queryOf(filters: DisputeFilter): NonNullable<InputOf<typeof listDisputes>['query']> {
  const state = known(disputeStates.states, filters.state);
  const outcome = known(outcomes, filters.outcome);
  const isFinished = state === 'archived' || (outcome !== undefined && outcome !== 'open');
  return {
    state,
    outcome,
    type: known(disputeTypes, filters.type),
    origin: known(origins, filters.origin),
    colour: known(riskColours, filters.colour),
    region: shaped(filters.region, /^\d{6}(\d{3}){0,3}$/),
    team: shaped(filters.team, uuid),
    mine: flag(filters.mine),
    overdue: flag(filters.overdue),
    open: flag(filters.all) || isFinished ? undefined : true,
    search: filters.search?.slice(0, 40) || undefined,
    limit: pageSize,
  };
}
