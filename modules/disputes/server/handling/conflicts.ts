import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { CaseParts } from '../record/store.ts';

const recused: Bilingual = { zh: '已在本案中回避或谢绝', en: 'recused or declined in this case' };
const isParty: Bilingual = {
  zh: '与当事人同名，请先核实是否本人',
  en: 'has the same name as a party: check first',
};

/** Why a person cannot sit on this case, where that can be told from the record: recused before, or a party's name. */
export function conflictOf(
  tx: ActorTx,
  person: { readonly practitionerId: string; readonly name: string },
  { members, parties }: Pick<CaseParts, 'members' | 'parties'>,
): Bilingual | null {
  const left = members.some(
    (each) => each.practitioner_id === person.practitionerId && ['recused', 'declined'].includes(each.state),
  );
  if (left) return recused;
  const index = tx.vault.blindIndex('name', person.name);
  return parties.some(({ name_index, left_at }) => left_at === null && name_index?.equals(index))
    ? isParty
    : null;
}
