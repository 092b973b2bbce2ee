import type { Filters } from '@xinan/console-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { listCrises } from '../../contract.ts';
import {
  type CrisisState,
  crisisStates,
  type Source,
  sources,
  type Urgency,
  urgencies,
} from '../../domain.ts';

/** Filters as they stand in the address. Open cases only, unless `all` is set. */
export const filterKeys = [
  'all',
  'state',
  'urgency',
  'source',
  'region',
  'mine',
  'overdue',
  'search',
] as const;
export type FilterKey = (typeof filterKeys)[number];
export type CrisisFilter = Filters<FilterKey>;

/** Everything but open/all taken back. */
export const noFilters: CrisisFilter = {
  state: undefined,
  urgency: undefined,
  source: undefined,
  region: undefined,
  mine: undefined,
  overdue: undefined,
  search: undefined,
};

const pageSize = 50;
const flag = (value: string | undefined): true | undefined => (value === 'true' ? true : undefined);
/** A word of the table; an address may carry anything. */
const known = <Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: string | undefined,
): Word | undefined => (value !== undefined && Object.hasOwn(table, value) ? (value as Word) : undefined);

/** The filters as the route takes them. A finished state can only be found among all. */
export function queryOf(filters: CrisisFilter): NonNullable<InputOf<typeof listCrises>['query']> {
  const state = known<CrisisState>(crisisStates.states, filters.state);
  const isFinal = state !== undefined && crisisStates.final.includes(state);
  return {
    state,
    urgency: known<Urgency>(urgencies, filters.urgency),
    source: known<Source>(sources, filters.source),
    region: filters.region && /^\d{6}(\d{3}){0,3}$/.test(filters.region) ? filters.region : undefined,
    mine: flag(filters.mine),
    overdue: flag(filters.overdue),
    open: flag(filters.all) || isFinal ? undefined : true,
    search: filters.search?.slice(0, 40) || undefined,
    limit: pageSize,
  };
}
