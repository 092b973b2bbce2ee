import {
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  Section,
  StateTag,
  Timeline,
  useDesk,
  useLiveRefetch,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import { type ReactNode, useState } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { getBatch, getTask, type TaskRecord } from '../../../contract/tasks.ts';
import { taskStates } from '../../../domain.ts';
import '../collect.css';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { governedBy } from '../logic/governed-by.ts';
import { isTyped } from '../logic/row-view.ts';
import { changedTopic, OfflineLine, TaskTag } from '../pieces.tsx';
import { words } from '../words.ts';
import { AppealsSection } from './appeals-section.tsx';
import { DefinitionFacts } from './definition-facts.tsx';
import { ChecksSection, HintsSection, SnapshotsSection, SubmissionsSection } from './look-sections.tsx';
import { NextPanel, type TaskForm } from './next-panel.tsx';
import { TaskForms } from './task-forms.tsx';
import { ValuesSection } from './values-section.tsx';

/** 填报任务: one indicator, one unit, one period, from the first figure to the published score. */
export default function TaskScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const id = params.id ?? '';
  const {
    data: record,
    error,
    refetch,
  } = useRouteQuery(getTask, { params: { id } }, { keepPrevious: false });
  useLiveRefetch(changedTopic, refetch);
  if (record) return <TaskPage key={id} record={record} />;
  return (
    <>
      <PageHeader back={{ to: '/indicators/collect', label: t('backToList') }} title={t('indicator')} />
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />}
    </>
  );
}

function TaskPage({ record }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale, person } = useDesk();
  const refresh = useRefresh();
  const [form, setForm] = useState<TaskForm | null>(null);
  const evidence = useEvidence(record.id, () => void refresh(getTask, getBatch));
  const course = record.decisions.map(({ at, label, by, from, to, reason }) => ({
    at,
    label,
    by,
    to: from === to ? null : taskStates.states[to],
    note: reason,
  }));
  return (
    <>
      <PageHeader
        back={{
          to: `/indicators/batches/${record.batchId}`,
          label: t('backToBatch', { department: say(record.department.name), unit: say(record.unit.name) }),
        }}
        title={say(record.name)}
        state={
          <>
            <TaskTag state={record.state} />
            {record.mode === 'computed' && <StateTag>{t('computed')}</StateTag>}
            {record.late && <StateTag tone="amber">{t('late')}</StateTag>}
            {record.provisional && <StateTag>{t('provisional')}</StateTag>}
            {record.spotCheck !== null && <StateTag tone="sky">{t('spotChecked')}</StateTag>}
          </>
        }
        hint={t('taskHint', {
          code: record.indicator,
          unit: say(record.unit.name),
          period: namePeriod(record.period, locale),
        })}
      />
      <GoverningStandards screen={governedBy(record, person.roles)} />
      <OfflineLine />
      <div className="kit-columns">
        <div className="kit-main">
          <NextPanel key={record.version} record={record} onForm={setForm} />
          <ValuesSection record={record} />
          <ChecksSection record={record} />
          <HintsSection record={record} />
          <Section title={t('evidence')}>
            <EvidenceList record={record} desk={evidence} mayChange={isTyped(record)} />
          </Section>
          <SnapshotsSection record={record} />
          <AppealsSection record={record} />
          <SubmissionsSection record={record} />
        </div>
        <aside className="kit-aside">
          <Section title={t('definition')}>
            <DefinitionFacts definition={record.definition} />
          </Section>
          <Timeline entries={course} />
        </aside>
      </div>
      {form && <TaskForms form={form} record={record} onClose={() => setForm(null)} />}
    </>
  );
}
