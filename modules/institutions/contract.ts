import { Bilingual, closed, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { institutionKinds, lineKinds } from './domain.ts';

export const HelpLine = Type.Object(
  {
    id: Uuid,
    kind: OneOf(lineKinds),
    number: Type.String(),
    name: Bilingual,
    hours: Bilingual,
    /** Whether pressing "call" reaches a person around the clock. */
    alwaysOpen: Type.Boolean(),
  },
  closed,
);
export type HelpLine = Static<typeof HelpLine>;

export const Institution = Type.Object(
  {
    id: Uuid,
    kind: OneOf(institutionKinds),
    name: Bilingual,
    regionCode: RegionCode,
    regionName: Type.String(),
    address: Type.String(),
    phone: Nullable(Type.String()),
    openingHours: Bilingual,
    services: Type.Array(Bilingual),
    acceptsReferrals: Type.Boolean(),
  },
  closed,
);
export type Institution = Static<typeof Institution>;

export const listHelpLines = route({
  id: 'institutions.listHelpLines',
  method: 'GET',
  path: '/api/help-lines',
  action: 'place.browse',
  summary: { zh: '热线与紧急电话，按应先拨打的顺序', en: 'Help lines, in the order to call them' },
  response: Type.Object({ lines: Type.Array(HelpLine) }, closed),
});

export const listInstitutions = route({
  id: 'institutions.list',
  method: 'GET',
  path: '/api/institutions',
  action: 'place.browse',
  summary: { zh: '某地及其下的服务地点', en: 'Places of help in a region' },
  query: Type.Object(
    {
      region: Type.Optional(RegionCode),
      kind: Type.Optional(OneOf(institutionKinds)),
      referrals: Type.Optional(Type.Boolean()),
      search: Type.Optional(Type.String({ maxLength: 60 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    closed,
  ),
  response: Type.Object({ institutions: Type.Array(Institution), total: Type.Integer() }, closed),
});
