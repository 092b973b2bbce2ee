import { copyText, Icon, PageTitle, useApp, useText } from '@xinan/resident-kit';
import { download } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import { registerWords } from '../../locales/resident.ts';
import { DangerLine } from '../danger-line.tsx';
import { followAddress, readFollowCode } from '../follow-code.ts';
import { openCode } from '../opened.ts';
import { QrCode } from './qr-code.tsx';
import { SlipPicture } from './slip-picture.tsx';
import type { Registered } from './waiting.ts';

/** Two groups and a dash behind each: `ABCD-EFGH-` and `JKMN-PQRS`. */
const half = 10;

/** The code, large, to be kept: as text, as something to scan, as a picture. */
function CodeCard({ grouped, code }: { grouped: string; code: string }) {
  const t = useText(registerWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [asPicture, setAsPicture] = useState(false);
  return (
    <section class="card receipt stack" aria-labelledby="follow-code">
      <h2 id="follow-code">{t('code')}</h2>
      <p class="receipt__code dispute-code num" translate={false}>
        <span>{grouped.slice(0, half)}</span>
        <span>{grouped.slice(half)}</span>
      </p>
      <p>{t('codeWhy')}</p>
      <p class="soft small">{t('codePrivate')}</p>
      <QrCode text={followAddress(location.origin, code)} label={t('qr')} />
      <p class="soft small qr__words" aria-hidden="true">
        {t('qr')}
      </p>
      <div class="cluster no-print">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void copyText(grouped).then(setCopied)}
        >
          {copied ? t('copied') : t('copy')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setAsPicture(true)}>
          <Icon path={download} small />
          {t('savePicture')}
        </button>
      </div>
      <div role="status" class="small">
        {copied === false && t('copyFailed')}
        {copied === true && <span class="visually-hidden">{t('copied')}</span>}
      </div>
      {asPicture && <SlipPicture code={code} onClose={() => setAsPicture(false)} />}
    </section>
  );
}

/** Registered: the number, the code to keep, and what comes next. */
export function FollowSlip({ answer, onDone }: { answer: Registered; onDone: () => void }) {
  const t = useText(registerWords);
  const { go } = useApp();
  const read = readFollowCode(answer.followCode ?? '');
  const leave = (path: string) => {
    if (read.ok) openCode(read.code);
    onDone();
    go(path);
  };
  return (
    <div class="page stack">
      <PageTitle>{t('doneTitle')}</PageTitle>
      <p class="lead">{t('doneLead')}</p>
      <p>
        {t('caseNo')} <strong class="num">{answer.caseNo}</strong>
      </p>
      {read.ok && <CodeCard grouped={answer.followCode ?? ''} code={read.code} />}
      <DangerLine words={t('noteSafe')} />
      <div class="actions">
        <button type="button" class="button" onClick={() => leave('/follow')}>
          {t('see')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => leave('/')}>
          {t('keptIt')}
        </button>
      </div>
    </div>
  );
}
