import { useQueryClient } from '@tanstack/react-query';
import {
  Clock,
  Facts,
  Problem,
  routeKey,
  StateTag,
  Timeline,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  assignCounsellor,
  type CounsellingOversight,
  overseeCounselling,
  stopCounselling,
} from '../../contract.ts';
import { counsellingStates, isFinal, meetingWishes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { CandidateList } from './candidate-list.tsx';
import { RecordHeader } from './record-header.tsx';

/** The supervisor's page of a case: clocks, who has it, who could take it. No name, no topic, nothing of the talks. */
export function Oversight({
  record,
  problem,
}: {
  record: CounsellingOversight;
  problem: ReactNode;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <>
      <RecordHeader record={record} prints={false} />
      {problem}
      <div className="kit-columns">
        <div className="kit-main">
          <AssignBox record={record} />
          <p className="kit-by">{t('overseeHint')}</p>
          <Facts
            facts={[
              { name: t('person'), value: record.person },
              { name: t('region'), value: record.regionName },
              { name: t('meetingWish'), value: say(meetingWishes[record.meetingWish]) },
              { name: t('counsellor'), value: record.counsellor ?? t('nobodyYet') },
            ]}
          />
        </div>
        <aside className="kit-aside">
          <Timeline
            entries={record.timeline.map((entry) => ({
              ...entry,
              to: entry.to && counsellingStates.states[entry.to],
            }))}
          />
        </aside>
      </div>
    </>
  );
}

function AssignBox({ record }: { record: CounsellingOversight }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const client = useQueryClient();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [isChanging, setChanging] = useState(false);
  const show = (changed: CounsellingOversight) => {
    setChanging(false);
    client.setQueryData(routeKey(overseeCounselling, { params: { id: record.id } }), changed);
  };
  const assign = useRouteMutation(assignCounsellor, { onDone: show });
  const stop = useRouteMutation(stopCounselling, { onDone: show });
  const can = (...steps: string[]) => record.steps.some(({ step }) => steps.includes(step));
  const at = { params: { id: record.id } };
  const version = { version: record.version };
  const choose = (accountId: string) => {
    setProblem(null);
    assign.mutate({ ...at, body: { ...version, accountId } }, { onError: setProblem });
  };
  const isWaiting = record.state === 'requested';
  const list = isWaiting || isChanging;
  return (
    <section className="kit-next" aria-label={t('next')}>
      <div className="kit-next__head">
        <h2 className="kit-next__title">
          {isFinal(record.state)
            ? t('finished')
            : isWaiting
              ? t('nextFor', { step: say(counsellingStates.steps.assign.label) })
              : `${t('counsellor')} ${record.counsellor ?? ''}`}
        </h2>
        {record.dueAt && (
          <span className="kit-next__clock">
            {record.dueFor && <span className="kit-soft">{say(record.dueFor)}</span>}
            <Clock dueAt={record.dueAt} openedAt={record.assignedAt ?? record.requestedAt} />
          </span>
        )}
      </div>
      {!isFinal(record.state) && list && (
        <p className="kit-next__hint">{t(isWaiting ? 'hint_assign' : 'changeHint')}</p>
      )}
      {problem && <Problem error={problem} compact />}
      {list && !isFinal(record.state) && (
        <CandidateList
          title={t(isWaiting ? 'candidates' : 'candidatesFor')}
          candidates={record.candidates}
          busyWith={assign.isPending ? (assign.variables?.body.accountId ?? null) : null}
          onChoose={choose}
        />
      )}
      {record.candidates.length === 0 && isWaiting && <StateTag tone="amber">{t('noCandidates')}</StateTag>}
      <div className="kit-next__steps no-print">
        {can('reassign') && (
          <Button onClick={() => setChanging(!isChanging)}>{t(isChanging ? 'keep' : 'change')}</Button>
        )}
        {can('decline', 'end_by_person') && (
          <Popconfirm
            title={t('stopTitle')}
            description={<div className="counselling-confirm">{t('stopBody')}</div>}
            okText={t('stopYes')}
            cancelText={t('stopNo')}
            onConfirm={() => {
              setProblem(null);
              stop.mutate({ ...at, body: version }, { onError: setProblem });
            }}
          >
            <Button loading={stop.isPending}>{t('stop')}</Button>
          </Popconfirm>
        )}
      </div>
    </section>
  );
}
