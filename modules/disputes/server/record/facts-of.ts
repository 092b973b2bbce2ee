import {
  type Authority,
  type ConsentFact,
  type ConsentKind,
  type DisputeFacts,
  type MemberState,
  type Outcome,
  type Paper,
  type PartyFacts,
  type PartyKind,
  principalsOf,
  type RiskColour,
  type SafetyMeasure,
  type Side,
  type SigningFacts,
  type TeamPart,
  type TriageRoute,
} from '../../domain.ts';
import { toTheMinute } from '../steps/to-the-minute.ts';
import type { CaseParts, CaseRow } from './store.ts';

/** What tells the same person again: an identity number, or a name together with a telephone. */
export const marksOfPerson = (row: {
  identity_index: Buffer | null;
  phone_index: Buffer | null;
  name_index: Buffer | null;
}): string[] => [
  ...(row.identity_index ? [`identity ${row.identity_index.toString('hex')}`] : []),
  ...(row.phone_index && row.name_index
    ? [`person ${row.name_index.toString('hex')} ${row.phone_index.toString('hex')}`]
    : []),
];

export const partyFactsOf = (parties: CaseParts['parties']): PartyFacts[] =>
  parties.map((row) => ({
    id: row.id,
    side: row.side as Side,
    kind: row.kind as PartyKind,
    isMinor: row.is_minor,
    sameAs: marksOfPerson(row),
    actsFor: row.acts_for,
    authority: row.authority as Authority | null,
    hasLeft: row.left_at !== null,
  }));

export const consentFactsOf = (consents: CaseParts['consents']): ConsentFact[] =>
  consents.map((row) => ({
    kind: row.kind as ConsentKind,
    voiceId: row.party_id,
    principalId: row.principal_id,
    given: row.given,
    at: row.at,
    round: row.round,
  }));

export function signingFactsOf(
  parties: readonly PartyFacts[],
  agreement: CaseParts['agreement'],
): SigningFacts | null {
  if (!agreement) return null;
  const has = (kind: string, principalId?: string) =>
    agreement.signatures.some(
      (each) => each.kind === kind && (principalId === undefined || each.principal_id === principalId),
    );
  return {
    kind: agreement.kind as SigningFacts['kind'],
    principals: principalsOf(parties).map(({ id }) => ({
      id,
      signed: has('party', id),
      confirmedReading: has('reading', id),
    })),
    mediatorSigned: has('mediator'),
    sealed: has('seal'),
    oralRecorded: has('recorder'),
  };
}

/** The papers that are in the file: those the platform writes once there is something to write, and scans that were added. */
export function papersPresent(
  row: CaseRow,
  parts: Pick<CaseParts, 'sessions' | 'agreement' | 'revisits' | 'attachments' | 'gaps' | 'intake'>,
  rightsExplained: boolean,
): Set<Paper> {
  const outcome = row.outcome as Outcome;
  const made: Partial<Record<Paper, boolean>> = {
    application: parts.intake !== undefined && row.state !== 'found',
    rights_notice: rightsExplained,
    investigation: parts.sessions.some(({ kind }) => kind === 'investigation'),
    minutes: parts.sessions.some(({ kind }) => kind !== 'investigation'),
    agreement: row.effective_at !== null && parts.agreement !== null,
    revisits: parts.revisits.some(({ done_at }) => done_at !== null),
    routes_notice: outcome === 'failed',
    refusal_notice: outcome === 'not_accepted',
    termination_note: outcome === 'terminated',
    closing_report: outcome !== 'undecided' && outcome !== 'open',
    statement: parts.gaps.length > 0,
  };
  const scanned = parts.attachments
    .filter(({ ready_at }) => ready_at !== null)
    .map(({ paper }) => paper as Paper);
  return new Set([...(Object.keys(made) as Paper[]).filter((paper) => made[paper]), ...scanned]);
}

/** Whether another body ended it; a case taken back and settled here needs its own papers. */
const endedElsewhere = ({ transfers }: CaseParts) =>
  ['resolved', 'failed'].includes(transfers.findLast(({ kind }) => kind === 'agency')?.answer ?? '');

/** Measures against the present danger: those taken before the last check that found none do not count for a new one. */
const measuresSinceCalm = ({ riskChecks, measures }: CaseParts): SafetyMeasure[] => {
  const calm = riskChecks.findLast(({ colour }) => colour !== 'red')?.at;
  return measures
    .filter(({ at }) => !calm || at >= toTheMinute(calm))
    .map(({ kind }) => kind as SafetyMeasure);
};

/** What the conditions of the state table are judged by. */
export function factsOf(row: CaseRow, parts: CaseParts): DisputeFacts {
  const parties = partyFactsOf(parts.parties);
  const consents = consentFactsOf(parts.consents);
  const rights = parts.consents.some(({ kind, given }) => kind === 'rights_notice' && given);
  return {
    parties,
    consents,
    factsStated: parts.intake !== undefined,
    route: row.route as TriageRoute | null,
    team: parts.members.map(({ part, state }) => ({ part: part as TeamPart, state: state as MemberState })),
    riskColour: row.risk_colour as RiskColour | null,
    riskCheckedAt: row.risk_checked_at,
    measures: measuresSinceCalm(parts),
    extensions: row.extensions,
    signing: signingFactsOf(parties, parts.agreement),
    performance: parts.performances.map(({ state }) => ({ settled: state !== 'pending' })),
    openRevisits:
      row.outcome === 'resolved' ? parts.revisits.filter(({ done_at }) => done_at === null).length : null,
    papers: {
      outcome: row.outcome as Outcome,
      agreementKind: row.agreement_kind as 'written' | 'oral' | null,
      present: papersPresent(row, parts, rights),
      explained: new Set(parts.gaps.map(({ paper }) => paper as Paper)),
      hasAgents: parties.some(({ kind, hasLeft }) => kind === 'agent' && !hasLeft),
      referredElsewhere: endedElsewhere(parts),
    },
  };
}
