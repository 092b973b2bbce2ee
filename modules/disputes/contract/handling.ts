import { Bilingual, ById, closed, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { difficulties, refusalReasons, routes, teamParts, wordsOf } from '../domain.ts';
import { DisputeRecord } from './record.ts';
import { Maybe, stepErrors, Text, versioned } from './schemas.ts';

export const acceptDispute = route({
  id: 'disputes.accept',
  method: 'POST',
  path: '/api/disputes/:id/accept',
  action: 'dispute.handle',
  summary: { zh: '受理', en: 'Accept' },
  params: ById,
  body: Type.Object({ ...versioned, remark: Maybe(500) }, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const refuseDispute = route({
  id: 'disputes.refuse',
  method: 'POST',
  path: '/api/disputes/:id/refuse',
  action: 'dispute.handle',
  summary: { zh: '不予受理', en: 'Do not accept' },
  params: ById,
  body: Type.Object(
    { ...versioned, reason: OneOf(wordsOf(refusalReasons)), explanation: Text(1000) },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
/** Mixed cases have one lead agency, whoever else helps; `supervised` puts the case on the lead's list until it ends. */
export const triageDispute = route({
  id: 'disputes.triage',
  method: 'POST',
  path: '/api/disputes/:id/triage',
  action: 'dispute.handle',
  summary: { zh: '分流', en: 'Triage' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      route: OneOf(wordsOf(routes)),
      difficulty: OneOf(wordsOf(difficulties)),
      leadAgency: Maybe(80),
      supervised: Type.Boolean(),
      remark: Maybe(500),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
export const transferDispute = route({
  id: 'disputes.transfer',
  method: 'POST',
  path: '/api/disputes/:id/transfer',
  action: 'dispute.handle',
  summary: { zh: '移交其他地区', en: 'Transfer to another area' },
  params: ById,
  body: Type.Object({ ...versioned, regionCode: RegionCode, reason: Text(1000) }, closed),
  /** The case may now lie outside the sender's area: only its number comes back. */
  response: Type.Object({ caseNo: Type.String(), regionName: Type.String() }, closed),
  errors: [...stepErrors, 'dispute.target_unknown', 'dispute.transfer_bounces'],
});
export const receiveTransfer = route({
  id: 'disputes.receiveTransfer',
  method: 'POST',
  path: '/api/disputes/:id/transfers/:transferId/receipt',
  action: 'dispute.handle',
  summary: { zh: '接收移交', en: 'Receive a transfer' },
  params: Type.Object({ id: Uuid, transferId: Uuid }, closed),
  body: Type.Object(versioned, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const referDispute = route({
  id: 'disputes.refer',
  method: 'POST',
  path: '/api/disputes/:id/referral',
  action: 'dispute.handle',
  summary: { zh: '转交主管机关', en: 'Hand over to the competent body' },
  params: ById,
  body: Type.Object({ ...versioned, agency: Text(80), reason: Text(1000) }, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const answerReferral = route({
  id: 'disputes.answerReferral',
  method: 'POST',
  path: '/api/disputes/:id/referral/answer',
  action: 'dispute.handle',
  summary: { zh: '登记转交结果或收回', en: 'Record the answer, or take the case back' },
  params: ById,
  body: Type.Object(
    { ...versioned, answer: OneOf(['resolved', 'failed', 'take_back'] as const), remark: Text(1000) },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});

export const Candidate = Type.Object(
  {
    practitionerId: Uuid,
    name: Type.String(),
    title: Nullable(Type.String()),
    institutionName: Nullable(Bilingual),
    specialities: Type.Array(Type.String()),
    openCases: Type.Integer(),
    mostCases: Type.Integer(),
    available: Type.Boolean(),
    teams: Type.Array(Type.Object({ id: Uuid, kind: Type.String(), name: Bilingual }, closed)),
    reasons: Type.Array(Bilingual),
    /** Why this person cannot take the case, where that is known. */
    conflict: Nullable(Bilingual),
    /** What to check before asking them: a party has the same name. */
    warning: Nullable(Bilingual),
  },
  closed,
);
export type Candidate = Static<typeof Candidate>;
/** Who could serve: by speciality, area, load and availability; people to recuse are named as such. */
export const listCandidates = route({
  id: 'disputes.candidates',
  method: 'GET',
  path: '/api/disputes/:id/candidates',
  action: 'dispute.handle',
  summary: { zh: '可指派的调解员、民警和心理顾问', en: 'Candidates for the team' },
  params: ById,
  query: Type.Object({ part: OneOf(wordsOf(teamParts)), search: Maybe(40) }, closed),
  response: Type.Object({ candidates: Type.Array(Candidate) }, closed),
  errors: ['record.not_found'],
});
const Chosen = Type.Object(
  { practitionerId: Uuid, part: OneOf(wordsOf(teamParts)), chosenBy: OneOf(['office', 'parties'] as const) },
  closed,
);
/** `assign` from triaged; later it changes the team. Counsellor and police only with the consent of every party. */
export const assignTeam = route({
  id: 'disputes.assign',
  method: 'POST',
  path: '/api/disputes/:id/team',
  action: 'dispute.handle',
  summary: { zh: '指派队伍', en: 'Assign the team' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      teamId: Type.Optional(Uuid),
      members: Type.Array(Chosen, { minItems: 1, maxItems: 12 }),
      release: Type.Optional(Type.Array(Uuid, { maxItems: 12 })),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [
    ...stepErrors,
    'dispute.person_unknown',
    'dispute.conflict_of_interest',
    'dispute.experts_need_consent',
  ],
});
export const reviewMember = route({
  id: 'disputes.reviewMember',
  method: 'POST',
  path: '/api/disputes/:id/team/:memberId/review',
  action: 'dispute.handle',
  summary: { zh: '评价心理顾问服务', en: 'Review the consultant’s service' },
  params: Type.Object({ id: Uuid, memberId: Uuid }, closed),
  body: Type.Object({ ...versioned, score: Type.Integer({ minimum: 1, maximum: 5 }) }, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
