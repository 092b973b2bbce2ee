import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { draftAgreement as route } from '../../contract.ts';
import { requireFen } from '../record/money.ts';
import { places } from '../record/places.ts';
import type { AgreementContent, PerformanceContent } from '../record/sealed-parts.ts';
import { staffSigned } from '../steps/signature.ts';
import { recordAct, type Scene } from '../steps/take-step.ts';
import { requireLawfulSigning } from './lawful-signing.ts';

type Body = InputOf<typeof route>['body'];

/** Oral agreements are recorded, written ones signed; marriage, adoption and inheritance on paper only. */
function requireSigning({ row }: Scene, { kind, signing }: Body): void {
  if ((kind === 'oral') !== (signing === 'oral'))
    throw new DomainError('request.invalid', {}, [
      {
        pointer: '/signing',
        zh: '口头协议只作登记，书面协议须签署',
        en: 'an oral agreement is recorded, a written one is signed',
      },
    ]);
  requireLawfulSigning(row, { kind, signing });
}

async function insertVersion(tx: ActorTx, { row, parts, key }: Scene, body: Body): Promise<void> {
  const version = (parts.agreement?.version ?? 0) + 1;
  const content: AgreementContent = {
    facts: body.facts.trim(),
    terms: body.terms,
    performance: body.performance.trim(),
  };
  await tx.run(
    tx.db.insertInto('dispute_agreements').values({
      dispute_id: row.id,
      version,
      kind: body.kind,
      template: body.template,
      signing: body.signing,
      drafted_at: tx.now,
      ...staffSigned(tx),
      sealed: key.seal(places.agreement(row.id, version), JSON.stringify(content)),
    }),
  );
}

function performanceRow(tx: ActorTx, { row, key }: Scene, item: Body['schedule'][number], index: number) {
  if (item.dueOn < localDateOf(tx.now))
    throw new DomainError('dispute.dates_invalid', {}, [
      { pointer: `/schedule/${index}/dueOn`, zh: '履行期限不能早于今天', en: 'must not lie in the past' },
    ]);
  const id = tx.newId();
  const content: PerformanceContent = { what: item.what.trim(), note: null };
  return {
    id,
    dispute_id: row.id,
    ordinal: index + 1,
    by_side: item.bySide,
    amount_fen: requireFen(item.amount, `/schedule/${index}/amount`),
    due_on: item.dueOn,
    sealed: key.seal(places.performance(id), JSON.stringify(content)),
  };
}

/** 起草调解协议: a new version. Earlier readings and signatures no longer count; the schedule is the new one. */
export const draftAgreement = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'draft_agreement' }, async (scene) => {
    requireSigning(scene, body);
    await insertVersion(tx, scene, body);
    await tx.sql('select clear_dispute_schedule($1)', [scene.row.id]);
    const rows = body.schedule.map((item, index) => performanceRow(tx, scene, item, index));
    if (rows.length > 0) await tx.run(tx.db.insertInto('dispute_performances').values(rows));
    return { agreement_kind: body.kind };
  });
