import { fromLtree, isWithin } from '@xinan/cn/regions';
import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions, readSetting } from '@xinan/regions';
import type { listPanel as route, PersonRow } from '../contract.ts';
import { panels, rankCandidates } from '../domain.ts';
import type { PanelCandidate } from './panel-candidate.ts';
import { readCards } from './read-cards.ts';
import { longestLetters } from './letter-rows.ts';

const defaultLimit = 200;
type Query = InputOf<typeof route>['query'];

const hasSpeciality = ({ specialities }: PanelCandidate, word: string) => specialities.includes(word);

const isWanted =
  ({ within, speciality, available, search }: Query) =>
  (person: PanelCandidate): boolean =>
    (within === undefined || isWithin(person.regionCode, within)) &&
    (speciality === undefined || hasSpeciality(person, speciality)) &&
    (available === undefined || person.available === available) &&
    (!search?.trim() || person.name.includes(search.trim()));

/** Where the reader's desk is: the nearest people come first. */
async function nearPlace(tx: ActorTx, region: string | undefined): Promise<string> {
  if (region) return region;
  return tx.actor.area === '' ? readSetting(tx, 'city.code', '341300') : fromLtree(tx.actor.area);
}

/** The people of a panel in the order in which to ask them, filtered. */
export async function listPanel(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const panel = panels[params.panel];
  const day = localDateOf(tx.now);
  const ranked = rankCandidates(await readCards(tx, { ...panel, day }), {
    day,
    regionCode: await nearPlace(tx, query.region),
    consultantsFirst: panel.consultants,
    ...(query.speciality === undefined ? {} : { speciality: query.speciality }),
  });
  const wanted = ranked.filter(isWanted(query));
  const shown = wanted.slice(0, query.limit ?? defaultLimit);
  const names = await nameRegions(
    tx,
    shown.map(({ regionCode }) => regionCode),
  );
  const letters = await longestLetters(
    tx,
    shown.map(({ practitionerId }) => practitionerId),
  );
  return {
    rows: shown.map((person) =>
      toRow(person, {
        regionName: names.get(person.regionCode) ?? person.regionCode,
        letterUntil: letters.get(person.practitionerId) ?? null,
      }),
    ),
    total: wanted.length,
  };
}

function toRow(person: PanelCandidate, found: { regionName: string; letterUntil: string | null }): PersonRow {
  const { practitionerId, name, profession, professionName, title, institutionId, institutionName } = person;
  const { regionCode, isConsultant, openCases, mostCases, available, accountId } = person;
  return {
    ...{ practitionerId, name, profession, professionName, title, institutionId, institutionName },
    ...{ regionCode, isConsultant, openCases, mostCases, available, ...found },
    hasAccount: accountId !== null,
    specialities: [...person.specialities],
    teams: [...person.teams],
    reasons: [...person.reasons],
  };
}
