import { localDateOf } from '@xinan/cn/dates';
import { serverNow, StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import { type ReactNode, useSyncExternalStore } from 'react';
import { taskStates, type TaskState } from '../../domain.ts';
import type { DueState } from './logic/due-light.ts';
import { words } from './words.ts';

/** The change that every screen of the collection listens to. */
export const changedTopic = 'indicators.changed';

const tones: Readonly<Record<TaskState, Tone>> = {
  open: 'plain',
  draft: 'sky',
  submitted: 'sky',
  dept_approved: 'sky',
  returned: 'amber',
  verified: 'lake',
  rejected: 'brick',
  overdue: 'brick',
  scored: 'lake',
  in_appeal: 'amber',
  published: 'lake',
  superseded: 'plain',
};

/** The state of a task in a word. */
export function TaskTag({ state }: { state: TaskState }): ReactNode {
  const say = useSay();
  return <StateTag tone={tones[state]}>{say(taskStates.states[state])}</StateTag>;
}

/** Today in the city, YYYY-MM-DD. */
export const today = (): string => localDateOf(serverNow());

/** How long there is, in words; the dot repeats it. */
export function DueLight({ due: { light, days } }: { due: DueState }): ReactNode {
  const t = useText(words);
  const said =
    light === 'done'
      ? t('allReported')
      : days > 0
        ? t('daysLeft', { n: days })
        : days === 0
          ? t('dueToday')
          : t('daysPast', { n: -days });
  return (
    <span className={`collect-light collect-light--${light}`}>
      <span className="collect-light__dot" aria-hidden="true" />
      {said}
    </span>
  );
}

const watchLine = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};
const isOnline = (): boolean => navigator.onLine;

/** Says that the line is gone, and that nothing typed is lost. */
export function OfflineLine(): ReactNode {
  const t = useText(words);
  const online = useSyncExternalStore(watchLine, isOnline);
  return online ? null : (
    <p className="kit-notice" role="status">
      {t('offline')}
    </p>
  );
}
