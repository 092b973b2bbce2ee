import { ById, closed, Day, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { agreementKinds, agreementTemplates, wordsOf } from '../domain.ts';
import { DisputeRecord } from './record.ts';
import { AmountText, Maybe, SideWord, stepErrors, Text, versioned } from './schemas.ts';

/** The template of this type of dispute with its fields filled from the case, to be edited. */
export const proposeAgreement = route({
  id: 'disputes.proposeAgreement',
  method: 'GET',
  path: '/api/disputes/:id/agreement/proposal',
  action: 'dispute.read',
  summary: { zh: '协议书模板（已填）', en: 'Agreement template, filled in' },
  params: ById,
  query: Type.Object({ template: Type.Optional(OneOf(agreementTemplates)) }, closed),
  response: Type.Object(
    {
      template: OneOf(agreementTemplates),
      facts: Type.String(),
      terms: Type.Array(Type.String()),
      performance: Type.String(),
      mayESign: Type.Boolean(),
      mayConfirm: Type.Boolean(),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** A new version of the agreement; earlier signatures no longer count. */
export const draftAgreement = route({
  id: 'disputes.draftAgreement',
  method: 'POST',
  path: '/api/disputes/:id/agreement',
  action: 'dispute.settle',
  summary: { zh: '起草调解协议', en: 'Draft the agreement' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      kind: OneOf(wordsOf(agreementKinds)),
      template: OneOf(agreementTemplates),
      signing: OneOf(['electronic', 'paper', 'oral'] as const),
      facts: Text(4000),
      terms: Type.Array(Text(2000), { minItems: 1, maxItems: 40 }),
      performance: Text(2000),
      schedule: Type.Array(
        Type.Object(
          { bySide: SideWord, what: Text(500), amount: Type.Optional(AmountText), dueOn: Day },
          closed,
        ),
        { maxItems: 60 },
      ),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.paper_signing_only', 'dispute.amount_invalid', 'dispute.dates_invalid'],
  bodyLimitBytes: 256 * 1024,
});
/** What is signed, sealed or said at the table: paper signatures of parties, the mediator's own, the committee's seal. */
export const signAtTable = route({
  id: 'disputes.signAtTable',
  method: 'POST',
  path: '/api/disputes/:id/agreement/signatures',
  action: 'dispute.settle',
  summary: { zh: '登记签字、捺印与盖章', en: 'Record signatures and seal' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      agreementVersion: Type.Integer(),
      signatures: Type.Array(
        Type.Object(
          {
            kind: OneOf(['reading', 'party', 'mediator', 'recorder', 'seal'] as const),
            principalId: Type.Optional(Uuid),
            partyId: Type.Optional(Uuid),
            manner: OneOf(['electronic', 'paper', 'fingerprint', 'oral'] as const),
          },
          closed,
        ),
        { minItems: 1, maxItems: 400 },
      ),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [
    ...stepErrors,
    'dispute.agreement_changed',
    'dispute.paper_signing_only',
    'dispute.consent_withdrawn',
    'dispute.voice_missing',
    'dispute.party_unknown',
  ],
  bodyLimitBytes: 256 * 1024,
});
export const settleDispute = route({
  id: 'disputes.settle',
  method: 'POST',
  path: '/api/disputes/:id/settlement',
  action: 'dispute.settle',
  summary: { zh: '达成协议', en: 'Agreed' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      /** Counted only where the mediator states it: people kept from a crime, from a crowd. */
      preventedCrime: Type.Integer({ minimum: 0, maximum: 10_000 }),
      preventedCrowd: Type.Integer({ minimum: 0, maximum: 10_000 }),
      remark: Maybe(1000),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.paper_signing_only'],
});

export const startPerformance = route({
  id: 'disputes.perform',
  method: 'POST',
  path: '/api/disputes/:id/performance',
  action: 'dispute.attend',
  summary: { zh: '进入履行', en: 'Start performance' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const recordPerformance = route({
  id: 'disputes.recordPerformance',
  method: 'POST',
  path: '/api/disputes/:id/performances/:performanceId',
  action: 'dispute.attend',
  summary: { zh: '登记履行情况', en: 'Record performance or breach' },
  params: Type.Object({ id: Uuid, performanceId: Uuid }, closed),
  body: Type.Object(
    { ...versioned, state: OneOf(['performed', 'breached'] as const), note: Maybe(500) },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
/** Both parties together, within thirty days; only where the law allows it. */
export const recordConfirmation = route({
  id: 'disputes.recordConfirmation',
  method: 'POST',
  path: '/api/disputes/:id/confirmation',
  action: 'dispute.attend',
  summary: { zh: '登记司法确认', en: 'Record judicial confirmation' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      event: OneOf(['applied', 'confirmed', 'refused'] as const),
      at: Instant,
      court: Maybe(80),
      documentNo: Maybe(60),
      bothParties: Type.Boolean(),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.not_confirmable', 'dispute.dates_invalid'],
});
export const startRevisits = route({
  id: 'disputes.startRevisits',
  method: 'POST',
  path: '/api/disputes/:id/revisiting',
  action: 'dispute.attend',
  summary: { zh: '进入回访', en: 'Start revisits' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: DisputeRecord,
  errors: stepErrors,
});
export const recordRevisit = route({
  id: 'disputes.recordRevisit',
  method: 'POST',
  path: '/api/disputes/:id/revisits/:revisitId',
  action: 'dispute.attend',
  summary: { zh: '登记回访', en: 'Record a revisit' },
  params: Type.Object({ id: Uuid, revisitId: Uuid }, closed),
  body: Type.Object(
    {
      ...versioned,
      manner: OneOf(['visit', 'phone', 'unreached'] as const),
      quiet: Nullable(Type.Boolean()),
      findings: Text(1000),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
