import type { PartyView } from '../../contract.ts';
import { type ConsentKind, disputeActs, type DisputeState, principalKinds } from '../../domain.ts';

type View = Pick<PartyView, 'me' | 'parties'>;

/** For whom I speak: myself, or those I act for. */
export const principalsOf = ({ me }: Pick<PartyView, 'me'>): readonly string[] =>
  principalKinds.includes(me.kind) ? [me.partyId] : me.actsFor;

/** The name of another for whom I speak; undefined for myself. */
export const nameOfOther = ({ me, parties }: View, principalId: string): string | undefined =>
  principalId === me.partyId ? undefined : parties.find(({ id }) => id === principalId)?.name;

const openFor = (states: readonly DisputeState[], state: DisputeState): boolean => states.includes(state);

/** Whether words may be given or changed in this state. */
export const mayGiveWord = ({ state }: Pick<PartyView, 'state'>): boolean =>
  openFor(disputeActs.give_word.from, state);

export const mayOffer = ({ state }: Pick<PartyView, 'state'>): boolean =>
  openFor(disputeActs.record_offer.from, state);

export const mayTellFeeling = ({ state }: Pick<PartyView, 'state'>): boolean =>
  openFor(disputeActs.tell_feeling.from, state);

export const mayAddPaper = ({ state }: Pick<PartyView, 'state'>): boolean =>
  openFor(disputeActs.add_paper.from, state);

/** Words already given that are not asked for again, in the order of the table. */
export function saidWords(view: Pick<PartyView, 'words' | 'asked'>): { kind: ConsentKind; given: boolean }[] {
  const asked = new Set<string>(view.asked.map(({ kind }) => kind));
  return Object.entries(view.words).flatMap(([kind, given]) =>
    given === null || asked.has(kind) ? [] : [{ kind: kind as ConsentKind, given }],
  );
}

type Offer = PartyView['offers'][number];

/** What can be done with an offer now: answer theirs, withdraw mine, or nothing any more. */
export function offerTurn(
  { me, state }: Pick<PartyView, 'me' | 'state'>,
  offer: Offer,
  now: Date,
): 'answer' | 'withdraw' | 'over' {
  if (!mayOffer({ state }) || offer.answer !== null || new Date(offer.expiresAt) <= now) return 'over';
  if (offer.fromSide === me.side) return 'withdraw';
  return offer.toSide === me.side ? 'answer' : 'over';
}

/** Offers as they were made, the oldest first. */
export const inTurn = (offers: readonly Offer[]): Offer[] =>
  [...offers].sort((one, other) => one.madeAt.localeCompare(other.madeAt));

type Agreement = NonNullable<PartyView['agreement']>;

/** When this principal confirmed reading, or signed; undefined while they did not. */
export const actedAt = (
  agreement: Agreement,
  kind: 'reading' | 'party',
  principalId: string,
): string | undefined =>
  agreement.signatures.find((each) => each.kind === kind && each.principalId === principalId)?.at;

/** Why there is nothing to sign on the phone; null where there is. */
export function whyOnPaper({ signing, template }: Agreement): 'paperLaw' | 'paperPlain' | 'paperOral' | null {
  if (signing === 'electronic') return null;
  if (signing === 'oral') return 'paperOral';
  return template === 'divorce' || template === 'family' ? 'paperLaw' : 'paperPlain';
}
