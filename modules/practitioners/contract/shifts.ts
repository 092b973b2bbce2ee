import { Bilingual, closed, Instant, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { type Post, posts, type Profession, professions } from '../domain.ts';

/** Somebody on duty now, for colleagues: name, post, workplace, until when. No telephone, no papers. */
export const OnDuty = Type.Object(
  {
    practitionerId: Uuid,
    name: Type.String(),
    profession: OneOf(Object.keys(professions) as Profession[]),
    professionName: Bilingual,
    post: OneOf(Object.keys(posts) as Post[]),
    postName: Bilingual,
    institutionName: Nullable(Bilingual),
    regionCode: RegionCode,
    startsAt: Instant,
    endsAt: Instant,
  },
  closed,
);
export type OnDuty = Static<typeof OnDuty>;

export const listOnDuty = route({
  id: 'practitioners.onDuty',
  method: 'GET',
  path: '/api/on-duty',
  action: 'practitioner.list',
  summary: { zh: '现在谁在值班', en: 'Who is on duty now' },
  query: Type.Object(
    {
      /** Only those whose area lies in this region. */
      region: Type.Optional(RegionCode),
      post: Type.Optional(OneOf(Object.keys(posts) as Post[])),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(OnDuty) }, closed),
});
