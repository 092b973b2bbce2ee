import type { Agreement, Party } from '../../contract.ts';
import { voicesOf } from '../../domain.ts';
import { factsOfParty, principalsOnRecord } from '../party/party-groups.ts';

export type Manner = 'paper' | 'fingerprint' | 'electronic' | 'oral';

/** What was done at the table for one principal. */
export interface SignRow {
  readonly reading: boolean;
  readonly signed: boolean;
  readonly voiceId: string;
}

/** Who may sign for each principal: themselves, the guardian, an agent with special authority. */
export function signersFor(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const facts = parties.map(factsOfParty);
  return new Map(
    principalsOnRecord(parties).map((principal) => {
      const ids = new Set(voicesOf(factsOfParty(principal), facts, { signing: true }).map(({ id }) => id));
      return [principal.id, parties.filter(({ id }) => ids.has(id))];
    }),
  );
}

export const hasSigned = (agreement: Agreement, kind: 'reading' | 'party', principalId: string): boolean =>
  agreement.signatures.some((each) => each.kind === kind && each.principalId === principalId);

/** The signatures as they are sent; what is on record already is not sent again. */
export function signaturesToSend(
  rows: Readonly<Record<string, SignRow>>,
  {
    agreement,
    manner,
    own,
    signers,
  }: {
    agreement: Agreement;
    manner: Manner;
    own: readonly ('mediator' | 'recorder' | 'seal')[];
    signers: ReadonlyMap<string, readonly Party[]>;
  },
) {
  const kinds = (row: SignRow) => [
    ...(row.reading ? (['reading'] as const) : []),
    ...(row.signed && agreement.kind === 'written' ? (['party'] as const) : []),
  ];
  const ofParties = Object.entries(rows).flatMap(([principalId, row]) => {
    const able = signers.get(principalId) ?? [];
    const partyId = (able.find(({ id }) => id === row.voiceId) ?? able[0])?.id;
    if (!partyId) return [];
    return kinds(row)
      .filter((kind) => !hasSigned(agreement, kind, principalId))
      .map((kind) => ({ kind, principalId, partyId, manner }));
  });
  return [
    ...ofParties,
    ...own.map((kind) => ({ kind, manner: kind === 'seal' ? ('paper' as const) : manner })),
  ];
}
