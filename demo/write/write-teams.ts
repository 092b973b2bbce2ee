import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { PractitionerRecord } from '../generate/practitioner-record.ts';
import type { TeamRecord } from '../generate/teams.ts';
import { defineTable, insertRows } from './insert-rows.ts';

const teams = defineTable<ReturnType<typeof teamRow>>()('teams', {
  id: 'uuid',
  kind: 'text',
  name_zh: 'text',
  name_en: 'text',
  institution_id: 'uuid',
  region_code: 'text',
  area: 'ltree',
  founded_on: 'date',
});
const teamRow = (team: TeamRecord) => ({
  id: team.id,
  kind: team.kind,
  name_zh: team.name.zh,
  name_en: team.name.en,
  institution_id: team.institutionId,
  region_code: team.regionCode,
  area: toLtree(team.regionCode),
  founded_on: team.foundedOn,
});

const members = defineTable<ReturnType<typeof memberRows>[number]>()('team_members', {
  id: 'uuid',
  team_id: 'uuid',
  practitioner_id: 'uuid',
  part: 'text',
  joined_on: 'date',
});
const memberRows = ({ id: team_id, members: all }: TeamRecord) =>
  all.map(({ id, practitionerId, part, joinedOn }) => ({
    id,
    team_id,
    practitioner_id: practitionerId,
    part,
    joined_on: joinedOn,
  }));

const letters = defineTable<ReturnType<typeof letterRows>[number]>()('consultant_letters', {
  id: 'uuid',
  practitioner_id: 'uuid',
  area: 'ltree',
  number: 'text',
  from_day: 'date',
  until_day: 'date',
  issued_on: 'date',
});
const letterRows = ({ id: practitioner_id, regionCode, letter }: PractitionerRecord) =>
  letter
    ? [
        {
          id: letter.id,
          practitioner_id,
          area: toLtree(regionCode),
          number: letter.number,
          from_day: letter.from,
          until_day: letter.until,
          issued_on: letter.from,
        },
      ]
    : [];

const absences = defineTable<ReturnType<typeof absenceRows>[number]>()('practitioner_absences', {
  id: 'uuid',
  practitioner_id: 'uuid',
  area: 'ltree',
  from_day: 'date',
  until_day: 'date',
});
const absenceRows = ({ id: practitioner_id, regionCode, absences: all }: PractitionerRecord) =>
  all.map(({ id, from, until }) => ({
    id,
    practitioner_id,
    area: toLtree(regionCode),
    from_day: from,
    until_day: until,
  }));

/** Teams with their members, letters of appointment, days off. The people are there already. */
export async function writeTeams(
  tx: ActorTx,
  records: { teams: readonly TeamRecord[]; practitioners: readonly PractitionerRecord[] },
): Promise<void> {
  await insertRows(tx, teams, records.teams.map(teamRow));
  await insertRows(tx, members, records.teams.flatMap(memberRows));
  await insertRows(tx, letters, records.practitioners.flatMap(letterRows));
  await insertRows(tx, absences, records.practitioners.flatMap(absenceRows));
}
