import { useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import type { OutputOf } from '@xinan/contract-kit';
import { type ReactNode, useEffect, useState } from 'react';
import type { getActivity } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { dayWords } from './day-words.ts';

type ActivityRow = OutputOf<typeof getActivity>['rows'][number];

const STEP_MS = 6_000;

/** Which row stands on top: moves on by one every six seconds, only where there is more than fits. */
function useStep(moves: boolean): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (!moves) return;
    const timer = setInterval(() => setStep((now) => now + 1), STEP_MS);
    return () => clearInterval(timer);
  }, [moves]);
  return moves ? step : 0;
}

/** The one thing that moves: recent counts that may be shown, slowly, a row at a time, round and round. */
export function MovingList({
  rows,
  fits,
  today,
}: {
  rows: readonly ActivityRow[];
  fits: number;
  today: string;
}): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const moves = rows.length > fits;
  const step = useStep(moves);
  if (rows.length === 0) return <p className="big-list__empty">{t('activityEmpty')}</p>;
  const shown = Array.from(
    { length: Math.min(fits, rows.length) },
    (_, place) => (step + place) % rows.length,
  );
  return (
    <ul className="big-list">
      {shown.map((index, place) => {
        const row = rows[index];
        if (!row) return null;
        const enters = moves && step > 0 && place === shown.length - 1;
        return (
          <li
            key={`${row.day}.${row.metric}.${row.regionName.zh}.${index}`}
            className={enters ? 'big-list__row big-list__row--enters' : 'big-list__row'}
          >
            <span className="big-list__day">{dayWords(row, today, t)}</span>
            <span className="big-list__what">{say(row.name)}</span>
            <span className="big-list__count">{formatNumber(row.count ?? 0)}</span>
          </li>
        );
      })}
    </ul>
  );
}
