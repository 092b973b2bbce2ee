import { useQueryClient } from '@tanstack/react-query';
import { ReadingSection } from '@xinan/assessments/console';
import { formatTime } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  Problem,
  type RoomProps,
  routeKey,
  serverNow,
  Timeline,
  useLive,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { type ReactNode, useState } from 'react';
import { type CrisisRecord, getCrisis } from '../../contract.ts';
import { type CrisisStep, crisisStates } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import '../crises.css';
import { StepForm } from '../forms/step-form.tsx';
import { AssessmentsSection } from './assessments-section.tsx';
import { BreakGlass } from './break-glass.tsx';
import { ClosureSection } from './closure-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { courseOf } from './course.ts';
import { FollowUpsSection } from './follow-ups-section.tsx';
import { FactSection } from './fact-section.tsx';
import { NextStep } from './next-step.tsx';
import type { OpenStep } from './open-step.ts';
import { PlanSection } from './plan-section.tsx';
import { RecordHeader } from './record-header.tsx';
import { ReferralsSection } from './referrals-section.tsx';

/** One case, read from top to bottom: what is next, what is known, what was done; the course at the right. */
export default function CrisisRecordScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const id = params.id ?? '';
  const {
    data: record,
    error,
    refetch,
  } = useRouteQuery(getCrisis, { params: { id } }, { keepPrevious: false });
  useLive('crises.', (event) => {
    // An empty id: the line was broken for a while, anything may have changed.
    if (event.id === id || event.id === '') void refetch();
  });
  if (record)
    return (
      <Shown
        key={id}
        record={record}
        problem={error && <Problem error={error} compact onRetry={() => void refetch()} />}
      />
    );
  if (error?.problem.status === 404)
    return <Empty picture={lampByWater} title={t('notFoundTitle')} hint={error.problem.title} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
}

function Shown({ record, problem }: { record: CrisisRecord; problem: ReactNode }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const client = useQueryClient();
  const [open, setOpen] = useState<OpenStep | null>(null);
  const [done, setDone] = useState('');
  const take = (changed: CrisisRecord, step: CrisisStep) => {
    client.setQueryData(routeKey(getCrisis, { params: { id: record.id } }), changed);
    setOpen(null);
    setDone(t('doneAt', { step: say(crisisStates.steps[step].label), time: formatTime(serverNow()) }));
  };
  return (
    <div className="crisis-page">
      <RecordHeader record={record} />
      {problem}
      <div className="kit-columns">
        <div className="kit-main">
          <NextStep record={record} done={done} onOpen={setOpen} onDone={take} />
          <FactSection record={record} />
          {record.assessmentId && <ReadingSection assessmentId={record.assessmentId} />}
          <ContactSection record={record} />
          <AssessmentsSection record={record} />
          <PlanSection record={record} />
          <ReferralsSection record={record} onOpen={setOpen} />
          <FollowUpsSection record={record} onOpen={setOpen} />
          <ClosureSection record={record} />
        </div>
        <aside className="kit-aside" aria-label={t('timeline')}>
          {record.canBreakGlass && <BreakGlass record={record} />}
          <Timeline entries={courseOf(record)} />
        </aside>
      </div>
      {open && (
        <StepForm
          {...open}
          record={record}
          onClose={() => setOpen(null)}
          onDone={(changed) => take(changed, open.step)}
        />
      )}
    </div>
  );
}
