import { clock } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { RoomLink } from '../page.tsx';
import { useText } from '../use-text.ts';
import { kitWords } from '../words.ts';
import { useSendQueue } from './use-send-later.tsx';

/** "待发送 2", on every page as long as something waits; leads to the form. */
export function WaitingForms(): ReactNode {
  const t = useText(kitWords);
  const { state } = useSendQueue();
  const waiting = state.forms.filter((form) => form.state !== 'draft');
  const [first] = waiting;
  if (!first) return null;
  return (
    <RoomLink to={first.room} className="kit-waiting">
      <Icon path={clock} size={14} />
      <span role="status">{t('waitingForms', { n: waiting.length })}</span>
    </RoomLink>
  );
}
