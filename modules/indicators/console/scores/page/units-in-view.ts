import type { Overview } from '../../../contract.ts';

export type UnitOverview = Overview['units'][number];
export type GroupCell = UnitOverview['groups'][number];

/** The city first, then counties by peer group and code. */
export function unitsInView({ units }: Pick<Overview, 'units'>): UnitOverview[] {
  const key = (one: UnitOverview) =>
    `${one.level === 'city' ? 0 : 1}${one.peerGroup?.zh ?? '~'}${one.unit.code}`;
  return units.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The unit asked for; else the city, or whatever the reader's area holds first. */
export const unitOr = (overview: Pick<Overview, 'units'>, code: string | undefined): UnitOverview | undefined =>
  overview.units.find(({ unit }) => unit.code === code) ?? unitsInView(overview).at(0);

export const cellOf = (unit: UnitOverview | undefined, code: string): GroupCell | undefined =>
  unit?.groups.find((cell) => cell.code === code);
