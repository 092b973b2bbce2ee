import type { Party } from '../../contract.ts';
import { type ConsentKind, voicesOf } from '../../domain.ts';
import { factsOfParty, principalsOnRecord } from '../party/party-groups.ts';

export type Said = 'yes' | 'no' | '';

/** One principal's line of the form: what was said, and by whom. */
export interface WordRow {
  readonly said: Said;
  readonly voiceId: string;
}

/** Who may speak for each principal on all of these matters; to extend an agent needs special authority. */
export function voicesFor(
  parties: readonly Party[],
  kinds: readonly ConsentKind[],
): ReadonlyMap<string, readonly Party[]> {
  const facts = parties.map(factsOfParty);
  const signing = kinds.includes('extension');
  return new Map(
    principalsOnRecord(parties).map((principal) => {
      const ids = new Set(voicesOf(factsOfParty(principal), facts, { signing }).map(({ id }) => id));
      return [principal.id, parties.filter(({ id }) => ids.has(id))];
    }),
  );
}

/** The words as they are sent: one for each matter and each principal who spoke. */
export function wordsToSend(
  rows: Readonly<Record<string, WordRow>>,
  {
    kinds,
    manner,
    voices,
  }: {
    kinds: readonly ConsentKind[];
    manner: 'in_person' | 'by_phone';
    voices: ReadonlyMap<string, readonly Party[]>;
  },
) {
  return Object.entries(rows).flatMap(([principalId, { said, voiceId }]) => {
    const voice = voices.get(principalId)?.find(({ id }) => id === voiceId) ?? voices.get(principalId)?.[0];
    if (said === '' || !voice) return [];
    return kinds.map((kind) => ({
      kind,
      principalId,
      partyId: voice.id,
      given: said === 'yes',
      manner: voice.kind === 'agent' ? ('by_agent' as const) : manner,
    }));
  });
}
