import { download } from '@xinan/ui/icons';
import { Button, Checkbox, Popover, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { sliders } from './icons.ts';
import type { TablePreferences } from './table-preferences.ts';
import { useText } from './use-text.ts';
import { kitWords } from './words.ts';

export interface TableMenuProps {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly hidden: ReadonlySet<string>;
  readonly preferences: TablePreferences;
  readonly onChange: (next: TablePreferences) => void;
  readonly onExport: (() => void) | undefined;
}

/** Density, columns and export of a table, out of the way until wanted. */
export function TableMenu({ columns, hidden, preferences, onChange, onExport }: TableMenuProps): ReactNode {
  const t = useText(kitWords);
  const toggle = (key: string, shown: boolean) => {
    const next = new Set(hidden);
    if (shown) next.delete(key);
    else next.add(key);
    onChange({ ...preferences, hidden: [...next] });
  };
  const choices = (
    <div className="kit-display">
      <Segmented
        block
        aria-label={t('density')}
        value={preferences.compact ? 'compact' : 'comfortable'}
        options={[
          { value: 'comfortable', label: t('comfortable') },
          { value: 'compact', label: t('compact') },
        ]}
        onChange={(value) => onChange({ ...preferences, compact: value === 'compact' })}
      />
      {columns.length > 0 && (
        <fieldset className="kit-display__columns">
          <legend>{t('columns')}</legend>
          {columns.map(({ key, title }) => (
            <Checkbox
              key={key}
              checked={!hidden.has(key)}
              onChange={(event) => toggle(key, event.target.checked)}
            >
              {title}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  );
  return (
    <div className="kit-table__menu no-print">
      <Popover
        content={choices}
        trigger="click"
        placement="bottomRight"
        arrow={false}
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      >
        <Button type="text" icon={<Icon path={sliders} />}>
          {t('display')}
        </Button>
      </Popover>
      {onExport && (
        <Button type="text" icon={<Icon path={download} />} onClick={onExport}>
          {t('exportCsv')}
        </Button>
      )}
    </div>
  );
}
