import { DomainError } from '@xinan/contract-kit';
import type { ActorTx, CaseKey } from '@xinan/platform';
import type { Side } from '../../domain.ts';
import { places } from '../record/places.ts';
import type { CaseParts } from '../record/store.ts';

type Offers = CaseParts['offers'];

export interface NewOffer {
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly answers?: string | undefined;
  readonly terms: string;
  readonly madeBy: string;
  readonly expiresAt: Date;
}

const isOpen = (offer: Offers[number], now: Date) => offer.answer === null && offer.expires_at > now;

/** An open offer by id. Errors: `record.not_found`, `dispute.offer_over`. */
export function requireOpenOffer(offers: Offers, id: string, now: Date): Offers[number] {
  const offer = offers.find((each) => each.id === id);
  if (!offer) throw new DomainError('record.not_found');
  if (!isOpen(offer, now)) throw new DomainError('dispute.offer_over');
  return offer;
}

/** Answers it, once: of two who answer at the same time the second is refused. Errors: `dispute.offer_over`. */
export async function answerOpenOffer(
  tx: ActorTx,
  offer: Offers[number],
  { answer, by }: { answer: string; by: string },
): Promise<void> {
  const answered = await tx.run(
    tx.db
      .updateTable('dispute_offers')
      .set({ answer, answered_at: tx.now, answered_by: by })
      .where('id', '=', offer.id)
      .where('answer', 'is', null),
  );
  if (answered === 0) throw new DomainError('dispute.offer_over');
}

/** Puts an offer on the table; one that answers another closes that one as countered. */
export async function insertOffer(
  tx: ActorTx,
  { disputeId, key, offers }: { disputeId: string; key: CaseKey; offers: Offers },
  offer: NewOffer,
): Promise<void> {
  if (offer.answers) {
    const answered = requireOpenOffer(offers, offer.answers, tx.now);
    if (answered.to_side !== offer.fromSide) throw new DomainError('dispute.offer_over');
    await answerOpenOffer(tx, answered, { answer: 'countered', by: offer.madeBy });
  }
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('dispute_offers').values({
      id,
      dispute_id: disputeId,
      from_side: offer.fromSide,
      to_side: offer.toSide,
      answers: offer.answers ?? null,
      sealed: key.seal(places.offer(id), offer.terms.trim()),
      made_at: tx.now,
      made_by: offer.madeBy,
      expires_at: offer.expiresAt,
    }),
  );
}
