import { Bilingual, ById, closed, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { PeriodWord, Version } from './schemas.ts';

/** A calculation as lists show it. */
export const RunRow = Type.Object(
  {
    id: Uuid,
    cycleId: Uuid,
    period: PeriodWord,
    ordinal: Type.Integer(),
    state: OneOf(['preview', 'published', 'superseded'] as const),
    setTitle: Bilingual,
    setVersion: Type.String(),
    setNote: Bilingual,
    edition: Type.String(),
    seed: Type.Integer(),
    draws: Type.Integer(),
    inputSha256: Type.String(),
    resultSha256: Type.String(),
    startedAt: Instant,
    starter: Type.String(),
    reason: Nullable(Type.String()),
    supersedes: Nullable(Uuid),
    publishedAt: Nullable(Instant),
  },
  closed,
);
export type RunRow = Static<typeof RunRow>;

export const listRuns = route({
  id: 'indicators.listRuns',
  method: 'GET',
  path: '/api/indicators/runs',
  action: 'index.read',
  summary: { zh: '计分记录', en: 'Runs' },
  query: Type.Object({ cycle: Type.Optional(Uuid) }, closed),
  response: Type.Array(RunRow),
});
/**
 * Calculates a cycle: lines of JSON, `{"done":n,"total":m}` while the rankings are drawn, last `{"run":"<id>"}`. Whoever
 * closes the connection stops it, and nothing is kept.
 */
export const startRun = route({
  id: 'indicators.startRun',
  method: 'POST',
  path: '/api/indicators/cycles/:id/run',
  action: 'index.manage',
  summary: { zh: '计分', en: 'Calculate' },
  params: ById,
  body: Type.Object(
    {
      version: Version,
      seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
      draws: Type.Optional(Type.Integer({ minimum: 1000, maximum: 100_000 })),
      reason: Type.Optional(Type.String({ maxLength: 500 })),
    },
    closed,
  ),
  response: Type.String(),
  errors: ['record.not_found', 'record.changed', 'index.step_not_open', 'index.cycle_unmet'],
  idempotencyKey: 'none',
});
