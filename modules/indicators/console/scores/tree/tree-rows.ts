import type { IndicatorCell, Overview } from '../../../contract.ts';
import { cellOf, type GroupCell, type UnitOverview } from '../page/units-in-view.ts';

type Group = Overview['groups'][number];

export const treeFilters = ['not_reported', 'rejected', 'not_applicable', 'below_60'] as const;
export type TreeFilter = (typeof treeFilters)[number];

/** Below this a score is a weak point. */
const weakBelow = 60;

export interface GroupRow {
  readonly kind: 'theme' | 'level1';
  readonly group: Group;
  readonly cell: GroupCell | undefined;
  /** Indicators below it that are shown. */
  readonly shown: number;
  readonly isOpen: boolean;
}
export interface IndicatorRow {
  readonly kind: 'indicator';
  readonly indicator: IndicatorCell;
}
export type TreeRow = GroupRow | IndicatorRow;

export interface TreeChoice {
  readonly search: string;
  readonly filter: TreeFilter | null;
  /** Codes of the open groups; while something is searched or filtered, everything that fits is open. */
  readonly open: ReadonlySet<string>;
}

export function fitsFilter({ status, score }: IndicatorCell, filter: TreeFilter | null): boolean {
  if (filter === null) return true;
  if (filter === 'below_60') return score !== null && score < weakBelow;
  return status === filter;
}

function fitsSearch({ code, name, department }: IndicatorCell, search: string): boolean {
  const words = [code, name.zh, name.en, department.zh, department.en].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

export const isNarrowed = ({ search, filter }: TreeChoice): boolean =>
  search.trim() !== '' || filter !== null;

/** Theme, level-1 and level-2 rows in the order of the set, as far as they are open and fit. */
export function treeRows(
  groups: readonly Group[],
  {
    unit,
    indicators,
    choice,
  }: { unit: UnitOverview | undefined; indicators: readonly IndicatorCell[]; choice: TreeChoice },
): { readonly rows: TreeRow[]; readonly shown: number } {
  const fitting = indicators.filter(
    (one) => fitsFilter(one, choice.filter) && fitsSearch(one, choice.search.trim()),
  );
  const byParent = Map.groupBy(fitting, ({ parent }) => parent);
  const narrowed = isNarrowed(choice);
  const isOpen = (code: string): boolean => narrowed || choice.open.has(code);
  const level1Below = (theme: string) =>
    groups.filter(({ level, parent }) => level === 'level1' && parent === theme);
  const countBelow = (theme: string) =>
    level1Below(theme).reduce((sum, { code }) => sum + (byParent.get(code)?.length ?? 0), 0);
  const groupRow = (kind: GroupRow['kind'], group: Group, shown: number): GroupRow[] =>
    narrowed && shown === 0
      ? []
      : [{ kind, group, cell: cellOf(unit, group.code), shown, isOpen: isOpen(group.code) }];
  const rows = groups
    .filter(({ level }) => level === 'theme')
    .flatMap((theme): TreeRow[] => [
      ...groupRow('theme', theme, countBelow(theme.code)),
      ...(isOpen(theme.code) ? level1Below(theme.code) : []).flatMap((group): TreeRow[] => {
        const below = byParent.get(group.code) ?? [];
        return [
          ...groupRow('level1', group, below.length),
          ...(isOpen(group.code)
            ? below.map((indicator) => ({ kind: 'indicator', indicator }) as const)
            : []),
        ];
      }),
    ]);
  return { rows, shown: fitting.length };
}

/** What is open at first: the group the address names with its theme, else the themes. */
export function openAtFirst(groups: readonly Group[], named: string | undefined): Set<string> {
  const group = groups.find(({ code }) => code === named);
  if (group?.level === 'level1' && group.parent) return new Set([group.parent, group.code]);
  if (group?.level === 'theme')
    return new Set([
      group.code,
      ...groups.filter(({ parent }) => parent === group.code).map(({ code }) => code),
    ]);
  return new Set(groups.filter(({ level }) => level === 'theme').map(({ code }) => code));
}

/** The status in words that are worth a tag; nothing for an ordinary report. */
export const isRemarkable = (status: string): boolean =>
  status !== 'reported' && status !== '' && status !== 'suppressed';
