import { closed, Instant, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { Text, Unit } from './schemas.ts';

export const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: '2026-11' });
export const ElementId = Type.String({ pattern: '^[a-z_]+\\.[a-z0-9_]+$', maxLength: 80 });
const Source = OneOf(['register', 'standing', 'demonstration'] as const);

/** The value of a register element that holds in a month, and since when. */
export const RegisterValue = Type.Object(
  {
    element: ElementId,
    unit: RegionCode,
    value: Type.Number(),
    month: Month,
    source: Source,
    /** Who recorded it, as far as that is known. */
    recorder: Nullable(Type.String()),
    basis: Nullable(Type.String()),
    recordedAt: Instant,
  },
  closed,
);
export type RegisterValue = Static<typeof RegisterValue>;

export const getRegister = route({
  id: 'indicators.getRegister',
  method: 'GET',
  path: '/api/indicators/register',
  action: 'index.elements',
  summary: { zh: '基础台账数', en: 'Register values' },
  query: Type.Object({ month: Month }, closed),
  response: Type.Object({ units: Type.Array(Unit), values: Type.Array(RegisterValue) }, closed),
});
/** Every entry of an element in a unit, newest first; one that a later entry of the same month replaced says so. */
export const getRegisterHistory = route({
  id: 'indicators.getRegisterHistory',
  method: 'GET',
  path: '/api/indicators/register/:element/:unit',
  action: 'index.elements',
  summary: { zh: '台账数的历次登记', en: 'Entries of a register value' },
  params: Type.Object({ element: ElementId, unit: RegionCode }, closed),
  response: Type.Array(
    Type.Object(
      {
        month: Month,
        value: Type.Number(),
        source: Source,
        basis: Nullable(Type.String()),
        reason: Nullable(Type.String()),
        recorder: Nullable(Type.String()),
        recordedAt: Instant,
        replaced: Type.Boolean(),
      },
      closed,
    ),
  ),
  errors: ['record.not_found'],
});
export type RegisterHistory = Static<typeof getRegisterHistory.response>;

/** Recorded again for the same month, the later one counts and both stay readable. */
export const recordRegisterValue = route({
  id: 'indicators.recordRegisterValue',
  method: 'POST',
  path: '/api/indicators/register',
  action: 'index.record_elements',
  summary: { zh: '登记基础台账数', en: 'Record a register value' },
  body: Type.Object(
    {
      id: Uuid,
      element: ElementId,
      unit: RegionCode,
      month: Month,
      value: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
      basis: Text(200),
      reason: Nullable(Type.String({ maxLength: 500 })),
    },
    closed,
  ),
  response: RegisterValue,
  errors: ['record.not_found', 'request.invalid'],
  idempotencyKey: 'own-id',
});
