import { judgeStep, type Bilingual } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx, CaseKey } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { DisputeRecord } from '../../contract.ts';
import {
  conditionsHeld,
  type Difficulty,
  type DisputeClocks,
  type DisputeFacts,
  type DisputeState,
  type DisputeStep,
  disputeStates,
  endReasonWords,
  type FamilyMatter,
  judgePapers,
  mayBeSignedElectronically,
  type Mode,
  nextStep,
  papers as paperTable,
  principalsOf,
  suggestReadiness,
  type TriageRoute,
  wordsOf,
} from '../../domain.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { rolesReaching } from '../steps/step-reach.ts';
import { entryWords, roleWords } from '../steps/timeline.ts';
import { factsOf } from './facts-of.ts';
import { places } from './places.ts';
import type { IntakeContent } from './sealed-parts.ts';
import { type CaseParts, type CaseRow, findCase, findParts } from './store.ts';
import {
  tellAdvices,
  tellAgreement,
  tellAttachments,
  tellConfirmation,
  tellConsents,
  tellEmotions,
  tellMeasures,
  tellMembers,
  tellMoves,
  tellOffers,
  tellParties,
  tellPerformances,
  tellRevisits,
  tellRiskChecks,
  tellSessions,
  tellTransfers,
} from './tell-parts.ts';
import { tellRow } from './tell-row.ts';

interface Judged {
  readonly row: CaseRow;
  readonly facts: DisputeFacts;
  readonly clocks: DisputeClocks;
}

/** The steps open to the reader now with the next right one marked, and what that one waits for where it is not open yet. */
function offerSteps(tx: ActorTx, { row, facts, clocks }: Judged): Pick<DisputeRecord, 'steps' | 'awaited'> {
  const state = row.state as DisputeState;
  const roles = rolesReaching(tx, row);
  const holds = conditionsHeld(facts, { now: tx.now, clocks });
  const verdicts = wordsOf(disputeStates.steps).map((step) => ({
    step: step as DisputeStep,
    verdict: judgeStep(disputeStates, step as DisputeStep, { state, roles, holds }),
  }));
  const open = verdicts.filter(({ verdict }) => verdict.kind === 'allowed').map(({ step }) => step);
  const next = nextStep(open);
  const waiting = verdicts.find(
    ({ step, verdict }) => verdict.kind === 'unmet' && disputeStates.steps[step].primary,
  );
  return {
    steps: open.map((step) => ({ step, label: disputeStates.steps[step].label, primary: step === next })),
    awaited:
      next === undefined && waiting?.verdict.kind === 'unmet'
        ? {
            step: waiting.step,
            label: disputeStates.steps[waiting.step].label,
            needs: waiting.verdict.conditions.map((condition) => disputeStates.conditions[condition]),
          }
        : null,
  };
}

function tellReadiness(tx: ActorTx, { row, facts }: Judged, parts: CaseParts): DisputeRecord['readiness'] {
  if (!['assigned', 'investigating', 'mediating'].includes(row.state)) return null;
  const latest = new Map(
    parts.emotions.map(({ party_id, score, at }) => [party_id, { partyId: party_id, score, at }]),
  );
  const { suggestion, why, notBefore } = suggestReadiness(
    principalsOf(facts.parties).map(({ id }) => id),
    latest,
    tx.now,
  );
  return { suggestion, why, notBefore: notBefore?.toISOString() ?? null };
}

const tellPapers = (key: CaseKey, { row, facts }: Judged, gaps: CaseParts['gaps']): DisputeRecord['papers'] =>
  judgePapers(facts.papers).map(({ paper, mandatory, state }) => {
    const gap = gaps.find((each) => each.paper === paper);
    const { zh, en } = paperTable[paper];
    return {
      paper,
      name: { zh, en },
      mandatory,
      state,
      reason: gap ? key.openText(places.gap(row.id, paper), gap.sealed) : null,
    };
  });

const tellTimeline = (key: CaseKey, parts: CaseParts): DisputeRecord['timeline'] => {
  const remarks = new Map(parts.remarks.map((row) => [row.event_id, row.sealed]));
  return parts.events.map((row) => {
    const sealed = remarks.get(row.id);
    return {
      at: row.at.toISOString(),
      step: row.step,
      label: entryWords(row.step),
      by: { name: row.actor_name, role: roleWords(row.actor_role) },
      to: row.to_state === row.from_state ? null : (row.to_state as DisputeState),
      ...(sealed ? { remark: key.openText(places.remark(row.id), sealed) } : {}),
    };
  });
};

