import { Bilingual, ById, closed, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { consentKinds, partyKinds, teamParts, wordsOf } from '../domain.ts';
import { Agreement, Attachment, Confirmation, Offer, Performance, Session } from './record.ts';
import { SideWord, State, Text, TypeWord } from './schemas.ts';

const Done = Type.Object({}, closed);

/** A case as one of its parties reads it: plain words, own side's papers, nothing of the other side's private talks. */
export const PartyView = Type.Object(
  {
    id: Uuid,
    caseNo: Type.String(),
    type: TypeWord,
    state: State,
    /** Where it stands and what comes next, said plainly. */
    stage: Bilingual,
    next: Bilingual,
    me: Type.Object(
      {
        partyId: Uuid,
        side: SideWord,
        kind: OneOf(wordsOf(partyKinds)),
        name: Type.String(),
        actsFor: Type.Array(Uuid),
      },
      closed,
    ),
    parties: Type.Array(
      Type.Object(
        { id: Uuid, side: SideWord, kind: OneOf(wordsOf(partyKinds)), name: Type.String() },
        closed,
      ),
    ),
    facts: Type.String(),
    claims: Type.Array(Type.String()),
    team: Type.Array(Type.Object({ part: OneOf(wordsOf(teamParts)), name: Type.String() }, closed)),
    committee: Nullable(Bilingual),
    contactPhone: Nullable(Type.String()),
    deadline: Nullable(Instant),
    /** Matters on which the office waits for my word, for whom. */
    asked: Type.Array(
      Type.Object(
        {
          kind: OneOf(wordsOf(consentKinds)),
          principalId: Uuid,
          name: Type.String(),
          explanation: Bilingual,
        },
        closed,
      ),
    ),
    words: Type.Record(Type.String(), Nullable(Type.Boolean())),
    sessions: Type.Array(Session),
    offers: Type.Array(Offer),
    agreement: Nullable(Agreement),
    /** What I may do with the agreement now. */
    mayRead: Type.Boolean(),
    maySign: Type.Boolean(),
    performances: Type.Array(Performance),
    confirmation: Confirmation,
    attachments: Type.Array(Attachment),
    timeline: Type.Array(Type.Object({ at: Instant, label: Bilingual }, closed)),
    /** Routes that remain when mediation failed. */
    routes: Type.Array(Bilingual),
  },
  closed,
);
export type PartyView = Static<typeof PartyView>;

const Summary = Type.Object(
  {
    id: Uuid,
    caseNo: Type.String(),
    type: TypeWord,
    state: State,
    stage: Bilingual,
    foundAt: Instant,
    waitsForMe: Type.Boolean(),
  },
  closed,
);
/** By follow code: the one case; by account: all cases the resident is a party to. */
export const listMyDisputes = route({
  id: 'disputes.mine',
  method: 'GET',
  path: '/api/my/disputes',
  action: 'dispute.follow',
  summary: { zh: '我的纠纷调解', en: 'My disputes' },
  response: Type.Object({ disputes: Type.Array(Summary) }, closed),
});
export const getMyDispute = route({
  id: 'disputes.follow',
  method: 'GET',
  path: '/api/my/disputes/:id',
  action: 'dispute.follow',
  summary: { zh: '查看调解进度', en: 'Follow a dispute' },
  params: ById,
  response: PartyView,
  errors: ['record.not_found'],
});
const partyErrors = ['record.not_found', 'dispute.voice_missing', 'dispute.step_not_open'] as const;
export const giveMyWord = route({
  id: 'disputes.giveMyWord',
  method: 'POST',
  path: '/api/my/disputes/:id/words',
  action: 'dispute.take_part',
  summary: { zh: '表达意愿', en: 'Give my word' },
  params: ById,
  body: Type.Object({ kind: OneOf(wordsOf(consentKinds)), principalId: Uuid, given: Type.Boolean() }, closed),
  response: PartyView,
  errors: partyErrors,
});
export const tellMyFeeling = route({
  id: 'disputes.tellMyFeeling',
  method: 'POST',
  path: '/api/my/disputes/:id/feelings',
  action: 'dispute.take_part',
  summary: { zh: '记录我的情绪', en: 'Tell how I feel' },
  params: ById,
  body: Type.Object({ score: Type.Integer({ minimum: 0, maximum: 10 }) }, closed),
  response: Done,
  errors: partyErrors,
});
export const makeMyOffer = route({
  id: 'disputes.makeMyOffer',
  method: 'POST',
  path: '/api/my/disputes/:id/offers',
  action: 'dispute.take_part',
  summary: { zh: '提出方案', en: 'Make an offer' },
  params: ById,
  body: Type.Object({ terms: Text(2000), answers: Type.Optional(Uuid) }, closed),
  response: PartyView,
  errors: [...partyErrors, 'dispute.offer_over'],
});
export const answerOffer = route({
  id: 'disputes.answerOffer',
  method: 'POST',
  path: '/api/my/disputes/:id/offers/:offerId/answer',
  action: 'dispute.take_part',
  summary: { zh: '答复方案', en: 'Answer an offer' },
  params: Type.Object({ id: Uuid, offerId: Uuid }, closed),
  body: Type.Object({ answer: OneOf(['accepted', 'declined', 'withdrawn'] as const) }, closed),
  response: PartyView,
  errors: [...partyErrors, 'dispute.offer_over'],
});
/** "I have read it and it says what we agreed", and, where the law allows it electronically, the signature. */
export const signMyAgreement = route({
  id: 'disputes.signMyAgreement',
  method: 'POST',
  path: '/api/my/disputes/:id/agreement',
  action: 'dispute.take_part',
  summary: { zh: '阅读确认与签署协议', en: 'Confirm and sign the agreement' },
  params: ById,
  body: Type.Object(
    { agreementVersion: Type.Integer(), principalId: Uuid, act: OneOf(['reading', 'sign'] as const) },
    closed,
  ),
  response: PartyView,
  errors: [
    ...partyErrors,
    'dispute.agreement_changed',
    'dispute.consent_withdrawn',
    'dispute.paper_signing_only',
  ],
});
/** One session's minutes by id: joint ones, and the separate ones of my own side; anything else does not exist for me. */
export const getMySession = route({
  id: 'disputes.mySession',
  method: 'GET',
  path: '/api/my/disputes/:id/sessions/:sessionId',
  action: 'dispute.follow',
  summary: { zh: '查看调解记录', en: 'Read minutes' },
  params: Type.Object({ id: Uuid, sessionId: Uuid }, closed),
  response: Session,
  errors: ['record.not_found'],
});
