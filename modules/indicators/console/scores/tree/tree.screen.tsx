import {
  Empty,
  Loading,
  Problem,
  type RoomProps,
  useDesk,
  useIsNarrow,
  useRouteQuery,
  useSay,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import { Button, Input, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { getUnitScores } from '../../../contract.ts';
import { paths } from '../address.ts';
import { legendOf } from '../legend.ts';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { UnitPicker } from '../page/unit-picker.tsx';
import { unitOr } from '../page/units-in-view.ts';
import { ProofDrawer } from '../proof/proof-drawer.tsx';
import { scoreWords } from '../words.ts';
import { IndicatorCards } from './indicator-cards.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { isNarrowed, openAtFirst, type TreeFilter, treeFilters, treeRows } from './tree-rows.ts';

/** The 158 of one place: theme, level 1, level 2; every number opens its proof. */
export default function TreeScreen({ params }: RoomProps): ReactNode {
  return (
    <ScorePage tab="tree" unit={params.unit}>
      {(view) => <Tree key={params.unit} view={view} unitCode={params.unit ?? ''} />}
    </ScorePage>
  );
}

function Tree({ view, unitCode }: { view: ScoreView; unitCode: string }): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const narrow = useIsNarrow();
  const { locale, open: goTo } = useDesk();
  const { overview, to } = view;
  const [filters, change] = useUrlFilters(['search', 'filter', 'open']);
  const [open, setOpen] = useState(() => openAtFirst(overview.groups, filters.open));
  const [explained, setExplained] = useState<string | null>(null);
  const unit = unitOr(overview, unitCode);
  const code = unit?.unit.code ?? unitCode;
  const { data, error, refetch } = useRouteQuery(getUnitScores, {
    params: { id: overview.run.id, unit: code },
  });
  const filter = treeFilters.find((one) => one === filters.filter) ?? null;
  const choice = { search: filters.search ?? '', filter, open };
  const indicators = data?.indicators ?? [];
  const { rows, shown } = treeRows(overview.groups, { unit, indicators, choice });
  const allCodes = overview.groups.map((group) => group.code);
  const isAllOpen = allCodes.every((one) => one === 'total' || open.has(one));
  const toggle = (group: string) =>
    setOpen((former) => {
      const next = new Set(former);
      if (!next.delete(group)) next.add(group);
      return next;
    });
  const clear = () => change({ search: undefined, filter: undefined });
  const List = narrow ? IndicatorCards : IndicatorTable;
  return (
    <>
      <div className="scores-bar no-print">
        <UnitPicker
          overview={overview}
          value={code}
          onChange={(next) => goTo(to(paths.tree(next), { open: filters.open ?? '' }))}
        />
        <Input
          className="scores-search"
          allowClear
          maxLength={40}
          aria-label={t('search')}
          placeholder={t('search')}
          value={filters.search ?? ''}
          onChange={(event) => change({ search: event.target.value || undefined })}
        />
        <Segmented<string>
          aria-label={t('status')}
          value={filter ?? 'all'}
          options={[
            { value: 'all', label: t('filterAll') },
            ...treeFilters.map((one: TreeFilter) => ({ value: one, label: t(`filter_${one}`) })),
          ]}
          onChange={(next) => change({ filter: next === 'all' ? undefined : next })}
        />
        <span className="scores-bar__end">
          <span className="kit-soft kit-num" role="status">
            {data && t('shown', { n: shown, all: indicators.length })}
          </span>
          <Button disabled={isNarrowed(choice)} onClick={() => setOpen(new Set(isAllOpen ? [] : allCodes))}>
            {t(isAllOpen ? 'collapseAll' : 'expandAll')}
          </Button>
        </span>
      </div>
      {!data && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />)}
      {data && rows.length === 0 && (
        <Empty title={t('treeEmpty')} picture={null} action={<Button onClick={clear}>{t('clear')}</Button>} />
      )}
      {data && rows.length > 0 && (
        <List
          rows={rows}
          bands={legendOf(overview, locale)}
          caption={t('treeTitle', { unit: unit ? say(unit.unit.name) : '' })}
          onToggle={toggle}
          onExplain={setExplained}
        />
      )}
      <ProofDrawer
        run={overview.run.id}
        unit={code}
        code={explained}
        bands={legendOf(overview, locale)}
        onCode={setExplained}
        onClose={() => setExplained(null)}
      />
    </>
  );
}
