import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { CaseParts } from '../record/store.ts';

const recused: Bilingual = { zh: '已在本案中回避或谢绝', en: 'recused or declined in this case' };
const sameName: Bilingual = {
  zh: '与当事人同名，请先核实是否本人',
  en: 'has the same name as a party: check first',
};
const stayedAway = ['recused', 'declined'];

/** Why a person cannot sit on this case, as far as the record tells for certain. */
export const conflictOf = (
  { practitionerId }: { readonly practitionerId: string },
  members: CaseParts['members'],
): Bilingual | null =>
  members.some((each) => each.practitioner_id === practitionerId && stayedAway.includes(each.state))
    ? recused
    : null;

/** What to check before asking a person: a party has the same name. Common names are shared, so this refuses nobody. */
export function warningOf(
  tx: ActorTx,
  { name }: { readonly name: string },
  parties: CaseParts['parties'],
): Bilingual | null {
  const index = tx.vault.blindIndex('name', name);
  return parties.some(({ name_index, left_at }) => left_at === null && name_index?.equals(index))
    ? sameName
    : null;
}
