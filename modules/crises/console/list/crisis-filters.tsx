import { FilterBar, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { listRegions } from '@xinan/regions/contract';
import type { ReactNode } from 'react';
import { crisisStates, sources, urgencies } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import type { CrisisFilter } from './filters.ts';

export interface CrisisFiltersProps {
  readonly filters: CrisisFilter;
  readonly onChange: (next: CrisisFilter) => void;
}

export function CrisisFilters({ filters, onChange }: CrisisFiltersProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const regions = useRouteQuery(listRegions, {
    query: person.regionCode ? { parent: person.regionCode } : {},
  });
  const options = (table: Readonly<Record<string, Bilingual>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));
  const places = (regions.data?.regions ?? []).map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <FilterBar
      filters={filters}
      onChange={onChange}
      searchLabel={t('search')}
      choices={[
        { key: 'overdue', label: t('overdueOnly') },
        { key: 'mine', label: t('mineOnly') },
        { key: 'state', label: t('anyState'), options: options(crisisStates.states) },
        { key: 'urgency', label: t('anyUrgency'), options: options(urgencies) },
        { key: 'source', label: t('anySource'), options: options(sources) },
        ...(places.length > 0 ? [{ key: 'region' as const, label: t('anyRegion'), options: places }] : []),
      ]}
    />
  );
}
