import type { Party } from '../../contract.ts';
import { type PartyFacts, principalKinds, type Side, sides, wordsOf } from '../../domain.ts';

/** A party as the rules look at it. Marks of the same person stay on the server. */
export const factsOfParty = (party: Party): PartyFacts => ({
  id: party.id,
  side: party.side,
  kind: party.kind,
  isMinor: party.isMinor,
  sameAs: [],
  actsFor: party.actsFor,
  authority: party.authority,
  hasLeft: party.leftAt !== null,
});

export const isPrincipal = ({ kind }: Pick<Party, 'kind'>): boolean => principalKinds.includes(kind);

/** Those whose own quarrel it is and who have not left it. */
export const principalsOnRecord = <Each extends Pick<Party, 'kind' | 'leftAt'>>(
  parties: readonly Each[],
): readonly Each[] => parties.filter((party) => isPrincipal(party) && party.leftAt === null);

export interface SideGroup {
  readonly side: Side;
  readonly principals: readonly Party[];
  /** Agents and guardians of this side, each with those they act for. */
  readonly voices: readonly { readonly party: Party; readonly actsFor: readonly Party[] }[];
}

/** The parties by side, in the order of the table; a side without anybody is left out. */
export function groupBySide(parties: readonly Party[]): SideGroup[] {
  const present = parties.filter(({ leftAt }) => leftAt === null);
  return wordsOf(sides)
    .map((side) => side as Side)
    .map((side) => ({
      side,
      principals: present.filter((party) => party.side === side && isPrincipal(party)),
      voices: present
        .filter((party) => party.side === side && !isPrincipal(party))
        .map((party) => ({ party, actsFor: present.filter(({ id }) => party.actsFor.includes(id)) })),
    }))
    .filter(({ principals, voices }) => principals.length + voices.length > 0);
}

/** Names joined as far as a line holds them: `甲、乙等 23 人` is left to the caller's words. */
export const firstNames = (parties: readonly Pick<Party, 'name'>[], most: number): string[] =>
  parties.slice(0, most).map(({ name }) => name);
