import { HelpCalls } from '@xinan/institutions/resident-parts';
import { PageTitle, useText } from '@xinan/resident-kit';
import { useEffect } from 'preact/hooks';
import { answeringWords } from '../locales/resident-answering.ts';
import { ReceiptCard } from './receipt-card.tsx';

interface QueuedProps {
  claimCode: string;
  sending: boolean;
  busy: boolean;
  onTry: () => void;
}

const tryEveryMs = 20_000;

/** No network: the answers are safe, and help does not wait for a connection. */
export function Queued({ claimCode, sending, busy, onTry }: QueuedProps) {
  const t = useText(answeringWords);
  useEffect(() => {
    addEventListener('online', onTry);
    const timer = setInterval(() => document.visibilityState === 'visible' && onTry(), tryEveryMs);
    return () => {
      removeEventListener('online', onTry);
      clearInterval(timer);
    };
  }, [onTry]);
  return (
    <div class="page stack">
      <PageTitle>{t(busy ? 'busyTitle' : 'queuedTitle')}</PageTitle>
      <p class="lead">{t('queuedLead')}</p>
      <button
        type="button"
        class="button button--quiet"
        onClick={onTry}
        disabled={sending}
        aria-busy={sending}
      >
        {sending ? t('sending') : t('tryNow')}
      </button>
      <section class="card card--dawn stack">
        <p>{t('queuedHelp')}</p>
        <HelpCalls />
      </section>
      <p class="soft">{t('queuedCode')}</p>
      <ReceiptCard claimCode={claimCode} />
    </div>
  );
}
