import type { Overview } from '../../../contract.ts';

export type UnitOverview = Overview['units'][number];
export type GroupCell = UnitOverview['groups'][number];

/** The city first, then counties: peer groups stay together, in the order of their first codes. */
export function unitsInView({ units }: Pick<Overview, 'units'>): UnitOverview[] {
  const byCode = units.toSorted((one, other) => (one.unit.code < other.unit.code ? -1 : 1));
  const groups = Map.groupBy(byCode, ({ level, peerGroup }) =>
    level === 'city' ? '' : (peerGroup?.zh ?? '~'),
  );
  return [...groups.values()].flat();
}

/** The unit asked for; else the city, or whatever the reader's area holds first. */
export const unitOr = (
  overview: Pick<Overview, 'units'>,
  code: string | undefined,
): UnitOverview | undefined =>
  overview.units.find(({ unit }) => unit.code === code) ?? unitsInView(overview).at(0);

export const cellOf = (unit: UnitOverview | undefined, code: string): GroupCell | undefined =>
  unit?.groups.find((cell) => cell.code === code);
