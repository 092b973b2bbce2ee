import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { explainGap as route } from '../../contract.ts';
import { isMandatory, papers } from '../../domain.ts';
import { places } from '../record/places.ts';
import { staffSigned } from '../steps/signature.ts';
import { recordAct } from '../steps/take-step.ts';

/** 说明缺少的材料: in writing, once more where the reason changed. A mandatory paper cannot be explained away. */
export const explainGap = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { id: params.id, version: body.version, act: 'explain_gap' }, async ({ row, facts, key }) => {
    const { paper } = params;
    const { zh, en } = papers[paper];
    if (isMandatory(paper, facts.papers))
      throw new DomainError('dispute.paper_mandatory', { paper: { zh, en } });
    const written = {
      at: tx.now,
      ...staffSigned(tx),
      sealed: key.seal(places.gap(row.id, paper), body.reason.trim()),
    };
    await tx.run(
      tx.db
        .insertInto('dispute_gaps')
        .values({ dispute_id: row.id, paper, ...written })
        .onConflict((conflict) => conflict.columns(['dispute_id', 'paper']).doUpdateSet(written)),
    );
  });
