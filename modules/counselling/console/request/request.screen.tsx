import { PageHeader, RoomLink, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { formWords, words } from '../../locales/console.ts';
import '../counselling.css';
import { RequestForm } from './request.form.tsx';

/** 申请疏导: with the person beside or on the line, and their own word first. */
export default function RequestScreen(): ReactNode {
  const t = useText(formWords);
  const [sent, setSent] = useState<string | null>(null);
  return (
    <div className="counselling-request">
      <PageHeader
        title={t(sent ? 'sentTitle' : 'requestTitle')}
        hint={sent ? undefined : t('requestIntro')}
      />
      {sent ? <Sent caseNo={sent} onAgain={() => setSent(null)} /> : <RequestForm onSent={setSent} />}
    </div>
  );
}

/** The number, and what happens now; nothing else will ever be told here. */
function Sent({ caseNo, onAgain }: { caseNo: string; onAgain: () => void }): ReactNode {
  const t = useText(formWords);
  const room = useText(words);
  return (
    <div className="kit-sheet-card" role="status">
      <p className="counselling-number kit-num">{t('sentNo', { no: caseNo })}</p>
      <p>{t('sentNext')}</p>
      <p>{t('sentKeep')}</p>
      <p className="kit-soft">{t('sentApart')}</p>
      <p className="kit-soft">
        {t('petitionApart')} <RoomLink to="/counselling/petition-clocks">{room('clocksLink')}</RoomLink>
      </p>
      <Button onClick={onAgain}>{t('again')}</Button>
    </div>
  );
}
