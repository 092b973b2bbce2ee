import type { ProblemError } from '@xinan/contract-kit/client';
import { Button, Table } from 'antd';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react';
import { toCsv } from './csv.ts';
import { useDesk } from './desk.ts';
import { useHotkeys } from './hotkeys.ts';
import { saveFile } from './save-file.ts';
import { Loading, Problem } from './states.tsx';
import { TableMenu } from './table-menu.tsx';
import { useTablePreferences } from './table-preferences.ts';
import { useText } from './use-text.ts';
import { useIsNarrow } from './viewport.ts';
import { kitWords } from './words.ts';

export interface DataColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** The cell as exported; a column without it is not exported. */
  readonly text?: (row: Row) => string | number | null;
  readonly width?: number | string;
  readonly align?: 'left' | 'right';
  /** Hidden until the reader chooses it. */
  readonly optional?: boolean;
  /** Cannot be hidden. */
  readonly fixed?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the reader's settings of this table: `crises.list`. */
  readonly id: string;
  /** What the table lists, for screen readers. */
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  /** undefined: still loading. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly error?: ProblemError | null;
  readonly onRetry?: () => void;
  /** Shown when there are no rows: an `<Empty>`. */
  readonly empty: ReactNode;
  /** Where a row leads: a path below the console's root. Put a `RoomLink` into one cell for the mouse and screen readers. */
  readonly to?: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly rowClass?: (row: Row) => string;
  /** How a row looks on a phone; without it the columns stand below each other. */
  readonly card?: (row: Row) => ReactNode;
  readonly filters?: ReactNode;
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly load: () => void };
  /** File name without ending; no export without it. */
  readonly exportName?: string;
  /** Hide density, columns and export: for short lists inside a page. */
  readonly plain?: boolean;
}

const isInteractive = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a,button,input,label,[role="button"]') !== null;

/** A list of records: sticky head, density, columns, export of what is seen, rows by j/k/Enter, cards on phones, all states. */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const { columns, rows, rowKey, error, onRetry, more } = props;
  const t = useText(kitWords);
  const desk = useDesk();
  const narrow = useIsNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const [preferences, setPreferences] = useTablePreferences(props.id);
  const hidden = new Set(
    preferences.hidden ?? columns.filter((column) => column.optional).map(({ key }) => key),
  );
  const shown = columns.filter((column) => column.fixed || !hidden.has(column.key));
  const opens = props.to !== undefined || props.onOpen !== undefined;

  const open = (row: Row) => (props.onOpen ? props.onOpen(row) : props.to && desk.open(props.to(row)));
  const step = (by: 1 | -1) => {
    const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[
      at === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)
    ]?.focus();
  };
  useHotkeys({ j: () => step(1), k: () => step(-1) }, opens);

  const rowHandlers = (row: Row) =>
    opens
      ? {
          tabIndex: 0,
          'data-row': rowKey(row),
          onClick: (event: MouseEvent) => !isInteractive(event.target) && open(row),
          onKeyDown: (event: KeyboardEvent) =>
            event.key === 'Enter' && event.target === event.currentTarget && open(row),
        }
      : {};
  const save = () => {
    const written = shown.filter((column) => column.text !== undefined);
    const lines = (rows ?? []).map((row) => written.map((column) => column.text?.(row)));
    saveFile(
      `${props.exportName}.csv`,
      toCsv(
        written.map(({ title }) => title),
        lines,
      ),
    );
  };

  const body = () => {
    if (rows === undefined) return error ? <Problem error={error} onRetry={onRetry} /> : <Loading />;
    if (rows.length === 0) return props.empty;
    if (narrow) return <Cards {...props} rows={rows} columns={shown} rowHandlers={rowHandlers} />;
    return (
      <Table<Row>
        className={opens ? 'kit-table__grid kit-table__grid--opens' : 'kit-table__grid'}
        aria-label={props.caption}
        size={preferences.compact ? 'small' : 'middle'}
        rowKey={rowKey}
        dataSource={rows}
        pagination={false}
        columns={shown.map(({ key, title, render, width, align }) => ({
          key,
          title,
          ...(width === undefined ? {} : { width }),
          ...(align === undefined ? {} : { align }),
          render: (_: unknown, row: Row) => render(row),
        }))}
        rowClassName={(row) => props.rowClass?.(row) ?? ''}
        onRow={rowHandlers}
      />
    );
  };

  return (
    <div className="kit-table" ref={frame}>
      {(props.filters !== undefined || !props.plain) && (
        <div className="kit-table__bar">
          <div className="kit-table__filters no-print">{props.filters}</div>
          {!props.plain && !narrow && (
            <TableMenu
              columns={columns.filter((column) => !column.fixed)}
              hidden={hidden}
              preferences={preferences}
              onChange={setPreferences}
              onExport={
                props.exportName !== undefined && rows !== undefined && rows.length > 0 ? save : undefined
              }
            />
          )}
        </div>
      )}
      {error && rows !== undefined && <Problem error={error} onRetry={onRetry} compact />}
      {body()}
      {rows !== undefined && rows.length > 0 && more && (
        <div className="kit-table__foot">
          <span>{t(more.has ? 'shownSoFar' : 'shownAll', { n: rows.length })}</span>
          {more.has && (
            <Button size="small" loading={more.loading} onClick={more.load}>
              {t('loadMore')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface CardsProps<Row> extends DataTableProps<Row> {
  readonly rows: readonly Row[];
  readonly rowHandlers: (row: Row) => object;
}

function Cards<Row>({
  rows,
  columns,
  rowKey,
  card,
  rowClass,
  caption,
  rowHandlers,
}: CardsProps<Row>): ReactNode {
  const pairs = (row: Row) => (
    <dl className="kit-card__pairs">
      {columns.map(({ key, title, render }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>{render(row)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <ul className="kit-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <div className={`kit-card ${rowClass?.(row) ?? ''}`} {...rowHandlers(row)}>
            {card ? card(row) : pairs(row)}
          </div>
        </li>
      ))}
    </ul>
  );
}
