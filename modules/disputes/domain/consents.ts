import { type PartyFacts, principalsOf, voicesOf } from './parties.ts';
import type { ConsentKind } from './words.ts';

/** A word of a party, as recorded. */
export interface ConsentFact {
  readonly kind: ConsentKind;
  /** Who spoke. */
  readonly voiceId: string;
  /** For whom. */
  readonly principalId: string;
  readonly given: boolean;
  readonly at: Date;
  /** An extension's round: consent to one extension is none to the next. */
  readonly round: number;
}

export interface Asked {
  readonly kind: ConsentKind;
  readonly round?: number;
}

/** The last word of a principal on a matter, by a voice that may give it; undefined where nobody spoke. Silence is no word. */
export function lastWord(
  principal: PartyFacts,
  {
    parties,
    consents,
    kind,
    round = 0,
  }: Asked & { parties: readonly PartyFacts[]; consents: readonly ConsentFact[] },
): boolean | undefined {
  const voicesAmong = (some: readonly PartyFacts[]) =>
    new Set(voicesOf(principal, some, { signing: kind === 'extension' }).map(({ id }) => id));
  const voices = voicesAmong(parties);
  // A yes needs a voice that still speaks for them; a no by one who has left stands until somebody says otherwise.
  const everVoices = voicesAmong(parties.map((each) => ({ ...each, hasLeft: false })));
  return consents
    .filter(
      (each) =>
        each.kind === kind &&
        each.round === round &&
        each.principalId === principal.id &&
        (each.given ? voices : everVoices).has(each.voiceId),
    )
    .reduce<ConsentFact | undefined>((last, each) => (last && last.at > each.at ? last : each), undefined)
    ?.given;
}

/** Whether every principal said yes. */
export const allSayYes = (
  parties: readonly PartyFacts[],
  consents: readonly ConsentFact[],
  asked: Asked,
): boolean => {
  const principals = principalsOf(parties);
  return (
    principals.length > 0 &&
    principals.every((principal) => lastWord(principal, { parties, consents, ...asked }) === true)
  );
};

/** Whether some principal clearly said no. Source: 人民调解法 17: no mediation where one clearly refuses. */
export const anySaysNo = (
  parties: readonly PartyFacts[],
  consents: readonly ConsentFact[],
  asked: Asked,
): boolean =>
  principalsOf(parties).some((principal) => lastWord(principal, { parties, consents, ...asked }) === false);
