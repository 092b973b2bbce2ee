import { Icon, useIsNarrow, useRouteQuery, useDesk, useSay, useText } from '@xinan/console-kit';
import { listRegions } from '@xinan/regions/contract';
import { filter as funnel, search } from '@xinan/ui/icons';
import type { Bilingual } from '@xinan/contract-kit';
import { Button, Drawer, Input, Segmented, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { crisisStates, sources, urgencies } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { type CrisisFilter, type FilterKey, filterKeys, noFilters } from './filters.ts';

export interface CrisisFiltersProps {
  readonly filters: CrisisFilter;
  readonly onChange: (next: CrisisFilter) => void;
}

/** Open or all, and the number, always at hand; the rest in a row at a desk, behind one button on a phone. */
export function CrisisFilters({ filters, onChange }: CrisisFiltersProps): ReactNode {
  const t = useText(words);
  const narrow = useIsNarrow();
  const [shown, setShown] = useState(false);
  const set = filterKeys.filter(
    (key) => key !== 'all' && key !== 'search' && filters[key] !== undefined,
  ).length;
  const clear = set > 0 && (
    <Button type="link" onClick={() => onChange(noFilters)}>
      {t('clearFilters')}
    </Button>
  );
  return (
    <>
      <Segmented
        aria-label={t('state')}
        value={filters.all === 'true' ? 'all' : 'open'}
        options={[
          { value: 'open', label: t('openOnly') },
          { value: 'all', label: t('all') },
        ]}
        onChange={(value) => onChange({ all: value === 'all' ? 'true' : undefined })}
      />
      <NumberSearch
        value={filters.search ?? ''}
        onSearch={(text) => onChange({ search: text || undefined })}
      />
      {narrow ? (
        <>
          <Button icon={<Icon path={funnel} />} onClick={() => setShown(true)}>
            {set > 0 ? t('filtersOn', { n: set }) : t('moreFilters')}
          </Button>
          <Drawer
            open={shown}
            placement="bottom"
            size="auto"
            title={t('moreFilters')}
            onClose={() => setShown(false)}
            className="crisis-filters-sheet"
          >
            <Choices filters={filters} onChange={onChange} />
            <Button type="primary" block onClick={() => setShown(false)}>
              {t('showResults')}
            </Button>
            {clear}
          </Drawer>
        </>
      ) : (
        <>
          <Choices filters={filters} onChange={onChange} />
          {clear}
        </>
      )}
    </>
  );
}

const optionsOf = (table: Readonly<Record<string, Bilingual>>, say: (words: Bilingual) => string) =>
  Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));

function Choices({ filters, onChange }: CrisisFiltersProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const regions = useRouteQuery(listRegions, {
    query: person.regionCode ? { parent: person.regionCode } : {},
  });
  const places = Object.fromEntries(regions.data?.regions.map(({ code, name }) => [code, name]) ?? []);
  const select = (key: FilterKey, label: string, table: Readonly<Record<string, Bilingual>>) => (
    <Select
      className="crisis-filters__choice"
      allowClear
      aria-label={label}
      placeholder={label}
      value={filters[key]}
      options={optionsOf(table, say)}
      onChange={(value: string | undefined) => onChange({ [key]: value })}
    />
  );
  const toggle = (key: FilterKey, label: string) => (
    <Button
      type={filters[key] === 'true' ? 'primary' : 'default'}
      ghost={filters[key] === 'true'}
      aria-pressed={filters[key] === 'true'}
      onClick={() => onChange({ [key]: filters[key] === 'true' ? undefined : 'true' })}
    >
      {label}
    </Button>
  );
  return (
    <>
      {toggle('overdue', t('overdueOnly'))}
      {toggle('mine', t('mineOnly'))}
      {select('state', t('anyState'), crisisStates.states)}
      {select('urgency', t('anyUrgency'), urgencies)}
      {select('source', t('anySource'), sources)}
      {Object.keys(places).length > 0 && select('region', t('anyRegion'), places)}
    </>
  );
}

/** Asks a moment after the last key, not at each one. */
function NumberSearch({ value, onSearch }: { value: string; onSearch: (text: string) => void }): ReactNode {
  const t = useText(words);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      className="crisis-filters__search"
      allowClear
      maxLength={40}
      aria-label={t('search')}
      placeholder={t('search')}
      prefix={<Icon path={search} size={14} />}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
