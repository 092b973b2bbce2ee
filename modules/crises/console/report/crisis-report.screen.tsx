import { PageHeader, useText } from '@xinan/console-kit';
import { type ReactNode, useState } from 'react';
import { formWords } from '../../locales/console.ts';
import '../crises.css';
import { ReportForm } from './report.form.tsx';
import { ReportSent, type SentReport } from './report-sent.tsx';

/** 报告一位需要帮助的人: for everybody who may see something, and need not know anything about cases. */
export default function CrisisReportScreen(): ReactNode {
  const t = useText(formWords);
  const [sent, setSent] = useState<SentReport | null>(null);
  return (
    <div className="crisis-report">
      <PageHeader title={t(sent ? 'sentTitle' : 'reportTitle')} hint={sent ? undefined : t('reportIntro')} />
      {sent ? <ReportSent report={sent} onAnother={() => setSent(null)} /> : <ReportForm onSent={setSent} />}
    </div>
  );
}
