import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { findPanel } from '@xinan/practitioners';
import type { listCandidates as route } from '../../contract.ts';
import type { TeamPart } from '../../domain.ts';
import { findCase, findMembers, findParties } from '../record/store.ts';
import { conflictOf, warningOf } from './conflicts.ts';

const professionOf: Readonly<Record<TeamPart, 'mediator' | 'counsellor' | 'police_officer'>> = {
  lead_mediator: 'mediator',
  mediator: 'mediator',
  police: 'police_officer',
  counsellor: 'counsellor',
};

const shown = 30;
/** A search goes through everybody, however far down. */
const wholePanel = 10_000;

/** Who could serve in a part, the best fitting first, each with the reasons; people with a conflict are shown as such, not hidden. */
export async function listCandidates(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await findCase(tx, params.id);
  tx.touch(row.id);
  const found = await findPanel(tx, {
    profession: professionOf[query.part],
    speciality: row.dispute_type,
    regionCode: row.region_code,
    day: localDateOf(tx.now),
    limit: query.search ? wholePanel : shown,
  });
  const members = await findMembers(tx, row.id);
  const parties = await findParties(tx, row.id);
  const wanted = query.search?.trim() ?? '';
  return {
    candidates: found
      .filter(({ name, institutionName, teams }) =>
        [name, institutionName?.zh ?? '', ...teams.map((team) => team.name.zh)].join(' ').includes(wanted),
      )
      .slice(0, shown)
      .map((person) => ({
        practitionerId: person.practitionerId,
        name: person.name,
        title: person.title,
        institutionName: person.institutionName,
        specialities: [...person.specialities],
        openCases: person.openCases,
        mostCases: person.mostCases,
        available: person.available,
        teams: person.teams.map((team) => ({ ...team })),
        reasons: [...person.reasons],
        conflict: conflictOf(person, members),
        warning: warningOf(tx, person, parties),
      })),
  };
}
