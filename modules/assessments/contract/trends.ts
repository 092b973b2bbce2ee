import { Bilingual, closed, Instant, Nullable, OneOf, route } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

/** What the latest two results say, beyond chance, and who published from where chance ends. */
export const TrendChange = Type.Object(
  {
    direction: OneOf(['lighter', 'same', 'heavier'] as const),
    source: Type.String(),
    /** The figure was compared with its publication. */
    compared: Type.Boolean(),
  },
  closed,
);
export const TrendScale = Type.Object(
  {
    id: Type.String(),
    name: Bilingual,
    heavierWhen: OneOf(['high', 'low'] as const),
    min: Type.Number(),
    max: Type.Number(),
    /** Stretches of the scale, from below; they carry no words. */
    bands: Type.Array(Type.Object({ from: Type.Number(), to: Type.Number() }, closed)),
    /** Oldest first; null where a form gave no number. */
    points: Type.Array(Type.Object({ at: Instant, value: Nullable(Type.Number()) }, closed)),
    /** Null where nobody has published how far chance reaches, or where people come before numbers. */
    change: Nullable(TrendChange),
  },
  closed,
);
export const Trend = Type.Object(
  {
    instrumentId: Type.String(),
    name: Bilingual,
    scales: Type.Array(TrendScale),
    /** Results of editions that are counted in another way: they are not drawn beside the others. */
    apart: Type.Integer({ minimum: 0 }),
    /** Whom to talk to is named. */
    talk: Type.Boolean(),
  },
  closed,
);
export type Trend = Static<typeof Trend>;
export type TrendScale = Static<typeof TrendScale>;

/** Every questionnaire the resident has filled in at least twice, the latest first. */
export const listMyTrends = route({
  id: 'assessments.myTrends',
  method: 'GET',
  path: '/api/my/trends',
  action: 'assessment.read_own',
  summary: { zh: '我的变化', en: 'How my results changed' },
  response: Type.Object({ trends: Type.Array(Trend) }, closed),
});
