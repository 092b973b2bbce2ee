import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { getBatch } from '../../../contract/tasks.ts';
import '../collect.css';
import { BatchMarks } from '../list/batch-columns.tsx';
import { BatchProgress } from '../list/batch-progress.tsx';
import { dueLight } from '../logic/due-light.ts';
import { changedTopic, DueLight, OfflineLine, today } from '../pieces.tsx';
import { dueWords } from '../list/batch-columns.tsx';
import { words } from '../words.ts';
import { BatchPage } from './batch-page.tsx';
import { Workbook } from './workbook.tsx';

/** 部门填报表: what one department reports for one unit in one period. */
export default function BatchScreen({ params }: RoomProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const id = params.id ?? '';
  const {
    data: batch,
    error,
    refetch,
  } = useRouteQuery(getBatch, { params: { id } }, { keepPrevious: false });
  useLiveRefetch(changedTopic, refetch);
  const back = { to: '/indicators/collect', label: t('backToList') };
  if (!batch)
    return (
      <>
        <PageHeader back={back} title={t('forms')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />}
      </>
    );
  return (
    <>
      <PageHeader
        back={back}
        title={`${say(batch.department.name)} · ${say(batch.unit.name)} · ${namePeriod(batch.period, locale)}`}
        state={<BatchMarks batch={batch} />}
        actions={<Workbook batch={batch} />}
        hint={
          <span className="kit-hint">
            <span className="kit-num">{t('batchNo', { no: batch.batchNo })}</span>
            <DueLight due={dueLight(batch, today())} />
            <span>{t(dueWords[batch.dueFor ?? 'none'], { day: formatDate(batch.dueOn, locale) })}</span>
          </span>
        }
      />
      <GoverningStandards screen="indicators.tasks" />
      <OfflineLine />
      {error && <Problem error={error} onRetry={() => void refetch()} compact />}
      <div className="collect-head">
        <BatchProgress batch={batch} />
      </div>
      {batch.rows.length === 0 ? <Empty title={t('emptyBatch')} /> : <BatchPage key={id} batch={batch} />}
    </>
  );
}
