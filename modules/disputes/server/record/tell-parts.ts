import { maskIdentity } from '@xinan/cn/identity';
import type { Bilingual } from '@xinan/contract-kit';
import type { CaseKey } from '@xinan/platform';
import type { Static } from 'typebox';
import type * as told from '../../contract.ts';
import {
  type Authority,
  type ConsentKind,
  consentKinds,
  lastWord,
  type Manner,
  type MemberState,
  type Move,
  type OfferAnswer,
  type Paper,
  type PartyKind,
  type PerformanceState,
  recusalReasons,
  type RiskColour,
  type RiskFact,
  type SafetyMeasure,
  type SessionKind,
  type Side,
  type TeamPart,
  wordsOf,
} from '../../domain.ts';
import { roleWords } from '../steps/timeline.ts';
import { consentFactsOf, partyFactsOf } from './facts-of.ts';
import { yuanOf } from './money.ts';
import { places } from './places.ts';
import type { AgreementContent, ContactContent, PerformanceContent, SessionContent } from './sealed-parts.ts';
import type { CaseParts, CaseRow } from './store.ts';

type Told<Schema extends keyof typeof told> = (typeof told)[Schema] extends infer S ? Static<S & {}> : never;
const author = (row: { actor_name: string; actor_role: string }) => ({
  name: row.actor_name,
  role: roleWords(row.actor_role),
});
const instant = (at: Date | null) => at?.toISOString() ?? null;
const yuan = (fen: CaseRow['amount_fen']) => (fen === null ? null : yuanOf(fen));
const noContact: ContactContent = {
  phone: null,
  identityNumber: null,
  sex: null,
  birthDate: null,
  ethnicity: null,
  occupation: null,
  address: null,
  representative: null,
};

export const openContactOf = (
  key: CaseKey,
  contacts: CaseParts['contacts'],
  partyId: string,
): ContactContent => {
  const row = contacts.find((each) => each.party_id === partyId);
  return row ? (JSON.parse(key.openText(places.contact(partyId), row.sealed)) as ContactContent) : noContact;
};

export const tellParties = (
  key: CaseKey,
  parts: Pick<CaseParts, 'parties' | 'contacts' | 'consents'>,
  extensions: number,
): told.Party[] => {
  const parties = partyFactsOf(parts.parties);
  const consents = consentFactsOf(parts.consents);
  return parts.parties.map((row, index) => {
    const { identityNumber, ...contact } = openContactOf(key, parts.contacts, row.id);
    const facts = parties[index];
    const wordOn = (kind: ConsentKind) =>
      (facts &&
        lastWord(facts, {
          parties,
          consents,
          kind,
          ...(kind === 'extension' ? { round: extensions } : {}),
        })) ??
      null;
    return {
      id: row.id,
      side: row.side as Side,
      kind: row.kind as PartyKind,
      name: key.openText(places.name(row.id), row.name_sealed),
      isMinor: row.is_minor,
      ...contact,
      identityMasked: identityNumber && maskIdentity(identityNumber),
      actsFor: row.acts_for,
      authority: row.authority as Authority | null,
      leftAt: instant(row.left_at),
      words: Object.fromEntries(wordsOf(consentKinds).map((kind) => [kind, wordOn(kind)])),
    };
  });
};

export const tellConsents = (rows: CaseParts['consents']): Told<'Consent'>[] =>
  rows.map((row) => ({
    id: row.id,
    kind: row.kind as ConsentKind,
    principalId: row.principal_id,
    partyId: row.party_id,
    given: row.given,
    round: row.round,
    manner: row.manner as Manner,
    at: row.at.toISOString(),
    by: row.actor_name,
  }));

const reasonOf = (reason: string | null): Bilingual | null =>
  reason === null
    ? null
    : (recusalReasons[reason as keyof typeof recusalReasons] ?? { zh: reason, en: reason });

export const tellMembers = (rows: CaseParts['members'], accountId: string | null): told.TeamMember[] =>
  rows.map((row) => ({
    id: row.id,
    part: row.part as TeamPart,
    name: row.name,
    state: row.state as MemberState,
    chosenBy: row.chosen_by as 'office' | 'parties',
    offeredAt: row.offered_at.toISOString(),
    answeredAt: instant(row.answered_at),
    servedAt: instant(row.served_at),
    reviewScore: row.review_score,
    reason: reasonOf(row.reason),
    isMe: row.account_id !== null && row.account_id === accountId,
  }));

export const tellRiskChecks = (key: CaseKey, rows: CaseParts['riskChecks']): Told<'RiskCheck'>[] =>
  rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: author(row),
    colour: row.colour as RiskColour,
    facts: row.facts as RiskFact[],
    observed: key.openText(places.riskCheck(row.id), row.sealed),
  }));

export const tellMeasures = (key: CaseKey, rows: CaseParts['measures']): Told<'Measure'>[] =>
  rows.map((row) => ({
    id: row.id,
    kind: row.kind as SafetyMeasure,
    at: row.at.toISOString(),
    by: author(row),
    note: key.openText(places.measure(row.id), row.sealed),
  }));

export const tellSessions = (key: CaseKey, rows: CaseParts['sessions']): told.Session[] =>
  rows.map((row) => ({
    ...(JSON.parse(key.openText(places.session(row.id), row.sealed)) as SessionContent),
    id: row.id,
    ordinal: row.ordinal,
    kind: row.kind as SessionKind,
    side: row.side as Side | null,
    heldAt: row.held_at.toISOString(),
    endedAt: row.ended_at.toISOString(),
    attended: row.attended,
    by: row.actor_name,
  }));

