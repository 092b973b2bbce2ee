import { formatDate } from '@xinan/cn/dates';
import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import type { BatchRow } from '../../../contract/cycles.ts';
import { dueLight } from '../logic/due-light.ts';
import { DueLight, today } from '../pieces.tsx';
import { words } from '../words.ts';
import { BatchMarks, batchPath, dueWords, MoveButton } from './batch-columns.tsx';
import { BatchProgress } from './batch-progress.tsx';

/** A form on a phone. */
export function BatchCard({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <div className="collect-card">
      <p className="collect-card__title">
        <RoomLink to={batchPath(batch)}>
          {say(batch.department.name)} · {say(batch.unit.name)}
        </RoomLink>
      </p>
      <p className="collect-card__line">
        <span className="kit-soft">{namePeriod(batch.period, locale)}</span>
        <DueLight due={dueLight(batch, today())} />
        <span className="kit-soft">
          {t(dueWords[batch.dueFor ?? 'none'], { day: formatDate(batch.dueOn, locale) })}
        </span>
      </p>
      <BatchProgress batch={batch} />
      <BatchMarks batch={batch} />
      <MoveButton batch={batch} />
    </div>
  );
}
