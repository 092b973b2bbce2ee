import './audits.css';
import { formatDuration } from '@xinan/cn/dates';
import { PageHeader, Problem, useDesk, useNow, useRouteMutation, useText } from '@xinan/console-kit';
import { Button, Progress } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { verifyAudit } from '../contract.ts';
import { auditWords } from '../locales/console.ts';
import { VerificationReport } from './verification-report.tsx';

/** 核验审计链: starts on entering, says what it is doing, then states the result so that it can be printed and signed. */
export default function Verification(): ReactNode {
  const t = useText(auditWords);
  const { mutate, data, error, isPending, submittedAt } = useRouteMutation(verifyAudit);
  const started = useRef(false);
  const run = () => mutate({});
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    mutate({});
  }, [mutate]);
  return (
    <div className="audit-page">
      <PageHeader
        title={t('verifyTitle')}
        hint={t('verifyHint')}
        back={{ to: '/audit', label: t('backToLog') }}
        actions={
          !isPending && (
            <>
              {data && (
                <Button type="primary" onClick={() => print()}>
                  {t('print')}
                </Button>
              )}
              <Button onClick={run}>{t('again')}</Button>
            </>
          )
        }
      />
      <div aria-live="polite">
        {isPending && <Running key={submittedAt} />}
        {!isPending && error && <Problem error={error} onRetry={run} />}
        {!isPending && data && <VerificationReport result={data} checkedAt={new Date(submittedAt)} />}
      </div>
    </div>
  );
}

const SECOND_MS = 1000;
const SHOWN_AFTER_MS = 60_000;

/** The server does not say how far it is, so no share is pretended: only that it runs, and for how long. */
function Running(): ReactNode {
  const t = useText(auditWords);
  const { locale } = useDesk();
  const now = useNow(SECOND_MS);
  const [began] = useState(now);
  const elapsedMs = now.getTime() - began.getTime();
  return (
    <div className="audit-running" role="status">
      <p className="audit-running__title">{t('running')}</p>
      <div aria-hidden="true">
        <Progress percent={100} status="active" showInfo={false} />
      </div>
      <p className="kit-soft">{t('runningHint')}</p>
      {elapsedMs >= SHOWN_AFTER_MS && (
        <p className="kit-soft">{t('elapsed', { time: formatDuration(elapsedMs, locale) })}</p>
      )}
    </div>
  );
}
