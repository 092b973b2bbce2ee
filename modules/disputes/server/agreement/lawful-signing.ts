import { DomainError } from '@xinan/contract-kit';
import { type AgreementKind, type FamilyMatter, mayBeSignedElectronically } from '../../domain.ts';
import type { CaseRow } from '../record/store.ts';

/**
 * Marriage, adoption and inheritance on paper only. Asked at the draft, at every signature and at the end, as the matter may be
 * corrected in between. Errors: `dispute.paper_signing_only`.
 */
export function requireLawfulSigning(
  row: Pick<CaseRow, 'family_matter'>,
  { kind, signing }: { readonly kind: string; readonly signing: string },
): void {
  const facts = { kind: kind as AgreementKind, familyMatter: row.family_matter as FamilyMatter };
  if (signing === 'electronic' && !mayBeSignedElectronically(facts))
    throw new DomainError('dispute.paper_signing_only');
}
