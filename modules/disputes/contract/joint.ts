import { ById, closed, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { partyKinds, riskColours, safetyMeasures, wordsOf } from '../domain.ts';
import { Advice, DisputeRow, Measure, RiskCheck, TeamMember } from './record.ts';
import { SideWord, Text } from './schemas.ts';

const Done = Type.Object({}, closed);
/** A party as police and counsellor see them: who, on which side, how to reach them. */
const JointParty = Type.Object(
  {
    id: Uuid,
    side: SideWord,
    kind: OneOf(wordsOf(partyKinds)),
    name: Type.String(),
    phone: Nullable(Type.String()),
    isMinor: Type.Boolean(),
  },
  closed,
);
const Note = Type.Object({ id: Uuid, at: Instant, text: Type.String(), by: Type.String() }, closed);

/** The officer's own view of a joint case: facts, danger, own notes, what the others passed on. No minutes, no counsellor's notes. */
export const PoliceView = Type.Object(
  {
    ...DisputeRow.properties,
    facts: Type.String(),
    claims: Type.Array(Type.String()),
    place: Nullable(Type.String()),
    parties: Type.Array(JointParty),
    members: Type.Array(TeamMember),
    riskChecks: Type.Array(RiskCheck),
    measures: Type.Array(Measure),
    advices: Type.Array(Advice),
    notes: Type.Array(Note),
  },
  closed,
);
export type PoliceView = Static<typeof PoliceView>;
/** The counsellor's own view: people, colour of risk, own notes, what the others passed on. Not the file. */
export const CounsellorView = Type.Object(
  {
    ...DisputeRow.properties,
    parties: Type.Array(JointParty),
    members: Type.Array(TeamMember),
    colour: Nullable(OneOf(wordsOf(riskColours))),
    measures: Type.Array(Type.Object({ kind: OneOf(wordsOf(safetyMeasures)), at: Instant }, closed)),
    psychReason: Nullable(Type.String()),
    advices: Type.Array(Advice),
    notes: Type.Array(Type.Object({ ...Note.properties, minutes: Type.Integer() }, closed)),
  },
  closed,
);
export type CounsellorView = Static<typeof CounsellorView>;

export const getPoliceView = route({
  id: 'disputes.policeView',
  method: 'GET',
  path: '/api/disputes/:id/police',
  action: 'dispute.police_read',
  summary: { zh: '联调：民警视图', en: 'Joint case: the police officer’s view' },
  params: ById,
  response: PoliceView,
  errors: ['record.not_found'],
});
export const recordPoliceNote = route({
  id: 'disputes.recordPoliceNote',
  method: 'POST',
  path: '/api/disputes/:id/police/notes',
  action: 'dispute.police_work',
  summary: { zh: '民警记录（仅本人岗位可见）', en: 'Police note, read by the police alone' },
  params: ById,
  body: Type.Object({ text: Text(4000) }, closed),
  response: PoliceView,
  errors: ['record.not_found'],
});
export const givePoliceAdvice = route({
  id: 'disputes.givePoliceAdvice',
  method: 'POST',
  path: '/api/disputes/:id/police/advice',
  action: 'dispute.police_work',
  summary: { zh: '民警通报', en: 'Advice of the police to the team' },
  params: ById,
  body: Type.Object({ topic: Advice.properties.topic, text: Text(300) }, closed),
  response: PoliceView,
  errors: ['record.not_found'],
});
export const getCounsellorView = route({
  id: 'disputes.counsellorView',
  method: 'GET',
  path: '/api/disputes/:id/counsellor',
  action: 'dispute.counsel_read',
  summary: { zh: '联调：心理顾问视图', en: 'Joint case: the counsellor’s view' },
  params: ById,
  response: CounsellorView,
  errors: ['record.not_found'],
});
export const recordPsychNote = route({
  id: 'disputes.recordPsychNote',
  method: 'POST',
  path: '/api/disputes/:id/counsellor/notes',
  action: 'dispute.counsel_work',
  summary: {
    zh: '心理顾问记录（仅本人可见，不入卷）',
    en: 'Counsellor’s note, read by the counsellor alone',
  },
  params: ById,
  body: Type.Object({ text: Text(8000), minutes: Type.Integer({ minimum: 1, maximum: 480 }) }, closed),
  response: CounsellorView,
  errors: ['record.not_found'],
});
export const giveCounsellorAdvice = route({
  id: 'disputes.giveCounsellorAdvice',
  method: 'POST',
  path: '/api/disputes/:id/counsellor/advice',
  action: 'dispute.counsel_work',
  summary: { zh: '心理顾问通报（最少必要）', en: 'The counsellor’s advice to the team' },
  params: ById,
  body: Type.Object({ topic: Advice.properties.topic, text: Text(300) }, closed),
  response: CounsellorView,
  errors: ['record.not_found'],
});
/** The consultant's service is done; hours are counted, the office may review it. */
export const finishService = route({
  id: 'disputes.finishService',
  method: 'POST',
  path: '/api/disputes/:id/counsellor/finish',
  action: 'dispute.counsel_work',
  summary: { zh: '完成服务', en: 'Service done' },
  params: ById,
  body: Done,
  response: CounsellorView,
  errors: ['record.not_found', 'dispute.step_not_open'],
});
