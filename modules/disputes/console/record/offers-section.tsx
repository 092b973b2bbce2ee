import { formatDateTime } from '@xinan/cn/dates';
import { Clock, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Offer } from '../../contract.ts';
import { offerAnswers, sides } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';

/** Offers and counter-offers in turn, each side on its own edge, each with its time. */
export function OffersSection(): ReactNode {
  const t = useText(recordWords);
  const { record } = useFileDesk();
  const inOrder = record.offers.toSorted((one, other) => Date.parse(one.madeAt) - Date.parse(other.madeAt));
  return (
    <FileSection id="offers" count={record.offers.length} acts={['offer']} hint={t('offersHint')}>
      {inOrder.length === 0 && <NothingYet>{t('noOffers')}</NothingYet>}
      <ol className="dispute-thread">
        {inOrder.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ol>
    </FileSection>
  );
}

function OfferCard({ offer }: { offer: Offer }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const { may, open } = useFileDesk();
  const isOpen = offer.answer === null;
  return (
    <li className={`dispute-offer dispute-offer--${offer.fromSide}`} data-open={isOpen || undefined}>
      <p className="kit-line">
        <strong>
          {t('offerFromTo', { from: say(sides[offer.fromSide]), to: say(sides[offer.toSide]) })}
        </strong>
        {offer.answer ? (
          <StateTag tone={offer.answer === 'accepted' ? 'lake' : 'plain'}>
            {say(offerAnswers[offer.answer])}
          </StateTag>
        ) : (
          <span className="kit-line">
            <span className="kit-soft">{t('waitsForAnswer')}</span>
            <Clock dueAt={offer.expiresAt} openedAt={offer.madeAt} />
          </span>
        )}
      </p>
      <p className="kit-text">{offer.terms}</p>
      <p className="kit-by">
        {offer.madeBy} · {formatDateTime(new Date(offer.madeAt), locale)}
        {offer.answeredAt &&
          ` · ${t('answeredAt', { time: formatDateTime(new Date(offer.answeredAt), locale) })}`}
      </p>
      {isOpen && may('answer_offer') && (
        <div className="dispute-offer__acts no-print">
          <Button size="small" onClick={() => open({ form: 'answer_offer', targetId: offer.id })}>
            {t('act_answer_offer')}
          </Button>
          <Button size="small" onClick={() => open({ form: 'offer', targetId: offer.id })}>
            {t('counterOffer')}
          </Button>
        </div>
      )}
    </li>
  );
}
