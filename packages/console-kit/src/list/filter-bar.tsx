import { filter as funnel, search as glass } from '@xinan/ui/icons';
import { Button, Drawer, Input, Segmented, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../icon.tsx';
import { recordWords } from '../record-words.ts';
import type { Filters } from '../use-url-filters.ts';
import { useText } from '../use-text.ts';
import { useIsNarrow } from '../viewport.ts';

export interface FilterChoice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Without options it is a switch: on or off. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

export interface FilterBarProps<Key extends string> {
  /** `all` and `search` are always at hand and not among the choices. */
  readonly filters: Filters<Key>;
  readonly onChange: (next: Filters<Key>) => void;
  readonly choices: readonly FilterChoice<Key>[];
  /** What is searched for, as label and placeholder of the field. */
  readonly searchLabel: string;
  /** Words of the switch between the present and all; `null`: no such switch. Open and all unless told. */
  readonly present?: { readonly some: string; readonly all: string } | null;
}

/** Open or all, and the number, always at hand; the rest in a row at a desk, behind one button on a phone. */
export function FilterBar<Key extends string>(props: FilterBarProps<Key>): ReactNode {
  const { filters, onChange, choices, searchLabel } = props;
  const t = useText(recordWords);
  const present = props.present === undefined ? { some: t('openOnly'), all: t('all') } : props.present;
  const narrow = useIsNarrow();
  const [shown, setShown] = useState(false);
  const chosen: Filters<string> = filters;
  const change = onChange as (next: Filters<string>) => void;
  const set = choices.filter(({ key }) => chosen[key] !== undefined).length;
  const noChoices = Object.fromEntries(choices.map(({ key }) => [key, undefined]));
  const clear = set > 0 && (
    <Button type="link" onClick={() => change(noChoices)}>
      {t('clearFilters')}
    </Button>
  );
  return (
    <>
      {present && (
        <Segmented
          aria-label={t('which')}
          value={chosen.all === 'true' ? 'all' : 'open'}
          options={[
            { value: 'open', label: present.some },
            { value: 'all', label: present.all },
          ]}
          onChange={(value) => change({ all: value === 'all' ? 'true' : undefined })}
        />
      )}
      <FilterSearch
        label={searchLabel}
        value={chosen.search ?? ''}
        onSearch={(text) => change({ search: text || undefined })}
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
            className="kit-filters-sheet"
          >
            <Choices chosen={chosen} choices={choices} change={change} />
            <Button type="primary" block onClick={() => setShown(false)}>
              {t('showResults')}
            </Button>
            {clear}
          </Drawer>
        </>
      ) : (
        <>
          <Choices chosen={chosen} choices={choices} change={change} />
          {clear}
        </>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly chosen: Filters<string>;
  readonly choices: readonly FilterChoice<string>[];
  readonly change: (next: Filters<string>) => void;
}

function Choices({ chosen, choices, change }: ChoicesProps): ReactNode {
  return choices.map(({ key, label, options }) => {
    const isOn = chosen[key] === 'true';
    return options ? (
      <Select
        key={key}
        className="kit-filters__choice"
        allowClear
        aria-label={label}
        placeholder={label}
        value={chosen[key]}
        options={[...options]}
        onChange={(value: string | undefined) => change({ [key]: value })}
      />
    ) : (
      <Button
        key={key}
        type={isOn ? 'primary' : 'default'}
        ghost={isOn}
        aria-pressed={isOn}
        onClick={() => change({ [key]: isOn ? undefined : 'true' })}
      >
        {label}
      </Button>
    );
  });
}

/** Asks a moment after the last key, not at each one. */
function FilterSearch({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      className="kit-filters__search"
      allowClear
      maxLength={40}
      aria-label={label}
      placeholder={label}
      prefix={<Icon path={glass} size={14} />}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
