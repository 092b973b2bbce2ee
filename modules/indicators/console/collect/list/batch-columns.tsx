import { formatDate } from '@xinan/cn/dates';
import { type DataColumn, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import type { BatchRow } from '../../../contract/cycles.ts';
import { dueLight } from '../logic/due-light.ts';
import { nextMove } from '../logic/next-move.ts';
import { DueLight, today } from '../pieces.tsx';
import { words } from '../words.ts';
import { BatchProgress } from './batch-progress.tsx';

/** Whose deadline it is. */
export const dueWords = {
  report: 'dueReport',
  review: 'dueReview',
  verify: 'dueVerify',
  none: 'dueWas',
} as const;
export const batchPath = ({ id }: { id: string }): string => `/indicators/batches/${id}`;

/** The next right thing with a form, as its button. */
export function MoveButton({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(words);
  const { open, person } = useDesk();
  const { kind, count } = nextMove(batch, person.roles);
  return (
    <Button type={kind === 'look' ? 'default' : 'primary'} onClick={() => open(batchPath(batch))}>
      {t(`move_${kind}`, { n: count })}
    </Button>
  );
}

/** What the office or the department should notice in a form. */
export function BatchMarks({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(words);
  const { overdue, late, returned, mustReview, roundValues, notApplicableWeight } = batch;
  return (
    <span className="collect-marks">
      {overdue > 0 && <StateTag tone="brick">{t('overdueN', { n: overdue })}</StateTag>}
      {returned > 0 && <StateTag tone="amber">{t('returnedN', { n: returned })}</StateTag>}
      {late > 0 && <StateTag tone="amber">{t('lateN', { n: late })}</StateTag>}
      {mustReview && (
        <span title={t('manyNotApplicableWhy')}>
          <StateTag>{t('manyNotApplicable', { share: Math.round(notApplicableWeight * 100) })}</StateTag>
        </span>
      )}
      {roundValues && (
        <span title={t('roundValuesWhy')}>
          <StateTag>{t('roundValues')}</StateTag>
        </span>
      )}
    </span>
  );
}

/** The columns of the work list. */
export function useBatchColumns(): readonly DataColumn<BatchRow>[] {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return [
    {
      key: 'department',
      title: t('department'),
      fixed: true,
      text: ({ department }) => say(department.name),
      render: (batch) => <RoomLink to={batchPath(batch)}>{say(batch.department.name)}</RoomLink>,
    },
    {
      key: 'unit',
      title: t('unit'),
      text: ({ unit }) => say(unit.name),
      render: ({ unit }) => say(unit.name),
    },
    {
      key: 'period',
      title: t('period'),
      text: ({ period }) => period,
      render: ({ period }) => <span className="kit-num">{namePeriod(period, locale)}</span>,
    },
    {
      key: 'due',
      title: t('due'),
      text: ({ dueOn }) => dueOn,
      render: (batch) => (
        <span className="collect-due">
          <DueLight due={dueLight(batch, today())} />
          <span className="kit-soft kit-num">
            {t(dueWords[batch.dueFor ?? 'none'], { day: formatDate(batch.dueOn, locale) })}
          </span>
        </span>
      ),
    },
    {
      key: 'progress',
      title: t('progress'),
      width: 250,
      text: ({ done, total }) => `${done}/${total}`,
      render: (batch) => <BatchProgress batch={batch} />,
    },
    { key: 'marks', title: t('marks'), render: (batch) => <BatchMarks batch={batch} /> },
    { key: 'next', title: t('next'), fixed: true, render: (batch) => <MoveButton batch={batch} /> },
  ];
}
