import { isWithin } from '@xinan/cn/regions';
import type { TeamRow } from '@xinan/practitioners/contract';
import type { TeamFigures } from '../../contract.ts';
import type { CountedTeam } from '../../domain.ts';

/** A team with its figures; without a team: the cases of the kind that no single team leads. */
export interface TeamLine extends Omit<TeamFigures, 'teamId'> {
  readonly team: TeamRow | null;
}

const countedAs: Readonly<Record<TeamRow['kind'], CountedTeam | null>> = {
  bestie: 'bestie',
  mediation: 'committee',
  joint: 'joint',
  consultants: null,
};
const nothing = { found: 0, accepted: 0, open: 0, resolved: 0, failed: 0, terminated: 0 };

/** Every working team of a kind in an area, and any other that has cases there, in the order in which teams are listed. */
export function teamLines(
  teams: readonly TeamRow[],
  figures: readonly TeamFigures[],
  { kind, region }: { readonly kind: CountedTeam; readonly region: string },
): TeamLine[] {
  const byTeam = new Map(figures.map((row) => [row.teamId, row]));
  const works = ({ kind: own, regionCode, status }: TeamRow) =>
    countedAs[own] === kind && status === 'active' && isWithin(regionCode, region);
  const lines = teams
    .filter((team) => byTeam.has(team.id) || works(team))
    .map((team) => ({ ...nothing, ...byTeam.get(team.id), team }));
  const known = new Set(teams.map(({ id }) => id));
  const others = figures.filter(({ teamId }) => teamId === null || !known.has(teamId));
  return [...lines, ...others.map((row) => ({ ...row, team: null }))];
}

/** Lines whose team or place fits what is searched for. */
export function searchLines(lines: readonly TeamLine[], search: string): readonly TeamLine[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return lines;
  return lines.filter(
    ({ team }) =>
      team &&
      [team.name.zh, team.name.en, team.regionName].some((text) => text.toLowerCase().includes(wanted)),
  );
}
