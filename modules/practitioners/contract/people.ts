import { Bilingual, ById, closed, Day, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import {
  type PanelName,
  panels,
  type Profession,
  professions,
  specialityWords,
  type TeamKind,
  teamKinds,
  type TeamPart,
  teamParts,
} from '../domain.ts';
import { Absence } from './availability.ts';
import { Letter } from './letters.ts';

const Word = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const mostCases = Type.Integer({ minimum: 0, maximum: 60 });
const Specialities = Type.Array(OneOf(specialityWords), { maxItems: 12, uniqueItems: true });
const ProfessionWord = OneOf(Object.keys(professions) as Profession[]);
export const LoginName = Type.String({ pattern: '^[a-z][a-z0-9._-]{2,39}$' });
export const PanelWord = OneOf(Object.keys(panels) as PanelName[]);

const card = {
  practitionerId: Uuid,
  name: Type.String(),
  profession: ProfessionWord,
  professionName: Bilingual,
  title: Nullable(Type.String()),
  institutionId: Nullable(Uuid),
  institutionName: Nullable(Bilingual),
  regionCode: RegionCode,
  regionName: Type.String(),
  specialities: Type.Array(Type.String()),
  isConsultant: Type.Boolean(),
  hasAccount: Type.Boolean(),
  openCases: Type.Integer(),
  mostCases: Type.Integer(),
  available: Type.Boolean(),
  /** The last day of the letter of appointment that runs longest; null without one. */
  letterUntil: Nullable(Day),
};

/** Somebody on a panel, as colleagues choose whom to ask: no telephone, no papers. */
export const PersonRow = Type.Object(
  {
    ...card,
    teams: Type.Array(
      Type.Object({ id: Uuid, kind: OneOf(Object.keys(teamKinds) as TeamKind[]), name: Bilingual }, closed),
    ),
    reasons: Type.Array(Bilingual),
  },
  closed,
);
export type PersonRow = Static<typeof PersonRow>;

export const PersonPage = Type.Object(
  {
    ...card,
    bio: Nullable(Type.String()),
    active: Type.Boolean(),
    teams: Type.Array(
      Type.Object(
        {
          id: Uuid,
          kind: OneOf(Object.keys(teamKinds) as TeamKind[]),
          name: Bilingual,
          part: OneOf(Object.keys(teamParts) as TeamPart[]),
          joinedOn: Day,
        },
        closed,
      ),
    ),
    letters: Type.Array(Letter),
    /** From today on. */
    absences: Type.Array(Absence),
    /** Whether the reader may change this person's entry. */
    canChange: Type.Boolean(),
  },
  closed,
);
export type PersonPage = Static<typeof PersonPage>;

export const panelFilters = {
  /** Near which place; the reader's own area unless told. */
  region: Type.Optional(RegionCode),
  /** Only those who work there. */
  within: Type.Optional(RegionCode),
  speciality: Type.Optional(OneOf(specialityWords)),
  available: Type.Optional(Type.Boolean()),
  search: Type.Optional(Type.String({ maxLength: 40 })),
};

export const listPanel = route({
  id: 'practitioners.panel',
  method: 'GET',
  path: '/api/panels/:panel',
  action: 'panel.browse',
  summary: { zh: '调解员与心理顾问名册', en: 'The panels of mediators and consultants' },
  params: Type.Object({ panel: PanelWord }, closed),
  query: Type.Object(
    { ...panelFilters, limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })) },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(PersonRow), total: Type.Integer() }, closed),
});

export const getPerson = route({
  id: 'practitioners.get',
  method: 'GET',
  path: '/api/practitioners/:id',
  action: 'panel.browse',
  summary: { zh: '查看服务人员', en: 'One practitioner' },
  params: ById,
  response: PersonPage,
  errors: ['record.not_found'],
});

const accountErrors = ['practitioner.account_unknown', 'practitioner.account_taken'];

export const registerPerson = route({
  id: 'practitioners.register',
  method: 'POST',
  path: '/api/practitioners',
  action: 'team.manage',
  summary: { zh: '登记服务人员', en: 'Register a practitioner' },
  body: Type.Object(
    {
      name: Word(40),
      profession: ProfessionWord,
      regionCode: RegionCode,
      institutionId: Type.Optional(Uuid),
      title: Type.Optional(Type.String({ maxLength: 40 })),
      specialities: Specialities,
      mostCases,
      /** Sign-in name of the person's own account, where there is one. */
      loginName: Type.Optional(LoginName),
    },
    closed,
  ),
  response: Type.Object({ id: Uuid }, closed),
  errors: ['record.not_found', ...accountErrors],
});

export const changePerson = route({
  id: 'practitioners.change',
  method: 'PUT',
  path: '/api/practitioners/:id',
  action: 'team.manage',
  summary: { zh: '修改擅长、接案上限与简介', en: 'Change specialities, load limit and introduction' },
  params: ById,
  body: Type.Object(
    {
      title: Nullable(Type.String({ maxLength: 40 })),
      bio: Nullable(Type.String({ maxLength: 400 })),
      specialities: Specialities,
      mostCases,
      active: Type.Boolean(),
      loginName: Type.Optional(LoginName),
    },
    closed,
  ),
  response: Type.Object({ id: Uuid }, closed),
  errors: ['record.not_found', ...accountErrors],
});
