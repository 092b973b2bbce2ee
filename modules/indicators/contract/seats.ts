import { Bilingual, ById, closed, Instant, OneOf, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { Department, DepartmentCode } from './schemas.ts';

/** Who reports or reviews for a department. */
export const Seat = Type.Object(
  {
    id: Uuid,
    accountId: Uuid,
    name: Type.String(),
    roles: Type.Array(OneOf(['data_officer', 'data_reviewer'] as const)),
    regionCode: Type.String(),
    regionName: Bilingual,
    department: Department,
    seatedAt: Instant,
  },
  closed,
);
export type Seat = Static<typeof Seat>;

export const listSeats = route({
  id: 'indicators.listSeats',
  method: 'GET',
  path: '/api/indicators/seats',
  action: 'index.seat',
  summary: { zh: '部门填报岗位', en: 'Seats of departments' },
  response: Type.Object({ seats: Type.Array(Seat), departments: Type.Array(Department) }, closed),
});
/** People who hold one of the two roles, by name. */
export const findSeatCandidates = route({
  id: 'indicators.findSeatCandidates',
  method: 'GET',
  path: '/api/indicators/seats/candidates',
  action: 'index.seat',
  summary: { zh: '查找可任岗位的人员', en: 'Find people for a seat' },
  query: Type.Object({ text: Type.String({ maxLength: 40 }) }, closed),
  response: Type.Array(
    Type.Object(
      { accountId: Uuid, name: Type.String(), roles: Type.Array(Type.String()), regionName: Bilingual },
      closed,
    ),
  ),
});
export const seatPerson = route({
  id: 'indicators.seatPerson',
  method: 'POST',
  path: '/api/indicators/seats',
  action: 'index.seat',
  summary: { zh: '安排岗位', en: 'Seat a person' },
  body: Type.Object({ id: Uuid, accountId: Uuid, department: DepartmentCode }, closed),
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'index.seat_taken'],
  idempotencyKey: 'own-id',
});
export const endSeat = route({
  id: 'indicators.endSeat',
  method: 'POST',
  path: '/api/indicators/seats/:id/end',
  action: 'index.seat',
  summary: { zh: '结束岗位', en: 'End a seat' },
  params: ById,
  body: Type.Object({}, closed),
  response: Type.Object({}, closed),
  errors: ['record.not_found'],
});
