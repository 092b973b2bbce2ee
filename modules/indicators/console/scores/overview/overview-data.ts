import type { HeatCell, HeatColumnGroup, HeatRowGroup } from '@xinan/charts';
import type { Overview } from '../../../contract.ts';
import { cellOf, type GroupCell, type UnitOverview, unitsInView } from '../page/units-in-view.ts';

type Say = (words: { readonly zh: string; readonly en: string }) => string;
type Group = Overview['groups'][number];

export const themesOf = ({ groups }: Pick<Overview, 'groups'>): Group[] =>
  groups.filter(({ level }) => level === 'theme');
export const level1Of = ({ groups }: Pick<Overview, 'groups'>, theme?: string): Group[] =>
  groups.filter(({ level, parent }) => level === 'level1' && (theme === undefined || parent === theme));

/** A score that may be shown as one: what has too little data has none. */
export const shownScore = (cell: GroupCell | undefined): number | null => (cell?.enough ? cell.score : null);

/** The score of the period before, as far as it can be compared. */
export const scoreBefore = (cell: GroupCell | undefined): number | null =>
  !cell?.enough || cell.score === null || cell.change === null ? null : cell.score - cell.change;

function heatCell(cell: GroupCell | undefined): HeatCell {
  if (!cell || (cell.score === null && cell.coverage === null))
    return { score: null, status: 'notApplicable' };
  return cell.enough ? { score: cell.score } : { score: null, status: 'insufficient' };
}

/** Counties by level-1 indicator, in the order of the peer groups. */
export function heatData(overview: Overview, say: Say) {
  const counties = unitsInView(overview).filter(({ level }) => level === 'county');
  const columns = level1Of(overview);
  const columnGroups: HeatColumnGroup[] = themesOf(overview).map((theme) => ({
    key: theme.code,
    label: say(theme.name),
    columns: columns
      .filter(({ parent }) => parent === theme.code)
      .map(({ code, name }) => ({ key: code, code, label: say(name) })),
  }));
  const inOrder = columnGroups.flatMap((group) => group.columns.map(({ key }) => key));
  const byPeer = Map.groupBy(counties, ({ peerGroup }) => (peerGroup ? say(peerGroup) : ''));
  const groups: HeatRowGroup[] = [...byPeer].map(([label, units]) => ({
    key: label || 'other',
    label,
    rows: units.map((unit) => ({
      key: unit.unit.code,
      label: say(unit.unit.name),
      cells: inOrder.map((code) => heatCell(cellOf(unit, code))),
    })),
  }));
  return { groups, columnGroups };
}

/** Themes, or the level-1 indicators of one theme, as axes with the scores of up to five units. */
export function compareData(
  overview: Overview,
  { by, units, say }: { by: string; units: readonly string[]; say: Say },
) {
  const groups = by === 'themes' ? themesOf(overview) : level1Of(overview, by);
  const axes = groups.map(({ code, name }) => ({ key: code, label: say(name) }));
  const series = units.slice(0, 5).flatMap((code) => {
    const unit = overview.units.find((one) => one.unit.code === code);
    if (!unit) return [];
    const values = groups.map((group) => shownScore(cellOf(unit, group.code)));
    return [{ key: code, label: say(unit.unit.name), values }];
  });
  return { axes, series };
}

/** The theme with the highest and the one with the lowest score; null with fewer than two. */
export function extremesOf(overview: Overview, unit: UnitOverview) {
  const scored = themesOf(overview)
    .flatMap(({ code, name }) => {
      const score = shownScore(cellOf(unit, code));
      return score === null ? [] : [{ code, name, score }];
    })
    .toSorted((one, other) => other.score - one.score);
  const [best, worst] = [scored.at(0), scored.at(-1)];
  return best && worst && best !== worst ? { best, worst } : null;
}
