import { useText } from '@xinan/console-kit';
import { Tooltip } from 'antd';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Line } from '../live/shared-line.ts';
import { words } from '../words.ts';

/** A quiet dot with words: whether changes arrive by themselves. */
export function LineStatus({ line }: { line: Line }): ReactNode {
  const t = useText(words);
  const state = useSyncExternalStore(line.watchState, line.state);
  return (
    <Tooltip title={t(state === 'offline' ? 'offlineHint' : 'liveHint')}>
      <span className={`line-status line-status--${state}`} role="status">
        <span className="line-status__dot" aria-hidden="true" />
        <span className="line-status__words">{t(state)}</span>
      </span>
    </Tooltip>
  );
}
