import { DataTable, Empty, saveFile, toCsv, useText } from '@xinan/console-kit';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RowFault } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';

const mostShown = 500;
const every = '';

const holds = (fault: RowFault, text: string): boolean =>
  text === '' ||
  String(fault.row) === text ||
  [fault.column, fault.value, fault.message].some((part) => part.toLowerCase().includes(text.toLowerCase()));

/** Every fault of the file: by column, by word, and to take away. */
export function FaultTable({ faults }: { faults: readonly RowFault[] }): ReactNode {
  const t = useText(officeWords);
  const [column, setColumn] = useState(every);
  const [text, setText] = useState('');
  const [most, setMost] = useState(mostShown);
  const byColumn = Map.groupBy(faults, (fault) => fault.column);
  const found = faults.filter(
    (fault) => (column === every || fault.column === column) && holds(fault, text.trim()),
  );
  const save = () =>
    saveFile(
      `${t('faultsFile')}.csv`,
      toCsv(
        [t('row'), t('column'), t('value'), t('message')],
        faults.map((fault) => [fault.row, fault.column, fault.value, fault.message]),
      ),
    );
  return (
    <DataTable<RowFault & { key: string }>
      id="disputes.import-faults"
      caption={t('faultTable')}
      plain
      columns={[
        { key: 'row', title: t('row'), width: 72, render: ({ row }) => row },
        { key: 'column', title: t('column'), width: 180, render: (fault) => fault.column },
        { key: 'value', title: t('value'), width: 220, render: ({ value }) => value || '—' },
        { key: 'message', title: t('message'), render: ({ message }) => message },
      ]}
      rows={found.slice(0, most).map((fault, place) => ({ ...fault, key: String(place) }))}
      rowKey={({ key }) => key}
      empty={<Empty title={t('noMatch')} picture={null} />}
      more={{ has: found.length > most, loading: false, load: () => setMost(most + mostShown) }}
      filters={
        <>
          <Select<string>
            aria-label={t('filterColumn')}
            className="off-faults__column"
            value={column}
            options={[
              { value: every, label: t('allColumns', { n: faults.length }) },
              ...[...byColumn].map(([name, some]) => ({ value: name, label: `${name} (${some.length})` })),
            ]}
            onChange={setColumn}
          />
          <Input.Search
            aria-label={t('filterText')}
            className="off-faults__text"
            placeholder={t('filterText')}
            allowClear
            onChange={(event) => setText(event.target.value)}
          />
          <Button onClick={save}>{t('downloadFaults')}</Button>
        </>
      }
    />
  );
}
