import { uuidV7 } from '@xinan/platform';
import type { Hired } from '@xinan/platform/testing';
import * as contract from '../../contract.ts';
import type { DisputeRecord } from '../../contract.ts';
import type { ConsentKind, TeamPart, TriageRoute } from '../../domain.ts';
import { type CaseFile, type Given, principalsIn } from './case.fixture.ts';

type Seat = 'mediator' | 'otherMediator' | 'police' | 'consultant';

/** 受理、分流. */
export async function acceptAndTriage(
  file: CaseFile,
  route: TriageRoute = 'peoples',
): Promise<DisputeRecord> {
  const { registrar } = file.table;
  await file.take(registrar, contract.acceptDispute, {});
  return file.take(registrar, contract.triageDispute, { route, difficulty: 'ordinary', supervised: false });
}

/** 指派: people of the panel are asked and accept. */
export async function seat(
  file: CaseFile,
  team: Partial<Record<Seat, TeamPart>> = { mediator: 'lead_mediator' },
  by: Hired = file.table.registrar,
): Promise<void> {
  const { table } = file;
  const seats = Object.entries(team) as [Seat, TeamPart][];
  await file.take(by, contract.assignTeam, {
    members: seats.map(([who, part]) => ({ practitionerId: table.panel[who], part, chosenBy: 'office' })),
  });
  for (const [who] of seats) await file.take(table[who], contract.answerAssignment, { answer: 'accept' });
}

/** Every present adult party says yes, to the mediator's face. */
export async function allSayYes(
  file: CaseFile,
  who: Hired,
  kinds: readonly ConsentKind[],
  route: typeof contract.recordConsent = contract.recordConsent,
): Promise<DisputeRecord> {
  const record = await file.read(who);
  return file.take(who, route, {
    words: kinds.flatMap((kind) =>
      principalsIn(record).map(({ id }) => ({
        kind,
        principalId: id,
        partyId: id,
        given: true,
        manner: 'in_person' as const,
      })),
    ),
  });
}

/** From an assigned case to an open mediation. */
export async function openTable(file: CaseFile, who: Hired): Promise<DisputeRecord> {
  await file.take(who, contract.startInvestigation, {});
  return convene(file, who);
}

/** From the investigation to the mediation: everybody is willing and knows their rights, the risk was looked at. */
export async function convene(file: CaseFile, who: Hired): Promise<DisputeRecord> {
  await allSayYes(file, who, ['mediation', 'rights_notice']);
  await file.take(who, contract.checkRisk, {
    facts: ['quarrel'],
    colour: 'blue',
    observed: '当面争吵过，已劝开',
  });
  return file.take(who, contract.openMediation, {});
}

/** A joint session with everybody there. */
export async function meet(
  file: CaseFile,
  who: Hired,
  minutes = '各方说明情况，愿意各让一步。',
): Promise<DisputeRecord> {
  const { parties, acceptedAt } = await file.read(who);
  const when = acceptedAt ?? '';
  return file.take(who, contract.recordSession, {
    id: uuidV7(),
    kind: 'joint',
    heldAt: when,
    endedAt: when,
    place: '社区调解室',
    attended: parties.filter(({ leftAt }) => leftAt === null).map(({ id }) => id),
    minutes,
    feelings: [],
  });
}

type Draft = Given<typeof contract.draftAgreement>;

/** A written agreement unless said otherwise. */
export const draft = (file: CaseFile, who: Hired, given: Partial<Draft> = {}): Promise<DisputeRecord> =>
  file.take(who, contract.draftAgreement, {
    kind: 'written',
    template: 'general',
    signing: 'paper',
    facts: '双方对经过没有争议。',
    terms: ['双方互不再追究。'],
    performance: '签字后履行。',
    schedule: [],
    ...given,
  });

type Signature = Given<typeof contract.signAtTable>['signatures'][number];

/** Signatures of the version that is on the table. */
export async function sign(
  file: CaseFile,
  who: Hired,
  signatures: readonly Signature[],
): Promise<DisputeRecord> {
  const { agreement } = await file.read(who);
  return file.take(who, contract.signAtTable, {
    agreementVersion: agreement?.version ?? 0,
    signatures: [...signatures],
  });
}

/** Everybody reads and signs on paper, the mediator signs, the seal is set. */
export async function signAll(file: CaseFile, who: Hired): Promise<DisputeRecord> {
  const record = await file.read(who);
  const byParties = principalsIn(record).flatMap(({ id }): Signature[] => [
    { kind: 'reading', principalId: id, manner: 'paper' },
    { kind: 'party', principalId: id, manner: 'paper' },
  ]);
  return sign(file, who, [
    ...byParties,
    { kind: 'mediator', manner: 'paper' },
    { kind: 'seal', manner: 'paper' },
  ]);
}

export const settle = (
  file: CaseFile,
  who: Hired,
  given: Partial<Given<typeof contract.settleDispute>> = {},
): Promise<DisputeRecord> =>
  file.take(who, contract.settleDispute, { preventedCrime: 0, preventedCrowd: 0, ...given });

/** Every planned revisit, paid and quiet. */
export async function visitAgain(file: CaseFile, who: Hired): Promise<DisputeRecord> {
  let record = await file.read(who);
  for (const { id } of record.revisits.filter(({ doneAt }) => doneAt === null))
    record = await file.take(who, contract.recordRevisit, {
      of: { revisitId: id },
      manner: 'visit',
      quiet: true,
      findings: '双方相处平静。',
    });
  return record;
}

export const archive = (file: CaseFile): Promise<DisputeRecord> =>
  file.take(file.table.registrar, contract.archiveDispute, {
    volumeNo: '〔2026〕人调字第 1 号',
    retention: 'long',
  });
