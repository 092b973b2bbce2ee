import { closed, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import type { PublicationDocument } from '../domain.ts';
import { PeriodWord } from './schemas.ts';

/** A publication as its list shows it; corrected ones stay, with the reason. */
export const PublicationRow = Type.Object(
  {
    id: Uuid,
    period: PeriodWord,
    ordinal: Type.Integer(),
    state: OneOf(['current', 'superseded'] as const),
    publishedAt: Instant,
    correctionReason: Nullable(Type.String()),
    sha256: Type.String(),
  },
  closed,
);
export type PublicationRow = Static<typeof PublicationRow>;

export const listPublications = route({
  id: 'indicators.listPublications',
  method: 'GET',
  path: '/api/indicators/publications',
  action: 'index.read_public',
  summary: { zh: '已发布的指数', en: 'Published indices' },
  response: Type.Array(PublicationRow),
});
/** The newest, or the one of a period (its correction, if it was corrected), or a certain one by id. */
export const getPublication = route({
  id: 'indicators.getPublication',
  method: 'GET',
  path: '/api/indicators/publications/document',
  action: 'index.read_public',
  summary: { zh: '打开已发布的指数', en: 'Open a published index' },
  query: Type.Object({ period: Type.Optional(PeriodWord), id: Type.Optional(Uuid) }, closed),
  response: Type.Object(
    { ...PublicationRow.properties, document: Type.Unsafe<PublicationDocument>(Type.Any()) },
    closed,
  ),
  errors: ['record.not_found'],
});
/** Totals and themes of every current publication, oldest first: the public trend. */
export const getPublicTrend = route({
  id: 'indicators.getPublicTrend',
  method: 'GET',
  path: '/api/indicators/publications/trend',
  action: 'index.read_public',
  summary: { zh: '指数走势', en: 'Trend of the published index' },
  response: Type.Array(
    Type.Object(
      {
        period: PeriodWord,
        edition: Type.String(),
        scores: Type.Record(Type.String(), Nullable(Type.Number())),
      },
      closed,
    ),
  ),
});
