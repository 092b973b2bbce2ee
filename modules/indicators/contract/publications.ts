import { ById, closed, Instant, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { Amount, stepErrors, Text, Version } from './schemas.ts';

/** An event that limits the published grade of a unit. */
export const Cap = Type.Object(
  { id: Uuid, band: Type.String(), reason: Type.String(), setBy: Type.String(), setAt: Instant },
  closed,
);

export const publishRun = route({
  id: 'indicators.publishRun',
  method: 'POST',
  path: '/api/indicators/cycles/:id/publish',
  action: 'index.approve',
  summary: { zh: '审定发布', en: 'Publish' },
  params: ById,
  body: Type.Object({ version: Version }, closed),
  response: Type.Object({ publicationId: Uuid, sha256: Type.String() }, closed),
  errors: ['record.not_found', 'record.changed', 'index.step_not_open', 'index.cycle_unmet', 'index.no_run'],
});
/** A published value is corrected: a new run, a new publication; the old figures stay readable with the reason. */
export const correctPublished = route({
  id: 'indicators.correctPublished',
  method: 'POST',
  path: '/api/indicators/cycles/:id/correct',
  action: 'index.approve',
  summary: { zh: '更正已发布的数据', en: 'Correct a published value' },
  params: ById,
  body: Type.Object(
    {
      version: Version,
      reason: Text(1000),
      tasks: Type.Array(
        Type.Object(
          {
            id: Uuid,
            version: Version,
            numerator: Amount,
            denominator: Amount,
            /** The quantity had no meaning for this unit and period: no figures then. */
            notApplicable: Type.Boolean(),
          },
          closed,
        ),
        { minItems: 1, maxItems: 50 },
      ),
    },
    closed,
  ),
  response: Type.Object({ publicationId: Uuid, runId: Uuid, sha256: Type.String() }, closed),
  errors: [...stepErrors, 'index.cycle_unmet', 'index.no_run'],
});
export const capUnit = route({
  id: 'indicators.capUnit',
  method: 'POST',
  path: '/api/indicators/cycles/:id/caps',
  action: 'index.approve',
  summary: { zh: '等级限定', en: 'Cap a grade' },
  params: ById,
  body: Type.Object(
    { id: Uuid, unit: RegionCode, band: Type.String({ maxLength: 4 }), reason: Text(1000) },
    closed,
  ),
  response: Cap,
  errors: ['record.not_found', 'request.invalid'],
  idempotencyKey: 'own-id',
});
