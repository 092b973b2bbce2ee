import { formatDateTime } from '@xinan/cn/dates';
import { type SendLater, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { registerDispute } from '../../contract.ts';
import { disputeTypes } from '../../domain.ts';
import { reportWords } from '../../locales/console-report.ts';
import type { ReportValues } from './report-values.ts';

export type ReportQueue = SendLater<ReportValues, typeof registerDispute>;

/** 待发送: what is on this device and not yet with the server. */
export function WaitingList({ queue }: { queue: ReportQueue }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  if (queue.waiting.length === 0) return null;
  return (
    <section className="report-waiting" aria-label={t('waitingTitle', { n: queue.waiting.length })}>
      <div className="kit-line">
        <h2 className="report-waiting__title">{t('waitingTitle', { n: queue.waiting.length })}</h2>
        <Button size="small" loading={queue.isSending} onClick={queue.tryAgain}>
          {t(queue.isSending ? 'sending' : 'tryAgain')}
        </Button>
      </div>
      <ul>
        {queue.waiting.map(({ id, values, savedAt }) => (
          <li key={id}>
            {say(disputeTypes[values.type ?? 'other'])}{' '}
            <span className="kit-soft">
              {t('waitingAt', { time: formatDateTime(new Date(savedAt), locale) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="kit-by">{t('waitingHint')}</p>
    </section>
  );
}