export const tellMoves = (key: CaseKey, rows: CaseParts['moves']): Told<'MoveNote'>[] =>
  rows.map((row) => ({
    id: row.id,
    move: row.move as Move,
    at: row.at.toISOString(),
    note: key.openText(places.move(row.id), row.sealed),
    by: row.actor_name,
  }));

export const tellEmotions = (rows: CaseParts['emotions']): Told<'Emotion'>[] =>
  rows.map((row) => ({
    partyId: row.party_id,
    sessionId: row.session_id,
    moment: row.moment as 'before' | 'after' | 'any',
    score: row.score,
    at: row.at.toISOString(),
  }));

/** An offer nobody answered in time reads as lapsed, whether or not the round has noted it yet. */
export const tellOffers = (key: CaseKey, rows: CaseParts['offers'], now: Date): told.Offer[] =>
  rows.map((row) => ({
    id: row.id,
    fromSide: row.from_side as Side,
    toSide: row.to_side as Side,
    answers: row.answers,
    terms: key.openText(places.offer(row.id), row.sealed),
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by,
    expiresAt: row.expires_at.toISOString(),
    answer: (row.answer as OfferAnswer | null) ?? (row.expires_at < now ? 'expired' : null),
    answeredAt: instant(row.answered_at),
  }));

export function tellAgreement(key: CaseKey, agreement: CaseParts['agreement']): told.Agreement | null {
  if (!agreement) return null;
  const place = places.agreement(agreement.dispute_id, agreement.version);
  const content = JSON.parse(key.openText(place, agreement.sealed)) as AgreementContent;
  return {
    version: agreement.version,
    kind: agreement.kind as told.Agreement['kind'],
    template: agreement.template as told.Agreement['template'],
    signing: agreement.signing as told.Agreement['signing'],
    facts: content.facts,
    terms: [...content.terms],
    performance: content.performance,
    draftedAt: agreement.drafted_at.toISOString(),
    effectiveAt: instant(agreement.effective_at),
    signatures: agreement.signatures.map((row) => ({
      kind: row.kind as told.Agreement['signatures'][number]['kind'],
      principalId: row.principal_id,
      name: row.signer_name,
      manner: row.manner as told.Agreement['signatures'][number]['manner'],
      at: row.at.toISOString(),
    })),
  };
}

export const tellPerformances = (key: CaseKey, rows: CaseParts['performances']): Told<'Performance'>[] =>
  rows.map((row) => ({
    ...(JSON.parse(key.openText(places.performance(row.id), row.sealed)) as PerformanceContent),
    id: row.id,
    ordinal: row.ordinal,
    bySide: row.by_side as Side,
    amountYuan: yuan(row.amount_fen),
    dueOn: row.due_on,
    state: row.state as PerformanceState,
    settledAt: instant(row.settled_at),
  }));

export const tellConfirmation = (
  row: CaseRow,
  confirmation: CaseParts['confirmation'],
): Told<'Confirmation'> => ({
  state: row.confirmation as Told<'Confirmation'>['state'],
  dueAt: instant(confirmation?.due_at ?? null),
  appliedAt: instant(confirmation?.applied_at ?? null),
  court: confirmation?.court ?? null,
  documentNo: confirmation?.document_no ?? null,
  decidedAt: instant(confirmation?.decided_at ?? null),
});

export const tellRevisits = (key: CaseKey, rows: CaseParts['revisits']): Told<'Revisit'>[] =>
  rows.map((row) => ({
    id: row.id,
    dayOffset: row.day_offset,
    dueAt: row.due_at.toISOString(),
    doneAt: instant(row.done_at),
    manner: row.manner as Told<'Revisit'>['manner'],
    quiet: row.quiet,
    findings: row.sealed && key.openText(places.revisit(row.id), row.sealed),
    by: row.actor_name,
  }));

export const tellAttachments = (key: CaseKey, rows: CaseParts['attachments']): told.Attachment[] =>
  rows.map((row) => ({
    id: row.id,
    paper: row.paper as Paper,
    side: row.side as Side | null,
    shared: row.shared,
    name: key.openText(places.attachmentName(row.id), row.name_sealed),
    mediaType: row.media_type,
    bytes: row.bytes,
    at: row.begun_at.toISOString(),
    by: row.actor_name,
    ready: row.ready_at !== null,
  }));

export const tellAdvices = (key: CaseKey, rows: CaseParts['advices']): told.Advice[] =>
  rows.map((row) => ({
    id: row.id,
    from: row.from_part as told.Advice['from'],
    topic: row.topic as told.Advice['topic'],
    text: key.openText(places.advice(row.id), row.sealed),
    at: row.at.toISOString(),
    by: row.actor_name,
  }));

export const tellTransfers = (
  rows: CaseParts['transfers'],
  names: ReadonlyMap<string, string>,
): Told<'Transfer'>[] =>
  rows.map((row) => ({
    id: row.id,
    kind: row.kind as 'area' | 'agency',
    from: names.get(row.from_region) ?? row.from_region,
    to: row.to_agency ?? names.get(row.to_region ?? '') ?? row.to_region ?? '',
    sentAt: row.sent_at.toISOString(),
    by: row.actor_name,
    dueAt: row.due_at.toISOString(),
    receivedAt: instant(row.received_at),
    answeredAt: instant(row.answered_at),
    answer: row.answer,
  }));
