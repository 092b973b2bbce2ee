import { PlacesNear } from '@xinan/institutions/resident-parts';
import { Icon, Link, PageTitle, Show, useText } from '@xinan/resident-kit';
import { print as printIcon } from '@xinan/ui/icons';
import type { Result } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { HelpCard } from './help-card.tsx';
import type { OpenReceipt } from './opened-result.ts';
import { ReceiptCard } from './receipt-card.tsx';
import { ResultView } from './result-view.tsx';
import { useResult } from './use-result.ts';

function NoResult() {
  const t = useText(resultWords);
  return (
    <div class="empty stack">
      <PageTitle>{t('noResult')}</PageTitle>
      <p>{t('noResultHint')}</p>
      <Link to="/r" class="button">
        {t('noResultButton')}
      </Link>
    </div>
  );
}

interface OpenedProps {
  result: Result;
  receipt: OpenReceipt | undefined;
  onChange: (result: Result) => void;
}

function Opened({ result, receipt, onChange }: OpenedProps) {
  const t = useText(resultWords);
  return (
    <>
      {result.needsHelpNow ? (
        <HelpCard
          result={result}
          claimCode={receipt?.claimCode}
          onContactLeft={() => onChange({ ...result, contactLeft: true })}
        />
      ) : (
        <PageTitle>{t('title')}</PageTitle>
      )}
      <ResultView result={result} />
      <PlacesNear region={receipt?.region ?? ''} />
      {receipt && <ReceiptCard claimCode={receipt.claimCode} />}
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={() => window.print()}>
          <Icon path={printIcon} />
          {t('print')}
        </button>
        <Link to="/list" class="button button--quiet">
          {t('again')}
        </Link>
      </div>
    </>
  );
}

/** `/result`: what one result says, and what can be done with it. */
export default function ResultScreen() {
  const { load, receipt } = useResult();
  return (
    <div class="page stack">
      <Show load={load}>
        {(result) =>
          result ? <Opened result={result} receipt={receipt} onChange={load.replace} /> : <NoResult />
        }
      </Show>
    </div>
  );
}
