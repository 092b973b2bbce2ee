import { type DataColumn, DataTable, Empty, RoomLink, useSay, useText } from '@xinan/console-kit';
import { type Indicator, type IndicatorSetDraft, placedIndicators } from '@xinan/indicators';
import { Input } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { formatWeight } from './draft/weights.ts';
import { IndicatorDrawer } from './indicator-drawer.tsx';
import { setWords } from './words.ts';

type Row = ReturnType<typeof placedIndicators>[number];

const shownAtOnce = 30;

const partsOf = (
  { numerator, denominator }: Indicator['formula'],
  say: (words: { zh: string; en: string }) => string,
): string => [numerator, denominator].flatMap((part) => (part ? [say(part)] : [])).join(' ÷ ');

function useColumns(
  editAt: ((code: string) => string) | null,
  onOpen: (row: Row) => void,
): DataColumn<Row>[] {
  const t = useText(setWords);
  const say = useSay();
  const column = (
    key: string,
    title: string,
    of: (indicator: Indicator, row: Row) => string,
    optional = false,
  ): DataColumn<Row> => ({
    key,
    title,
    optional,
    render: (row) => of(row.item, row),
    text: (row) => of(row.item, row),
  });
  return [
    column('code', t('code'), ({ code }) => code),
    {
      key: 'name',
      title: t('name'),
      render: (row) =>
        editAt ? (
          <RoomLink to={editAt(row.item.code)}>{say(row.item.name) || row.item.code}</RoomLink>
        ) : (
          <button type="button" className="set-link" onClick={() => onOpen(row)}>
            {say(row.item.name)}
          </button>
        ),
      text: ({ item }) => say(item.name),
    },
    column('group', t('group'), (_, { theme, level1 }) => `${say(theme.name)} › ${say(level1.name)}`),
    column('unit', t('unit'), ({ unit }) => say(unit)),
    column('weight', t('weight'), ({ weight }) => formatWeight(weight)),
    column('period', t('period'), ({ period }) => t(period)),
    column('source', t('source'), ({ source }) => t(source.type)),
    column('department', t('department'), ({ department }) => say(department)),
    column('formula', t('formula'), ({ formula }) => partsOf(formula, say), true),
    column('scoring', t('scoring'), ({ scoring }) => say(scoring), true),
  ];
}

/** Every indicator of a version, found by code or name. */
export function IndicatorsTable({
  set,
  editAt,
}: {
  readonly set: IndicatorSetDraft;
  /** Where an indicator is edited; null where the version is read only. */
  readonly editAt: ((code: string) => string) | null;
}): ReactNode {
  const t = useText(setWords);
  const say = useSay();
  const [text, setText] = useState('');
  const [count, setCount] = useState(shownAtOnce);
  const [opened, setOpened] = useState<Row | null>(null);
  const wanted = text.trim().toLowerCase();
  const all = useMemo(() => placedIndicators(set), [set]);
  const rows = all.filter(({ item: { code, name } }) =>
    `${code} ${name.zh} ${name.en}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <DataTable<Row>
        id="indicators.set"
        caption={t('name')}
        columns={useColumns(editAt, setOpened)}
        rows={rows.slice(0, count)}
        more={{ has: rows.length > count, loading: false, load: () => setCount(count + shownAtOnce) }}
        rowKey={({ item }) => item.code}
        {...(editAt ? { to: ({ item }: Row) => editAt(item.code) } : { onOpen: setOpened })}
        filters={
          <Input
            allowClear
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            style={{ maxInlineSize: 320 }}
            onChange={(event) => setText(event.target.value)}
          />
        }
        card={({ item }) => (
          <div className="set-row">
            <strong>
              {item.code} {say(item.name)}
            </strong>
            <span className="kit-soft">
              {t('weight')} {formatWeight(item.weight)} · {t(item.period)} · {say(item.department)}
            </span>
          </div>
        )}
        exportName={t('name')}
        empty={<Empty picture={null} title={t('noIndicator')} />}
      />
      {opened && <IndicatorDrawer row={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
