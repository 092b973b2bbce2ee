import { ById, closed, Day, Nothing, Nullable, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

/** Days on which a person takes no new case. Why, nobody asks. */
export const Absence = Type.Object({ id: Uuid, from: Day, until: Day }, closed);
export type Absence = Static<typeof Absence>;

const days = Type.Object({ from: Day, until: Day }, closed);
const ownErrors = ['practitioner.not_registered', 'practitioner.days_reversed'];

export const getAvailability = route({
  id: 'practitioners.availability',
  method: 'GET',
  path: '/api/my-availability',
  action: 'availability.declare',
  summary: { zh: '我的接案时间', en: 'My availability' },
  response: Type.Object(
    {
      /** Null where the account is not registered as a practitioner. */
      practitionerId: Nullable(Uuid),
      mostCases: Type.Integer(),
      openCases: Type.Integer(),
      today: Day,
      absentToday: Type.Boolean(),
      /** From today on, the next first. */
      absences: Type.Array(Absence),
    },
    closed,
  ),
});

export const declareAbsence = route({
  id: 'practitioners.declareAbsence',
  method: 'POST',
  path: '/api/my-availability/absences',
  action: 'availability.declare',
  summary: { zh: '登记本人请假', en: 'Declare own days off' },
  body: days,
  response: Absence,
  errors: ownErrors,
});

export const withdrawAbsence = route({
  id: 'practitioners.withdrawAbsence',
  method: 'POST',
  path: '/api/my-availability/absences/:id/withdraw',
  action: 'availability.declare',
  summary: { zh: '撤回本人请假', en: 'Withdraw own days off' },
  params: ById,
  response: Nothing,
  errors: ['record.not_found'],
});

/** A desk notes a call in: somebody without an account, or who cannot sign in. */
export const noteAbsence = route({
  id: 'practitioners.noteAbsence',
  method: 'POST',
  path: '/api/practitioners/:id/absences',
  action: 'team.manage',
  summary: { zh: '代登记请假', en: 'Note somebody’s days off' },
  params: ById,
  body: days,
  response: Absence,
  errors: ['record.not_found', 'practitioner.days_reversed'],
});
