import { formatTime } from '@xinan/cn/dates';
import { mark } from '@xinan/ui/mark';
import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';
import { useHotkeys } from '../hotkeys.ts';
import { RoomLink } from '../page.tsx';
import { useText } from '../use-text.ts';
import { kitWords } from '../words.ts';
import { nightColors } from './night-colors.ts';
import { useStillHands } from './use-still-hands.ts';

const stillMs = 8_000;

export interface WallProps {
  /** Class of the room, beside `wall`. */
  readonly className?: string;
  /** Where Escape and the quiet link lead, and what the link says. */
  readonly leave: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

/** A whole window for a wall five metres away: dark whatever the desk's own choice, still, pointer and buttons out of sight. */
export function Wall({ className = '', leave, children }: WallProps): ReactNode {
  const t = useText(kitWords);
  const { open } = useDesk();
  const still = useStillHands(stillMs);
  useHotkeys({ escape: () => open(leave.to) });
  return (
    <main className={`wall ${still ? 'wall--still' : ''} ${className}`} style={nightColors}>
      {children}
      <p className="wall-hint">
        <span>{t('wallHint')}</span>
        <RoomLink to={leave.to}>{leave.label}</RoomLink>
      </p>
    </main>
  );
}

export interface WallHeadProps {
  readonly title: ReactNode;
  /** In the middle: the period. */
  readonly span?: ReactNode;
  /** How old the figures are. */
  readonly asOf?: ReactNode;
  readonly now: Date;
  /** Set where the server cannot be reached: when the shown figures came. */
  readonly offlineSince?: Date | null;
}

/** The head of a wall: whose it is, of when, how old, and the time. */
export function WallHead({ title, span, asOf, now, offlineSince = null }: WallHeadProps): ReactNode {
  const t = useText(kitWords);
  return (
    <header className="wall-head">
      <h1 className="wall-head__title">
        <span className="wall-head__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
        {title}
      </h1>
      <p className="wall-head__span">{span}</p>
      <p className="wall-head__now">
        {offlineSince ? (
          <span className="wall-head__offline" role="status">
            {t('wallOffline', { at: formatTime(offlineSince) })}
          </span>
        ) : (
          <span>{asOf}</span>
        )}
        <time className="wall-head__clock">{formatTime(now)}</time>
      </p>
    </header>
  );
}
