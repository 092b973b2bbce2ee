import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CountsRow } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';

const columns = [
  'found',
  'accepted',
  'resolved',
  'failed',
  'terminated',
  'open',
  'notAccepted',
  'undecided',
  'withPsych',
] as const;
type Column = (typeof columns)[number];

interface CountsTableProps {
  readonly caption: string;
  readonly rows: readonly CountsRow[];
  readonly total: CountsRow;
  /** What the first column lists. */
  readonly item: string;
  /** Below the reader's own area only the cases found are told. */
  readonly foundOnly: boolean;
}

/** Rows that add up to the total above them. */
export function CountsTable({ caption, rows, total, item, foundOnly }: CountsTableProps): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  const shown: readonly Column[] = foundOnly ? ['found'] : columns;
  const line = (row: CountsRow, className?: string) => (
    <tr key={row.key} className={className}>
      <th scope="row">{say(row.name)}</th>
      {shown.map((column) => (
        <td key={column} className="off-table__number">
          <Count value={row[column]} />
        </td>
      ))}
    </tr>
  );
  return (
    <div className="off-scroll" tabIndex={0} role="region" aria-label={t('scrollable', { name: caption })}>
      <table className="off-table">
        <caption className="kit-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{item}</th>
            {shown.map((column) => (
              <th key={column} scope="col" className="off-table__number">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(total, 'off-table__total')}
          {rows.map((row) => line(row))}
        </tbody>
      </table>
    </div>
  );
}
