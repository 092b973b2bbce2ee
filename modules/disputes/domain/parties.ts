import type { Bilingual } from '@xinan/contract-kit';
import { type Authority, type PartyKind, principalKinds, type Side } from './words.ts';

/** A party as far as the rules look: who, on which side, for whom. */
export interface PartyFacts {
  readonly id: string;
  readonly side: Side;
  readonly kind: PartyKind;
  readonly isMinor: boolean;
  /** What tells the same person again: an identity number's or name-and-phone's blind index. */
  readonly sameAs: readonly string[];
  /** Of an agent or guardian: for whom. */
  readonly actsFor: readonly string[];
  readonly authority: Authority | null;
  readonly hasLeft: boolean;
}

export interface PartyFault extends Bilingual {
  readonly partyId: string;
  readonly kind: 'both_sides' | 'minor_alone' | 'acts_for_nobody' | 'acts_across';
}

/** Those whose own quarrel it is and who have not left it. */
export const principalsOf = <Party extends PartyFacts>(parties: readonly Party[]): readonly Party[] =>
  parties.filter(({ kind, hasLeft }) => principalKinds.includes(kind) && !hasLeft);

const represents = (kind: 'agent' | 'guardian', principal: PartyFacts, parties: readonly PartyFacts[]) =>
  parties.some((each) => each.kind === kind && !each.hasLeft && each.actsFor.includes(principal.id));

export const isRepresentedMinor = (party: PartyFacts, parties: readonly PartyFacts[]): boolean =>
  !party.isMinor || represents('guardian', party, parties);

/** The people who may give the word of a principal who is still there: themselves unless a minor, guardians, agents (to sign: only with special authority). */
export const voicesOf = (
  principal: PartyFacts,
  parties: readonly PartyFacts[],
  { signing }: { signing: boolean },
): readonly PartyFacts[] =>
  parties.filter(
    (each) =>
      !principal.hasLeft &&
      !each.hasLeft &&
      ((each.id === principal.id && !principal.isMinor) ||
        (each.kind === 'guardian' && each.actsFor.includes(principal.id)) ||
        (each.kind === 'agent' &&
          each.actsFor.includes(principal.id) &&
          (!signing || each.authority === 'special'))),
  );

const faultWords: Readonly<Record<PartyFault['kind'], Bilingual>> = {
  both_sides: {
    zh: '同一个人不能同时在两方。请核对这位当事人属于哪一方。',
    en: 'The same person cannot be on two sides. Check which side they belong to.',
  },
  minor_alone: {
    zh: '未成年人不能单独作为当事人，请登记监护人。',
    en: 'A minor cannot be a party alone; add the guardian.',
  },
  acts_for_nobody: { zh: '请选择代理人代表哪位当事人。', en: 'Say for whom this person acts.' },
  acts_across: { zh: '代理人只能代表本方当事人。', en: 'An agent may act only for their own side.' },
};

const onTwoSides = (party: PartyFacts, parties: readonly PartyFacts[]) =>
  parties.some(
    (other) =>
      other.id !== party.id &&
      !other.hasLeft &&
      other.side !== party.side &&
      other.sameAs.some((mark) => party.sameAs.includes(mark)),
  );

/** Everything wrong with the list of parties, each at its party. */
export function partyFaults(parties: readonly PartyFacts[]): PartyFault[] {
  const present = parties.filter(({ hasLeft }) => !hasLeft);
  return present.flatMap((party) => {
    const actedFor = present.filter((each) => party.actsFor.includes(each.id));
    const acting = !principalKinds.includes(party.kind);
    const found: Record<PartyFault['kind'], boolean> = {
      both_sides: onTwoSides(party, present),
      minor_alone: !acting && !isRepresentedMinor(party, present),
      acts_for_nobody: acting && actedFor.length === 0,
      acts_across: acting && actedFor.some(({ side }) => side !== party.side),
    };
    return (Object.keys(found) as PartyFault['kind'][])
      .filter((kind) => found[kind])
      .map((kind) => ({ partyId: party.id, kind, ...faultWords[kind] }));
  });
}

export const hasTwoSides = (parties: readonly PartyFacts[]): boolean =>
  new Set(principalsOf(parties).map(({ side }) => side)).size >= 2;
