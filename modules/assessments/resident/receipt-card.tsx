import { copyText, Icon, useText } from '@xinan/resident-kit';
import { download } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import { resultWords } from '../locales/resident-result.ts';
import { groupReceiptCode } from './receipt-code.ts';
import { ReceiptPicture } from './receipt-picture.tsx';

/** The receipt code, large, to be kept. */
export function ReceiptCard({ claimCode }: { claimCode: string }) {
  const t = useText(resultWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [asPicture, setAsPicture] = useState(false);
  return (
    <section class="card receipt stack" aria-labelledby="receipt">
      <h2 id="receipt">{t('codeTitle')}</h2>
      <p>{t('codeWhy')}</p>
      <p class="receipt__code num" translate={false}>
        {groupReceiptCode(claimCode).map((group) => (
          <span key={group}>{group} </span>
        ))}
      </p>
      <p class="soft small">{t('codeHow')}</p>
      <div class="cluster no-print">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void copyText(claimCode).then(setCopied)}
        >
          {copied ? t('copied') : t('copy')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setAsPicture(true)}>
          <Icon path={download} small />
          {t('picture')}
        </button>
      </div>
      <div role="status" class="small">
        {copied === false && t('copyFailed')}
        {copied === true && <span class="visually-hidden">{t('copied')}</span>}
      </div>
      {asPicture && <ReceiptPicture claimCode={claimCode} onClose={() => setAsPicture(false)} />}
    </section>
  );
}