interface LinkRow {
  id: string;
  case_no: string;
  found_at: Date;
  outcome: string;
}
const tellLink = ({ id, case_no, found_at, outcome }: LinkRow) => ({
  id,
  caseNo: case_no,
  foundAt: found_at.toISOString(),
  outcome: outcome as DisputeRecord['outcome'],
});

/** Earlier and later cases of the same conflict, as far as the actor reaches them. */
async function findLinks(tx: ActorTx, row: CaseRow): Promise<Pick<DisputeRecord, 'recurOf' | 'recurrences'>> {
  const columns = ['id', 'case_no', 'found_at', 'outcome'] as const;
  const links = tx.db.selectFrom('disputes').select(columns).orderBy('found_at');
  const earlier = row.recur_of ? await tx.first(links.where('id', '=', row.recur_of)) : undefined;
  const later = await tx.all(links.where('recur_of', '=', row.id));
  return { recurOf: earlier ? tellLink(earlier) : null, recurrences: later.map(tellLink) };
}

async function namesOf(
  tx: ActorTx,
  row: CaseRow,
): Promise<{ committee: Bilingual | null; team: Bilingual | null }> {
  const committee =
    row.committee_id && (await findInstitutions(tx, [row.committee_id])).get(row.committee_id);
  return {
    committee: committee ? committee.name : null,
    team: row.team_zh ? { zh: row.team_zh, en: row.team_en ?? row.team_zh } : null,
  };
}

const regionsOf = (row: CaseRow, parts: CaseParts) => [
  row.region_code,
  ...parts.transfers.flatMap(({ from_region, to_region }) =>
    to_region ? [from_region, to_region] : [from_region],
  ),
];

/** The whole record, opened, as registrar, mediators and lead read it. Errors: `record.not_found`. */
export async function readRecord(tx: ActorTx, id: string): Promise<DisputeRecord> {
  const row = await findCase(tx, id);
  tx.touch(row.id);
  const parts = await findParts(tx, id);
  const judged = { row, facts: factsOf(row, parts), clocks: await readClocks(tx) };
  const names = await nameRegions(tx, regionsOf(row, parts));
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  const intake =
    parts.intake && (JSON.parse(key.openText(places.intake(id), parts.intake.sealed)) as IntakeContent);
  const { familyMatter, kind } = {
    familyMatter: row.family_matter as FamilyMatter,
    kind: (parts.agreement?.kind ?? 'written') as 'written' | 'oral',
  };
  return {
    ...tellRow(row, { duty: parts.duty, names, now: tx.now }),
    version: row.version,
    familyMatter,
    mode: row.mode as Mode | null,
    route: row.route as TriageRoute | null,
    difficulty: row.difficulty as Difficulty | null,
    facts: intake?.facts ?? '',
    claims: [...(intake?.claims ?? [])],
    place: intake?.place ?? null,
    happenedOn: row.happened_on,
    reporter: parts.intake?.reporter_sealed
      ? key.openText(places.reporter(id), parts.intake.reporter_sealed)
      : null,
    leadAgency: row.lead_agency,
    supervised: row.supervised,
    psychReason: row.psych_reason,
    ...(await namesOf(tx, row)),
    registrar: row.registrar_name,
    acceptedAt: row.accepted_at?.toISOString() ?? null,
    deadline: row.deadline?.toISOString() ?? null,
    extensions: row.extensions,
    endReason: endReasonWords(row.end_reason),
    parties: tellParties(key, parts, row.extensions),
    consents: tellConsents(parts.consents),
    members: tellMembers(parts.members, tx.actor.accountId),
    riskChecks: tellRiskChecks(key, parts.riskChecks),
    measures: tellMeasures(key, parts.measures),
    sessions: tellSessions(key, parts.sessions),
    moves: tellMoves(key, parts.moves),
    emotions: tellEmotions(parts.emotions),
    readiness: tellReadiness(tx, judged, parts),
    offers: tellOffers(key, parts.offers, tx.now),
    agreement: tellAgreement(key, parts.agreement),
    mayESign: mayBeSignedElectronically({ kind, familyMatter }),
    performances: tellPerformances(key, parts.performances),
    confirmation: tellConfirmation(row, parts.confirmation),
    revisits: tellRevisits(key, parts.revisits),
    attachments: tellAttachments(key, parts.attachments),
    papers: tellPapers(key, judged, parts.gaps),
    advices: tellAdvices(key, parts.advices),
    transfers: tellTransfers(parts.transfers, names),
    ...(await findLinks(tx, row)),
    timeline: tellTimeline(key, parts),
    ...offerSteps(tx, judged),
  };
}
