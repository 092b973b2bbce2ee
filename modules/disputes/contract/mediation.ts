import { ById, closed, Instant, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import {
  consentKinds,
  failureReasons,
  moves,
  recusalReasons,
  riskColours,
  riskFacts,
  safetyMeasures,
  sessionKinds,
  terminationReasons,
  wordsOf,
} from '../domain.ts';
import { DisputeRecord } from './record.ts';
import { SideWord, stepErrors, Text, versioned } from './schemas.ts';

const Done = Type.Object({}, closed);

/** A mediator, police officer or consultant answers the offer of a case. */
export const answerAssignment = route({
  id: 'disputes.answerAssignment',
  method: 'POST',
  path: '/api/disputes/:id/assignment',
  action: 'dispute.recuse',
  summary: { zh: '接受或谢绝指派，或申请回避', en: 'Accept or decline the case, or recuse' },
  params: ById,
  body: Type.Object(
    {
      answer: OneOf(['accept', 'decline', 'recuse'] as const),
      reason: Type.Optional(OneOf(wordsOf(recusalReasons))),
    },
    closed,
  ),
  response: Done,
  errors: ['record.not_found', 'dispute.step_not_open'],
});
/** A party's word given in person or by telephone, recorded by the mediator. */
export const recordConsent = route({
  id: 'disputes.recordConsent',
  method: 'POST',
  path: '/api/disputes/:id/consents',
  action: 'dispute.mediate',
  summary: { zh: '登记当事人意愿', en: 'Record a party’s word' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      words: Type.Array(
        Type.Object(
          {
            kind: OneOf(wordsOf(consentKinds)),
            principalId: Uuid,
            partyId: Uuid,
            given: Type.Boolean(),
            manner: OneOf(['in_person', 'by_phone', 'by_agent'] as const),
          },
          closed,
        ),
        { minItems: 1, maxItems: 400 },
      ),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.party_unknown', 'dispute.voice_missing'],
  bodyLimitBytes: 256 * 1024,
});
/** The same before acceptance, at the desk. */
export const recordConsentAtDesk = route({
  ...recordConsent,
  id: 'disputes.recordConsentAtDesk',
  path: '/api/disputes/:id/consents-at-desk',
  action: 'dispute.handle',
});
export const checkRisk = route({
  id: 'disputes.checkRisk',
  method: 'POST',
  path: '/api/disputes/:id/risk-checks',
  action: 'dispute.assess_risk',
  summary: { zh: '民转刑风险核查', en: 'Check the risk of violence' },
  params: ById,
  body: Type.Object(
    {
      facts: Type.Array(OneOf(wordsOf(riskFacts)), { maxItems: 20 }),
      colour: OneOf(wordsOf(riskColours)),
      observed: Text(2000),
    },
    closed,
  ),
  response: Done,
  errors: ['record.not_found'],
});
export const recordMeasure = route({
  id: 'disputes.recordMeasure',
  method: 'POST',
  path: '/api/disputes/:id/measures',
  action: 'dispute.assess_risk',
  summary: { zh: '登记安全措施', en: 'Record a safety measure' },
  params: ById,
  body: Type.Object({ kind: OneOf(wordsOf(safetyMeasures)), at: Instant, note: Text(500) }, closed),
  response: Done,
  errors: ['record.not_found', 'dispute.dates_invalid'],
});
const step = (id: string, path: string, summary: { zh: string; en: string }) =>
  route({
    id: `disputes.${id}`,
    method: 'POST',
    path: `/api/disputes/:id/${path}`,
    action: 'dispute.mediate',
    summary,
    params: ById,
    body: Type.Object(versioned, closed),
    response: DisputeRecord,
    errors: stepErrors,
  });
export const startInvestigation = step('investigate', 'investigation', {
  zh: '开始调查',
  en: 'Start the investigation',
});
export const openMediation = step('openMediation', 'mediation', { zh: '开始调解', en: 'Open the mediation' });

const Feeling = Type.Object(
  {
    partyId: Uuid,
    moment: OneOf(['before', 'after'] as const),
    score: Type.Integer({ minimum: 0, maximum: 10 }),
  },
  closed,
);
/** Minutes are locked as they are recorded; a correction is another record. */
export const recordSession = route({
  id: 'disputes.recordSession',
  method: 'POST',
  path: '/api/disputes/:id/sessions',
  action: 'dispute.mediate',
  summary: { zh: '登记调查或调解记录', en: 'Record an investigation or session' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      id: Uuid,
      kind: OneOf(wordsOf(sessionKinds)),
      side: Type.Optional(SideWord),
      heldAt: Instant,
      endedAt: Instant,
      place: Text(120),
      attended: Type.Array(Uuid, { minItems: 1, maxItems: 200 }),
      minutes: Text(20_000),
      feelings: Type.Array(Feeling, { maxItems: 400 }),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.party_unknown', 'dispute.dates_invalid'],
  bodyLimitBytes: 256 * 1024,
});
/** 缓、换、理, one after the other, each with its own time and note. */
export const recordMove = route({
  id: 'disputes.recordMove',
  method: 'POST',
  path: '/api/disputes/:id/moves',
  action: 'dispute.mediate',
  summary: { zh: '登记缓、换、理', en: 'Record calm, exchange, clarify' },
  params: ById,
  body: Type.Object({ ...versioned, move: OneOf(wordsOf(moves)), note: Text(2000) }, closed),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.moves_in_order'],
});
export const recordOffer = route({
  id: 'disputes.recordOffer',
  method: 'POST',
  path: '/api/disputes/:id/offers',
  action: 'dispute.mediate',
  summary: { zh: '登记一方提出的方案', en: 'Record an offer' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      fromSide: SideWord,
      toSide: SideWord,
      answers: Type.Optional(Uuid),
      terms: Text(2000),
      expiresAt: Instant,
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.dates_invalid', 'dispute.offer_over'],
});
export const recordOfferAnswer = route({
  id: 'disputes.recordOfferAnswer',
  method: 'POST',
  path: '/api/disputes/:id/offers/:offerId/answer',
  action: 'dispute.mediate',
  summary: { zh: '登记对方案的答复', en: 'Record the answer to an offer' },
  params: Type.Object({ id: Uuid, offerId: Uuid }, closed),
  body: Type.Object({ ...versioned, answer: OneOf(['accepted', 'declined', 'withdrawn'] as const) }, closed),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.offer_over'],
});
/** Only with the consent of every party to this very extension. */
export const extendMediation = route({
  id: 'disputes.extend',
  method: 'POST',
  path: '/api/disputes/:id/extension',
  action: 'dispute.settle',
  summary: { zh: '延长调解期限', en: 'Extend the time' },
  params: ById,
  body: Type.Object(
    { ...versioned, days: Type.Integer({ minimum: 1, maximum: 90 }), reason: Text(500) },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
export const failMediation = route({
  id: 'disputes.fail',
  method: 'POST',
  path: '/api/disputes/:id/failure',
  action: 'dispute.settle',
  summary: { zh: '调解不成', en: 'Mediation failed' },
  params: ById,
  body: Type.Object({ ...versioned, reason: OneOf(wordsOf(failureReasons)), remark: Text(1000) }, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const terminateMediation = route({
  id: 'disputes.terminate',
  method: 'POST',
  path: '/api/disputes/:id/termination',
  action: 'dispute.settle',
  summary: { zh: '终止调解', en: 'Terminate' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      reason: OneOf(wordsOf(terminationReasons)),
      remark: Text(1000),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
/** The same at the desk, before a mediator has it. */
export const terminateAtDesk = route({
  ...terminateMediation,
  id: 'disputes.terminateAtDesk',
  path: '/api/disputes/:id/termination-at-desk',
  action: 'dispute.handle',
});
