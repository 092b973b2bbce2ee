import type { Filters } from '@xinan/console-kit';
import type { InputOf } from '@xinan/contract-kit';
import type { listStandards } from '../../contract.ts';
import { type Standing, type StandardKind, standardKinds, standings } from '../../domain.ts';

/** As they stand in the address. */
export const filterKeys = ['kind', 'standing', 'ending', 'search'] as const;
export type StandardFilter = Filters<(typeof filterKeys)[number]>;

export const noFilters: StandardFilter = {
  kind: undefined,
  standing: undefined,
  ending: undefined,
  search: undefined,
};

/** A word of the table; an address may carry anything. */
const known = <Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: string | undefined,
): Word | undefined => (value !== undefined && Object.hasOwn(table, value) ? (value as Word) : undefined);

export const listQuery = (filters: StandardFilter): NonNullable<InputOf<typeof listStandards>['query']> => {
  const query = {
    kind: known<StandardKind>(standardKinds, filters.kind),
    standing: known<Standing>(standings, filters.standing),
    ending: filters.ending === 'true' ? true : undefined,
    search: filters.search?.trim().slice(0, 40) || undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
};

export const isFiltered = (filters: StandardFilter): boolean => Object.keys(listQuery(filters)).length > 0;
