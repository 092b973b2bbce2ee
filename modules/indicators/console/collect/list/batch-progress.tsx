import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { BatchRow } from '../../../contract/cycles.ts';
import { words } from '../words.ts';

const parts = ['done', 'toVerify', 'toReview', 'toReport', 'overdue'] as const;

/** How far a form is: a bar by what is to be done, and the same in words. */
export function BatchProgress({ batch }: { batch: BatchRow }): ReactNode {
  const t = useText(words);
  const shown = parts.filter((part) => batch[part] > 0);
  return (
    <div className="collect-progress">
      <div className="collect-progress__bar" aria-hidden="true">
        {shown.map((part) => (
          <span key={part} className={`collect-progress__${part}`} style={{ flexGrow: batch[part] }} />
        ))}
      </div>
      <p className="collect-progress__words kit-num">
        {shown
          .toReversed()
          .map((part) => t(`${part}N`, { n: batch[part] }))
          .join(' · ')}
        <span className="kit-soft"> / {t('ofTotal', { n: batch.total })}</span>
      </p>
    </div>
  );
}
