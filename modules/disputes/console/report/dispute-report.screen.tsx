import { Loading, PageHeader, useDesk, useSendLater, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { registerDispute } from '../../contract.ts';
import { reportWords } from '../../locales/console-report.ts';
import { ReportForm } from './report.form.tsx';
import { ReportSent } from './report-sent.tsx';
import { emptyReport, reportBody, type ReportValues } from './report-values.ts';
import './report.css';
import { WaitingList } from './waiting-list.tsx';

const room = '/disputes/report';

/** 登记矛盾纠纷 from the field: filled in a minute, with or without a network. */
export default function DisputeReportScreen(): ReactNode {
  const t = useText(reportWords);
  const { person } = useDesk();
  const queue = useSendLater<ReportValues, typeof registerDispute>('disputes.report', room);
  const { newId, open, isReady } = queue;
  const [id, setId] = useState<string | null>(null);
  const fresh = useMemo(() => emptyReport(person), [person]);
  const top = useRef<HTMLDivElement>(null);
  // Whatever was begun or came back refused is taken up first; otherwise a new one begins.
  useEffect(() => {
    if (isReady && id === null) setId(open?.id ?? newId());
  }, [isReady, id, open, newId]);
  const mine = open?.id === id ? open : null;
  if (!isReady || id === null) return <Loading />;
  const send = async (values: ReportValues) => {
    await queue.send(id, values, { route: registerDispute, input: { body: reportBody(id, values, newId) } });
    // Taken, or waiting: the next one begins. A refused one comes back by itself.
    setId(null);
    top.current?.scrollIntoView();
  };
  const startOver = () => {
    queue.drop(id);
    setId(newId());
  };
  return (
    <div className="report" ref={top}>
      <PageHeader title={t('title')} hint={t('intro')} />
      <ReportSent sent={queue.sent} />
      <WaitingList queue={queue} />
      {!queue.isKept && (
        <p className="kit-notice" role="alert">
          {t('keptNot')}
        </p>
      )}
      <ReportForm
        key={id}
        initial={mine?.values ?? fresh}
        refusal={mine?.refusal ?? null}
        isSending={queue.isSending}
        savedAt={mine?.savedAt ?? null}
        onType={(values) => queue.keep(id, values)}
        onSend={(values) => void send(values)}
        onStartOver={startOver}
      />
    </div>
  );
}
