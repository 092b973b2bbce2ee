import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordConsent as route } from '../../contract.ts';
import { type ConsentKind, type PartyFacts, voicesOf } from '../../domain.ts';
import { recordAct, type Scene } from '../steps/take-step.ts';

export interface NewWord {
  readonly kind: ConsentKind;
  readonly principalId: string;
  readonly partyId: string;
  readonly given: boolean;
  readonly manner: string;
}

/** Whether this voice may speak for this principal on this matter. Errors: `dispute.party_unknown`, `dispute.voice_missing`. */
export function requireVoice(
  parties: readonly PartyFacts[],
  word: Pick<NewWord, 'kind' | 'principalId' | 'partyId'>,
  pointer?: string,
): void {
  const faults = pointer ? [{ pointer, zh: '不能替这位当事人表示', en: 'cannot speak for this party' }] : [];
  const principal = parties.find(({ id }) => id === word.principalId);
  if (!principal) throw new DomainError('dispute.party_unknown', {}, faults);
  const signing = word.kind === 'extension';
  if (!voicesOf(principal, parties, { signing }).some(({ id }) => id === word.partyId))
    throw new DomainError('dispute.voice_missing', {}, faults);
}

/** Adds words to the file. What was said before stays; the latest counts. */
export async function insertWords(
  tx: ActorTx,
  disputeId: string,
  { words, extensions }: { words: readonly NewWord[]; extensions: number },
): Promise<void> {
  const { accountId, displayName } = tx.actor;
  await tx.run(
    tx.db.insertInto('dispute_consents').values(
      words.map((word) => ({
        id: tx.newId(),
        dispute_id: disputeId,
        kind: word.kind,
        principal_id: word.principalId,
        party_id: word.partyId,
        given: word.given,
        round: word.kind === 'extension' ? extensions : 0,
        manner: word.manner,
        at: tx.now,
        account_id: accountId,
        actor_name: displayName,
      })),
    ),
  );
}

const write =
  (tx: ActorTx, words: readonly NewWord[]) =>
  async ({ row, facts }: Scene): Promise<void> => {
    for (const [index, word] of words.entries()) requireVoice(facts.parties, word, `/words/${index}/partyId`);
    await insertWords(tx, row.id, { words, extensions: row.extensions });
  };

/** 登记当事人意愿: what the parties said in person or by telephone. Silence is recorded by nobody. */
export const recordConsent = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'record_consent' }, write(tx, body.words));
