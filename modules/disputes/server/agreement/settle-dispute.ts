import { deadline } from '@xinan/cn/calendar';
import { endOfLocalDate } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { settleDispute as route } from '../../contract.ts';
import { type AgreementKind, type FamilyMatter, mayBeConfirmed } from '../../domain.ts';
import { planRevisits } from '../aftercare/plan-revisits.ts';
import type { CaseChange } from '../record/store.ts';
import { closeCaseDuties, openCaseDuties } from '../steps/case-duties.ts';
import { countToday } from '../steps/count-case.ts';
import { countTimeliness } from '../steps/end-case.ts';
import { type Scene, takeStep } from '../steps/take-step.ts';
import { requireLawfulSigning } from './lawful-signing.ts';

type Body = InputOf<typeof route>['body'];

/** The thirty days for judicial confirmation, where the law allows it at all. */
async function openConfirmation(tx: ActorTx, { row, parts, clocks }: Scene): Promise<CaseChange> {
  const facts = {
    kind: (parts.agreement?.kind ?? 'oral') as AgreementKind,
    familyMatter: row.family_matter as FamilyMatter,
  };
  if (!mayBeConfirmed(facts)) return { confirmation: 'ineligible' };
  const due_at = deadline(tx.now, clocks.judicialConfirmation);
  await tx.run(tx.db.insertInto('dispute_confirmations').values({ dispute_id: row.id, due_at }));
  await openCaseDuties(tx, row, [
    { kind: 'dispute.confirmation', dueAt: due_at, for: 'table', urgent: false, reminder: true },
  ]);
  return { confirmation: 'open' };
}

/** One duty for each item of the schedule, at the end of its day; without items, one to move the case on. */
async function openPerformance(tx: ActorTx, { row, parts, clocks }: Scene): Promise<CaseChange> {
  const due = parts.performances.map(({ due_on }) => endOfLocalDate(due_on));
  await openCaseDuties(
    tx,
    row,
    (due.length > 0 ? due : [deadline(tx.now, clocks.triage)]).map((dueAt) => ({
      kind: 'dispute.perform' as const,
      dueAt,
      for: 'table' as const,
      urgent: false,
    })),
  );
  return { performance: due.length > 0 ? 'pending' : 'none' };
}

const mostInFact = 1_000_000_000;

/** A fact holds no more than 32 bits; a larger sum is counted in several. */
const inFacts = (sum: number): number[] =>
  Array.from({ length: Math.ceil(sum / mostInFact) }, (_, index) =>
    Math.min(mostInFact, sum - index * mostInFact),
  );

function countSettlement(tx: ActorTx, { row }: Scene, { preventedCrime, preventedCrowd }: Body): void {
  for (const quantity of inFacts(Math.round(Number(row.amount_fen ?? 0) / 100)))
    countToday(tx, row, { metric: 'dispute.amount', quantity });
  for (const [what, people] of [
    ['crime', preventedCrime],
    ['crowd', preventedCrowd],
  ] as const) {
    if (people === 0) continue;
    countToday(tx, row, { metric: 'dispute.prevented', dims: { what, count: 'cases' } });
    countToday(tx, row, { metric: 'dispute.prevented', dims: { what, count: 'people' }, quantity: people });
  }
}

/** 达成协议: takes effect once everybody has read and signed, the mediator signed and the seal is on it, or the oral one is recorded. */
export const settleDispute = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  takeStep(tx, { ...params, version: body.version, step: 'settle', remark: body.remark }, async (scene) => {
    const { row, parts } = scene;
    if (parts.agreement) requireLawfulSigning(row, parts.agreement);
    await closeCaseDuties(tx, row.id);
    await tx.run(
      tx.db
        .updateTable('dispute_agreements')
        .set({ effective_at: tx.now })
        .where('dispute_id', '=', row.id)
        .where('version', '=', parts.agreement?.version ?? 0),
    );
    countTimeliness(tx, scene);
    countSettlement(tx, scene, body);
    await planRevisits(tx, row, { from: tx.now, clocks: scene.clocks });
    return {
      ...(await openConfirmation(tx, scene)),
      ...(await openPerformance(tx, scene)),
      effective_at: tx.now,
      ended_at: tx.now,
      prevented_crime: body.preventedCrime,
      prevented_crowd: body.preventedCrowd,
    };
  });
