import type { ProblemError } from '@xinan/contract-kit/client';
import { info } from '@xinan/ui/icons';
import { springFields } from '@xinan/ui/pictures';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { useText } from './use-text.ts';
import { kitWords } from './words.ts';

/** A failure in plain words: what happened, each field at fault, the number to quote, and the way to try again. */
export function Problem({
  error,
  onRetry,
  compact = false,
}: {
  error: ProblemError;
  onRetry?: () => void;
  compact?: boolean;
}): ReactNode {
  const t = useText(kitWords);
  const { title, errors, requestId } = error.problem;
  return (
    <div className={compact ? 'kit-problem kit-problem--compact' : 'kit-problem'} role="alert">
      <Icon path={info} size={18} />
      <div className="kit-problem__body">
        <p className="kit-problem__title">{title}</p>
        {errors && errors.length > 0 && (
          <ul>
            {errors.map((fault) => (
              <li key={fault.pointer}>{fault.message}</li>
            ))}
          </ul>
        )}
        {requestId !== '' && <p className="kit-problem__id">{t('problemNumber', { id: requestId })}</p>}
      </div>
      {onRetry && (
        <Button size={compact ? 'small' : 'middle'} onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** Grey lines where content will be; says so to screen readers. */
export function Loading({ rows = 6 }: { rows?: number }): ReactNode {
  const t = useText(kitWords);
  return (
    <div className="kit-loading" role="status">
      <span className="kit-hidden">{t('loading')}</span>
      <Skeleton
        active
        title={false}
        paragraph={{ rows, width: Array.from({ length: rows }, (_, row) => `${92 - ((row * 17) % 38)}%`) }}
      />
    </div>
  );
}

/** Nothing here yet: what will appear (`title`), what to do (`hint`), and, if any, the button for it. */
export function Empty({
  title,
  hint,
  action,
  picture = springFields,
  heading: Heading = 'p',
}: {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  picture?: string | null;
  /** `h1` where nothing else is on the page. */
  heading?: 'p' | 'h1' | 'h2';
}): ReactNode {
  return (
    <div className="kit-empty">
      {picture !== null && (
        <div
          className="kit-empty__picture"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: picture }}
        />
      )}
      <Heading className="kit-empty__title">{title}</Heading>
      {hint !== undefined && <p className="kit-empty__hint">{hint}</p>}
      {action}
    </div>
  );
}
