import { Bilingual, closed, Instant, Nullable, RegionCode, route } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { termKeys } from '../domain.ts';
import { Text, Unit } from './schemas.ts';

const Days = Type.Object(
  Object.fromEntries(termKeys.map((key) => [key, Type.Integer()])) as Record<
    (typeof termKeys)[number],
    ReturnType<typeof Type.Integer>
  >,
  closed,
);
const Name = Type.Object({ zh: Text(30), en: Text(60) }, closed);
const Group = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z][a-z0-9-]{0,19}$' }),
    name: Name,
    units: Type.Array(RegionCode, { maxItems: 60 }),
  },
  closed,
);
/** Counted up with every change; 0 while the city has set nothing. */
const Revision = Type.Integer({ minimum: 0, maximum: 2_147_483_647 });
const Kept = {
  revision: Revision,
  changedAt: Nullable(Instant),
  changedBy: Nullable(Type.String()),
};

/** What the city sets for its index. */
export const IndexSettings = Type.Object(
  {
    terms: Type.Object({ ...Kept, days: Days }, closed),
    peers: Type.Object(
      { ...Kept, groups: Type.Array(Type.Object({ ...Group.properties, name: Bilingual }, closed)) },
      closed,
    ),
    counties: Type.Array(Unit),
  },
  closed,
);
export type IndexSettings = Static<typeof IndexSettings>;

export const getIndexSettings = route({
  id: 'indicators.getSettings',
  method: 'GET',
  path: '/api/indicators/settings',
  action: 'index.browse',
  summary: { zh: '指数设置', en: 'Settings of the index' },
  response: IndexSettings,
});
/** Cycles opened from now on go by the new terms; those that run keep their dates. */
export const setTerms = route({
  id: 'indicators.setTerms',
  method: 'PUT',
  path: '/api/indicators/settings/terms',
  action: 'index.configure',
  summary: { zh: '设置各环节期限', en: 'Set the terms' },
  body: Type.Object({ revision: Revision, ...Days.properties }, closed),
  response: IndexSettings,
  errors: ['record.changed', 'request.invalid'],
});
/** From the next run on; what is published stays as it is. */
export const setPeerGroups = route({
  id: 'indicators.setPeerGroups',
  method: 'PUT',
  path: '/api/indicators/settings/peer-groups',
  action: 'index.configure',
  summary: { zh: '设置同类组', en: 'Set the peer groups' },
  body: Type.Object({ revision: Revision, groups: Type.Array(Group, { maxItems: 12 }) }, closed),
  response: IndexSettings,
  errors: ['record.changed', 'request.invalid'],
});
