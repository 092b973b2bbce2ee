import { useSay, useText } from '@xinan/console-kit';
import { Checkbox } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cellAfter, nearestCell } from '../logic/sheet-keys.ts';
import { words } from '../words.ts';
import { SheetRowLines } from './sheet-row.tsx';
import type { Batch } from './types.ts';

export interface SheetProps {
  readonly batch: Batch;
  readonly choosable: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChooseAll: (all: boolean) => void;
}

/** Moves between the cells of figures as in a spreadsheet. */
function moveBetween(event: KeyboardEvent<HTMLTableElement>, table: HTMLTableElement): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.dataset.column === undefined) return;
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const from = { row: Number(field.dataset.row), column: Number(field.dataset.column) };
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isWhole = start === 0 && end === value.length;
  const to = cellAfter(from, {
    key: event.key,
    shiftKey: event.shiftKey,
    atStart: isWhole || (start === 0 && end === 0),
    atEnd: isWhole || (start === value.length && end === value.length),
  });
  if (!to) return;
  const cells = [...table.querySelectorAll<HTMLInputElement>('input[data-column]')].map((input) => ({
    row: Number(input.dataset.row),
    column: Number(input.dataset.column),
    input,
  }));
  const found = nearestCell(cells, from, to);
  event.preventDefault();
  found?.input.focus();
  found?.input.select();
}

/** The form of a department as a sheet: one indicator a row. */
export function Sheet({ batch, choosable, chosen, onChooseAll }: SheetProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const table = useRef<HTMLTableElement>(null);
  const isAll = choosable.length > 0 && choosable.every((id) => chosen.has(id));
  return (
    <table
      ref={table}
      className="collect-sheet"
      aria-label={t('rowsOf', { department: say(batch.department.name), unit: say(batch.unit.name) })}
      onKeyDown={(event) => table.current && moveBetween(event, table.current)}
    >
      <thead>
        <tr>
          <th scope="col" className="collect-pick">
            {choosable.length > 0 && (
              <Checkbox
                aria-label={t('selectAll')}
                checked={isAll}
                indeterminate={!isAll && chosen.size > 0}
                onChange={({ target }) => onChooseAll(target.checked)}
              />
            )}
          </th>
          <th scope="col">{t('indicator')}</th>
          <th scope="col">{t('numerator')}</th>
          <th scope="col">{t('denominator')}</th>
          <th scope="col" className="collect-number">
            {t('value')}
          </th>
          <th scope="col" className="collect-number">
            {t('last')}
          </th>
          <th scope="col">{t('evidence')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      {batch.rows.map((row, index) => (
        <SheetRowLines key={row.id} row={row} index={index} />
      ))}
    </table>
  );
}
