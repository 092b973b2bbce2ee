import { FilterBar, useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { listRegions } from '@xinan/regions/contract';
import type { ReactNode } from 'react';
import { disputeStates, disputeTypes, origins, outcomes, riskColours } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import type { DisputeFilter } from './filters.ts';

export interface DisputeFiltersProps {
  readonly filters: DisputeFilter;
  readonly onChange: (next: DisputeFilter) => void;
}

export function DisputeFilters({ filters, onChange }: DisputeFiltersProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const regions = useRouteQuery(listRegions, {
    query: person.regionCode ? { parent: person.regionCode } : {},
  });
  const options = (table: Readonly<Record<string, Bilingual>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));
  const colours = Object.entries(riskColours).map(([value, colour]) => ({
    value,
    label: t('colourIs', { colour: say(colour), meaning: say(colour.meaning) }),
  }));
  const places = (regions.data?.regions ?? []).map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <FilterBar
      filters={filters}
      onChange={onChange}
      searchLabel={t('search')}
      choices={[
        { key: 'overdue', label: t('overdueOnly') },
        { key: 'mine', label: t('mineOnly') },
        { key: 'state', label: t('state'), options: options(disputeStates.states) },
        { key: 'outcome', label: t('outcome'), options: options(outcomes) },
        { key: 'type', label: t('type'), options: options(disputeTypes) },
        { key: 'origin', label: t('origin'), options: options(origins) },
        { key: 'colour', label: t('colour'), options: colours },
        ...(places.length > 0 ? [{ key: 'region' as const, label: t('region'), options: places }] : []),
      ]}
    />
  );
}
