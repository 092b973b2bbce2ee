import type { Filters } from '@xinan/console-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { listPanel, listTeams } from '../../contract.ts';
import {
  type PanelName,
  panels,
  type Speciality,
  specialities,
  type TeamKind,
  teamKinds,
} from '../../domain.ts';

/** As they stand in the address. `view`: teams, or one of the panels. */
export const filterKeys = ['view', 'all', 'kind', 'region', 'speciality', 'available', 'search'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type ForceFilter = Filters<FilterKey>;

/** Everything but the view taken back. */
export const noFilters: ForceFilter = {
  all: undefined,
  kind: undefined,
  region: undefined,
  speciality: undefined,
  available: undefined,
  search: undefined,
};

/** A word of the table; an address may carry anything. */
const known = <Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: string | undefined,
): Word | undefined => (value !== undefined && Object.hasOwn(table, value) ? (value as Word) : undefined);

/** The panel shown, or null where the teams are. */
export const panelOf = ({ view }: ForceFilter): PanelName | null => known<PanelName>(panels, view) ?? null;

const regionOf = ({ region }: ForceFilter) =>
  region !== undefined && /^\d{6}(\d{3}){0,3}$/.test(region) ? region : undefined;
const wordsOf = ({ search }: ForceFilter) => search?.trim().slice(0, 40) || undefined;

const present = <Query extends object>(query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Query;

export const teamQuery = (filters: ForceFilter): NonNullable<InputOf<typeof listTeams>['query']> =>
  present({
    kind: known<TeamKind>(teamKinds, filters.kind),
    region: regionOf(filters),
    search: wordsOf(filters),
    all: filters.all === 'true' ? true : undefined,
  });

export const peopleQuery = (filters: ForceFilter): NonNullable<InputOf<typeof listPanel>['query']> =>
  present({
    within: regionOf(filters),
    speciality: known<Speciality>(specialities, filters.speciality),
    available: filters.available === 'true' ? true : undefined,
    search: wordsOf(filters),
  });

export const isFiltered = (filters: ForceFilter): boolean =>
  filterKeys.some((key) => key !== 'view' && key !== 'all' && filters[key] !== undefined);
