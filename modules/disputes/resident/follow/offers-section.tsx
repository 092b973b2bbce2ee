import { formatDate, formatDuration } from '@xinan/cn/dates';
import { ProblemNotice, useApp, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { answerOffer, type PartyView } from '../../contract.ts';
import { followWords } from '../../locales/resident-follow.ts';
import { inTurn, mayOffer, offerTurn } from './for-me.ts';
import { OfferForm } from './offer-form.tsx';
import { useAct, useCase, useNow } from './use-case.ts';

type Offer = PartyView['offers'][number];
type Turn = ReturnType<typeof offerTurn>;

/** How long there is still time, or how it ended. */
function OfferState({ offer, turn, now }: { offer: Offer; turn: Turn; now: Date }) {
  const t = useText(followWords);
  const { locale } = useApp();
  const left = () => formatDuration(new Date(offer.expiresAt).getTime() - now.getTime(), locale);
  if (turn === 'answer') return <strong>{t('offerLeft', { time: left() })}</strong>;
  if (turn === 'withdraw') return <>{t('offerUntil', { time: left() })}</>;
  return <>{t(offer.answer ? `answer_${offer.answer}` : 'offerOver')}</>;
}

/** Accepting asks once more; declining and withdrawing do not bind anybody. */
function Answers({ offer, turn, onCounter }: { offer: Offer; turn: Turn; onCounter: () => void }) {
  const t = useText(followWords);
  const { view } = useCase();
  const { busy, problem, act } = useAct();
  const [sure, setSure] = useState(false);
  const answer = (word: 'accepted' | 'declined' | 'withdrawn') =>
    void act((call) =>
      call(answerOffer, { params: { id: view.id, offerId: offer.id }, body: { answer: word } }),
    );
  return (
    <div class="stack stack--tight">
      {turn === 'withdraw' && (
        <button
          type="button"
          class="button button--plain"
          disabled={busy}
          onClick={() => answer('withdrawn')}
        >
          {t('withdrawOffer')}
        </button>
      )}
      {turn === 'answer' && !sure && (
        <>
          <button type="button" class="button button--wide" disabled={busy} onClick={() => setSure(true)}>
            {t('accept')}
          </button>
          <div class="pair">
            <button type="button" class="button button--quiet" disabled={busy} onClick={onCounter}>
              {t('counter')}
            </button>
            <button
              type="button"
              class="button button--quiet"
              disabled={busy}
              onClick={() => answer('declined')}
            >
              {t('decline')}
            </button>
          </div>
        </>
      )}
      {sure && (
        <>
          <p>{t('acceptAsk')}</p>
          <div class="pair">
            <button
              type="button"
              class="button"
              disabled={busy}
              aria-busy={busy}
              onClick={() => answer('accepted')}
            >
              {t('acceptSure')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setSure(false)}>
              {t('back')}
            </button>
          </div>
        </>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

function OfferCard({ offer, now, onCounter }: { offer: Offer; now: Date; onCounter: () => void }) {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view, seenAt } = useCase();
  const turn = offerTurn(view, offer, now);
  const isMine = offer.fromSide === view.me.side;
  return (
    <li class={isMine ? 'offer offer--mine' : 'offer'}>
      <p class="soft small">
        {t(isMine ? 'offerMine' : 'offerTheirs')} · {offer.madeBy} ·{' '}
        {formatDate(new Date(offer.madeAt), locale)}
      </p>
      <p class="as-written">{offer.terms}</p>
      <p class="small" role="status">
        <OfferState offer={offer} turn={turn} now={now} />
      </p>
      {turn !== 'over' && !seenAt && <Answers offer={offer} turn={turn} onCounter={onCounter} />}
    </li>
  );
}

/** The offers as they went to and fro, and my turn in it. */
export function OffersSection() {
  const t = useText(followWords);
  const { view, seenAt } = useCase();
  const now = useNow();
  /** Null: no offer is being written; otherwise the offer it answers, or ''. */
  const [writing, setWriting] = useState<string | null>(null);
  const isOpen = mayOffer(view);
  if (!isOpen && view.offers.length === 0) return null;
  const waits = view.offers.some((offer) => offerTurn(view, offer, now) !== 'over');
  return (
    <section class="stack" aria-labelledby="offers">
      <h2 id="offers">{t('offersTitle')}</h2>
      {view.offers.length === 0 && <p class="soft">{t('offersNone')}</p>}
      <ol class="offers">
        {inTurn(view.offers).map((offer) => (
          <OfferCard key={offer.id} offer={offer} now={now} onCounter={() => setWriting(offer.id)} />
        ))}
      </ol>
      {isOpen && !waits && !seenAt && writing === null && (
        <button type="button" class="button button--quiet button--wide" onClick={() => setWriting('')}>
          {t('makeOffer')}
        </button>
      )}
      {writing !== null && <OfferForm answers={writing} onClose={() => setWriting(null)} />}
    </section>
  );
}
