import { useQueryClient } from '@tanstack/react-query';
import { formatTime } from '@xinan/cn/dates';
import {
  Problem,
  routeKey,
  serverNow,
  Timeline,
  useLive,
  useRefresh,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { type ReactNode, useCallback, useState } from 'react';
import { type DisputeRecord, getDispute } from '../../contract.ts';
import { recordWords } from '../../locales/console-record.ts';
import { FileForm } from '../forms/file-form.tsx';
import { AnswerBox } from '../joint/answer-box.tsx';
import { courseOf } from './course.ts';
import { FileDeskProvider } from './file-desk.tsx';
import { FileHeader } from './file-header.tsx';
import { FileSections } from './file-sections.tsx';
import { LeftCase } from './left-case.tsx';
import { NextStep } from './next-step.tsx';
import { NoRecord } from './no-record.tsx';
import type { OpenForm } from './open-form.ts';
import { SectionIndex } from './section-index.tsx';

/** The mediation file, as registrar, mediators and lead read it. */
export function FilePage({ id }: { id: string }): ReactNode {
  const {
    data: record,
    error,
    refetch,
  } = useRouteQuery(getDispute, { params: { id } }, { keepPrevious: false });
  useLive('disputes.', (event) => {
    // An empty id: the line was broken for a while, anything may have changed.
    if (event.id === id || event.id === '') void refetch();
  });
  const [left, setLeft] = useState('');
  if (left) return <LeftCase what={left} />;
  if (!record) return <NoRecord error={error} onRetry={() => void refetch()} />;
  return (
    <Shown
      record={record}
      left={setLeft}
      problem={error && <Problem error={error} compact onRetry={() => void refetch()} />}
    />
  );
}

interface ShownProps {
  readonly record: DisputeRecord;
  readonly left: (what: string) => void;
  readonly problem: ReactNode;
}

function Shown({ record, left, problem }: ShownProps): ReactNode {
  const t = useText(recordWords);
  const client = useQueryClient();
  const refresh = useRefresh();
  const [form, setForm] = useState<OpenForm | null>(null);
  const [done, setDone] = useState('');
  const took = useCallback(
    (changed: DisputeRecord | null, what: string) => {
      if (changed) client.setQueryData(routeKey(getDispute, { params: { id: changed.id } }), changed);
      else void refresh(getDispute);
      setForm(null);
      setDone(t('doneAt', { what, time: formatTime(serverNow()) }));
    },
    [client, refresh, t],
  );
  return (
    <FileDeskProvider record={record} open={setForm} took={took} left={left}>
      <FileHeader />
      {problem}
      <div className="kit-columns dispute-columns">
        <div className="kit-main">
          <AnswerBox record={record} onAccepted={(what) => took(null, what)} onLeft={left} />
          <NextStep done={done} />
          <SectionIndex folded />
          <FileSections />
        </div>
        <aside className="kit-aside dispute-aside" aria-label={t('asideLabel')}>
          <SectionIndex />
          <Timeline entries={courseOf(record)} />
        </aside>
      </div>
      {form && <FileForm {...form} onClose={() => setForm(null)} />}
    </FileDeskProvider>
  );
}
