import { type Filters, Icon, useSay, useText } from '@xinan/console-kit';
import { search } from '@xinan/ui/icons';
import { Button, Input, Segmented, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Duty } from '../contract.ts';
import { words } from '../locales/console.ts';

export type DutyFilter = 'kind' | 'overdue' | 'search';

export interface DutyFiltersProps {
  readonly filters: Filters<DutyFilter>;
  readonly onChange: (next: Filters<DutyFilter>) => void;
  readonly counts: { readonly open: number; readonly overdue: number } | undefined;
  readonly rows: readonly Duty[] | undefined;
}

type Kind = Pick<Duty, 'kind' | 'title'>;

/** The kinds met so far: filtering by one must not take the others out of the list. */
function useKinds(rows: readonly Kind[] | undefined): readonly Kind[] {
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  useEffect(() => {
    setKinds((known) => {
      const unknown = (rows ?? []).filter(({ kind }) => !known.some((one) => one.kind === kind));
      return unknown.length === 0
        ? known
        : [...new Map([...known, ...unknown].map((one) => [one.kind, one])).values()];
    });
  }, [rows]);
  return kinds;
}

export function DutyFilters({ filters, onChange, counts, rows }: DutyFiltersProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const kinds = useKinds(rows);
  const count = (name: string, n: number | undefined) => (n === undefined ? name : `${name} ${n}`);
  return (
    <>
      <Segmented
        aria-label={t('overdue')}
        value={filters.overdue === 'true' ? 'overdue' : 'all'}
        options={[
          { value: 'all', label: count(t('all'), counts?.open) },
          { value: 'overdue', label: count(t('overdue'), counts?.overdue) },
        ]}
        onChange={(value) => onChange({ overdue: value === 'overdue' ? 'true' : undefined })}
      />
      <Select
        className="duty-filters__kind"
        allowClear
        aria-label={t('kind')}
        placeholder={t('kind')}
        value={filters.kind}
        options={kinds.map(({ kind, title }) => ({ value: kind, label: say(title) }))}
        onChange={(kind: string | undefined) => onChange({ kind })}
      />
      <SearchBox
        value={filters.search ?? ''}
        onSearch={(text) => onChange({ search: text === '' ? undefined : text })}
      />
      {(filters.kind ?? filters.overdue ?? filters.search) !== undefined && (
        <Button
          type="link"
          size="small"
          onClick={() => onChange({ kind: undefined, overdue: undefined, search: undefined })}
        >
          {t('clear')}
        </Button>
      )}
    </>
  );
}

/** Asks a moment after the last key, not at each one. */
function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }): ReactNode {
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
      className="duty-filters__search"
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
