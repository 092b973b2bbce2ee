import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { signMyAgreement as route } from '../../contract.ts';
import { requireLawfulSigning } from '../agreement/lawful-signing.ts';
import { requireCurrent, requireSigner } from '../agreement/sign-at-table.ts';
import { consentFactsOf } from '../record/facts-of.ts';
import { findAgreement, findConsents } from '../record/store.ts';
import { findMyPart, noteMyAct, requireRoom } from './my-part.ts';
import { tellMyDispute } from './tell-my-dispute.ts';

const kindOf = { reading: 'reading', sign: 'party' } as const;

/** 阅读确认与签署: this very version, and electronically only where the law allows it. Signed twice counts once. */
export async function signMyAgreement(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const mine = await findMyPart(tx, params.id);
  requireRoom(mine, 'sign_agreement');
  const agreement = requireCurrent(await findAgreement(tx, params.id), body.agreementVersion);
  const kind = kindOf[body.act];
  if (kind === 'party' && agreement.signing !== 'electronic')
    throw new DomainError('dispute.paper_signing_only');
  requireLawfulSigning(mine.row, agreement);
  const consents = consentFactsOf(await findConsents(tx, params.id));
  requireSigner({ parties: mine.parties, consents }, { principalId: body.principalId, partyId: mine.me.id });
  if (!agreement.signatures.some((each) => each.kind === kind && each.principal_id === body.principalId)) {
    await tx.run(
      tx.db.insertInto('dispute_signatures').values({
        id: tx.newId(),
        dispute_id: mine.row.id,
        agreement_version: agreement.version,
        kind,
        principal_id: body.principalId,
        party_id: mine.me.id,
        account_id: tx.actor.accountId,
        signer_name: mine.myName,
        manner: 'electronic',
        at: tx.now,
      }),
    );
    await noteMyAct(tx, mine, 'sign_agreement');
  }
  return tellMyDispute(tx, params.id);
}
