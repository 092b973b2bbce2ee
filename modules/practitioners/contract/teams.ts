import { Bilingual, ById, closed, Day, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import {
  type Profession,
  professions,
  type TeamKind,
  teamKinds,
  type TeamPart,
  teamParts,
  type TeamStatus,
  teamStatuses,
} from '../domain.ts';

const KindWord = OneOf(Object.keys(teamKinds) as TeamKind[]);
const StatusWord = OneOf(Object.keys(teamStatuses) as TeamStatus[]);
const PartWord = OneOf(Object.keys(teamParts) as TeamPart[]);

const team = {
  id: Uuid,
  kind: KindWord,
  name: Bilingual,
  institutionId: Nullable(Uuid),
  institutionName: Nullable(Bilingual),
  regionCode: RegionCode,
  regionName: Type.String(),
  foundedOn: Day,
  status: StatusWord,
};

export const TeamRow = Type.Object(
  { ...team, leadName: Nullable(Type.String()), memberCount: Type.Integer() },
  closed,
);
export type TeamRow = Static<typeof TeamRow>;

export const TeamMemberRecord = Type.Object(
  {
    membershipId: Uuid,
    practitionerId: Uuid,
    name: Type.String(),
    profession: OneOf(Object.keys(professions) as Profession[]),
    professionName: Bilingual,
    title: Nullable(Type.String()),
    specialities: Type.Array(Type.String()),
    part: PartWord,
    joinedOn: Day,
    /** Records of every kind open in this person's hands. */
    openCases: Type.Integer(),
    mostCases: Type.Integer(),
    available: Type.Boolean(),
  },
  closed,
);
export const FormerMember = Type.Object(
  { practitionerId: Uuid, name: Type.String(), joinedOn: Day, leftOn: Day },
  closed,
);

export const TeamPage = Type.Object(
  {
    ...team,
    members: Type.Array(TeamMemberRecord),
    formerMembers: Type.Array(FormerMember),
    /** Whether the reader may change this team. */
    canChange: Type.Boolean(),
  },
  closed,
);
export type TeamPage = Static<typeof TeamPage>;

export const teamFilters = {
  kind: Type.Optional(KindWord),
  /** Teams that work in this region, or serve it from above. */
  region: Type.Optional(RegionCode),
  search: Type.Optional(Type.String({ maxLength: 40 })),
  /** Dissolved teams as well. */
  all: Type.Optional(Type.Boolean()),
};

export const listTeams = route({
  id: 'practitioners.teams',
  method: 'GET',
  path: '/api/teams',
  action: 'panel.browse',
  summary: { zh: '调解队伍', en: 'Teams' },
  query: Type.Object(teamFilters, closed),
  response: Type.Object({ rows: Type.Array(TeamRow) }, closed),
});

export const getTeam = route({
  id: 'practitioners.team',
  method: 'GET',
  path: '/api/teams/:id',
  action: 'panel.browse',
  summary: { zh: '查看队伍', en: 'One team' },
  params: ById,
  response: TeamPage,
  errors: ['record.not_found'],
});

const nameOfTeam = Type.Object(
  {
    zh: Type.String({ minLength: 2, maxLength: 40, pattern: '\\S' }),
    en: Type.String({ minLength: 2, maxLength: 80, pattern: '\\S' }),
  },
  closed,
);
const teamErrors = ['record.not_found', 'team.name_taken'];

export const createTeam = route({
  id: 'practitioners.createTeam',
  method: 'POST',
  path: '/api/teams',
  action: 'team.manage',
  summary: { zh: '组建队伍', en: 'Found a team' },
  body: Type.Object(
    {
      kind: KindWord,
      name: nameOfTeam,
      regionCode: RegionCode,
      institutionId: Type.Optional(Uuid),
      foundedOn: Day,
    },
    closed,
  ),
  response: Type.Object({ id: Uuid }, closed),
  errors: teamErrors,
});

export const changeTeam = route({
  id: 'practitioners.changeTeam',
  method: 'PUT',
  path: '/api/teams/:id',
  action: 'team.manage',
  summary: { zh: '修改或撤销队伍', en: 'Change or dissolve a team' },
  params: ById,
  body: Type.Object(
    { name: nameOfTeam, institutionId: Nullable(Uuid), foundedOn: Day, status: StatusWord },
    closed,
  ),
  response: TeamPage,
  errors: teamErrors,
});

export const addMember = route({
  id: 'practitioners.addMember',
  method: 'POST',
  path: '/api/teams/:id/members',
  action: 'team.manage',
  summary: { zh: '增加队员', en: 'Add a member' },
  params: ById,
  body: Type.Object({ practitionerId: Uuid, part: PartWord }, closed),
  response: TeamPage,
  errors: ['record.not_found', 'team.already_member', 'team.dissolved'],
});

const membership = Type.Object({ id: Uuid, membershipId: Uuid }, closed);

export const makeLead = route({
  id: 'practitioners.makeLead',
  method: 'POST',
  path: '/api/teams/:id/members/:membershipId/lead',
  action: 'team.manage',
  summary: { zh: '设为队长', en: 'Make a member the lead' },
  params: membership,
  response: TeamPage,
  errors: ['record.not_found', 'team.dissolved'],
});

export const endMembership = route({
  id: 'practitioners.endMembership',
  method: 'POST',
  path: '/api/teams/:id/members/:membershipId/end',
  action: 'team.manage',
  summary: { zh: '队员离队', en: 'A member leaves' },
  params: membership,
  response: TeamPage,
  errors: ['record.not_found', 'team.dissolved'],
});
