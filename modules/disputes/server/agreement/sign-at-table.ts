import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx, CaseKey } from '@xinan/platform';
import type { signAtTable as route } from '../../contract.ts';
import { type ConsentFact, lastWord, type PartyFacts, voicesOf } from '../../domain.ts';
import { places } from '../record/places.ts';
import type { CaseParts, CaseRow } from '../record/store.ts';
import { recordAct, type Scene } from '../steps/take-step.ts';
import { requireLawfulSigning } from './lawful-signing.ts';

type Given = InputOf<typeof route>['body']['signatures'][number];
type Agreement = NonNullable<CaseParts['agreement']>;

const byParties = ['reading', 'party'];

/** The agreement as it now stands. Errors: `dispute.agreement_changed` where the reader saw another version, or there is none. */
export function requireCurrent(agreement: CaseParts['agreement'], version: number): Agreement {
  if (!agreement || agreement.version !== version) throw new DomainError('dispute.agreement_changed');
  return agreement;
}

/**
 * Who may confirm or sign for a principal: themselves, a guardian, an agent with special authority; and nobody once the
 * principal has withdrawn. Errors: `dispute.party_unknown`, `dispute.voice_missing`, `dispute.consent_withdrawn`.
 */
export function requireSigner(
  { parties, consents }: { parties: readonly PartyFacts[]; consents: readonly ConsentFact[] },
  {
    principalId,
    partyId,
  }: { readonly principalId?: string | undefined; readonly partyId?: string | undefined },
): { principal: PartyFacts; voiceId: string } {
  const principal = parties.find(({ id }) => id === principalId);
  if (!principal) throw new DomainError('dispute.party_unknown');
  const voiceId = partyId ?? principal.id;
  if (!voicesOf(principal, parties, { signing: true }).some(({ id }) => id === voiceId))
    throw new DomainError('dispute.voice_missing');
  if (lastWord(principal, { parties, consents, kind: 'mediation' }) !== true)
    throw new DomainError('dispute.consent_withdrawn');
  return { principal, voiceId };
}

const nameOf = (key: CaseKey, parties: CaseParts['parties'], id: string): string => {
  const row = parties.find((each) => each.id === id);
  return row ? key.openText(places.name(id), row.name_sealed) : '';
};

/** A signature at the table follows the way of signing that the agreement says; what is written is not signed by word of mouth. */
function requireManner(row: CaseRow, agreement: Agreement, { kind, manner }: Given): void {
  if (kind === 'reading') return;
  if (manner === 'electronic' && agreement.signing === 'paper')
    throw new DomainError('dispute.paper_signing_only');
  if (manner === 'electronic') requireLawfulSigning(row, agreement);
  if (manner === 'oral' && agreement.signing !== 'oral')
    throw new DomainError('request.invalid', {}, [
      { pointer: '/signatures', zh: '书面协议须签字或捺印', en: 'a written agreement is signed' },
    ]);
}

function signatureRow(
  tx: ActorTx,
  { row, parts, facts, key }: Scene,
  { given, agreement }: { given: Given; agreement: Agreement },
) {
  requireManner(row, agreement, given);
  const shared = {
    id: tx.newId(),
    dispute_id: row.id,
    agreement_version: agreement.version,
    kind: given.kind,
    manner: given.manner,
    at: tx.now,
    account_id: tx.actor.accountId,
  };
  if (!byParties.includes(given.kind))
    return { ...shared, principal_id: null, party_id: null, signer_name: tx.actor.displayName };
  const { principal, voiceId } = requireSigner(facts, given);
  return {
    ...shared,
    principal_id: principal.id,
    party_id: voiceId,
    signer_name: nameOf(key, parts.parties, voiceId),
  };
}

/** 登记签字、捺印与盖章: what was signed on paper or said at the table, and the mediator's own signature. Signed twice counts once. */
export const signAtTable = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'sign_agreement' }, async (scene) => {
    const agreement = requireCurrent(scene.parts.agreement, body.agreementVersion);
    const rows = body.signatures.map((given) => signatureRow(tx, scene, { given, agreement }));
    const signed = new Set(
      agreement.signatures.map((each) => `${each.kind} ${each.principal_id ?? each.account_id}`),
    );
    const added = rows.filter((each) => !signed.has(`${each.kind} ${each.principal_id ?? each.account_id}`));
    if (added.length > 0) await tx.run(tx.db.insertInto('dispute_signatures').values(added));
  });
