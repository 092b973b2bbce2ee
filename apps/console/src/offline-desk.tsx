import {
  type Desk,
  DeskProvider,
  type Person,
  SendLaterProvider,
  useText,
  WaitingForms,
} from '@xinan/console-kit';
import { mark } from '@xinan/ui/mark';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { call } from './client.ts';
import { goTo } from './navigate.ts';
import { usePreferences } from './preferences.ts';
import { words } from './words.ts';

export interface OfflineDeskProps {
  readonly person: Person;
  /** The server answers again; the person decides when to leave the form. */
  readonly isBack: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

const hearsNothing = () => () => {};
const refuse = () => Promise.resolve(false);

/** The desk without a network: only forms that are sent later, nothing of the server's. */
export function OfflineDesk({ person, isBack, onBack, children }: OfflineDeskProps): ReactNode {
  const t = useText(words);
  const { locale, dark } = usePreferences();
  const desk = useMemo<Desk>(
    () => ({ call, locale, dark, confirmIdentity: refuse, open: goTo, person, listen: hearsNothing }),
    [locale, dark, person],
  );
  return (
    <DeskProvider value={desk}>
      <SendLaterProvider>
        <header className="offline-bar">
          <span className="brand__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
          <span role="status" className="offline-bar__words">
            {t(isBack ? 'lineBack' : 'cutOff')}
          </span>
          <WaitingForms />
          {isBack && (
            <Button size="small" onClick={onBack}>
              {t('toDesk')}
            </Button>
          )}
        </header>
        <main id="content" className="frame__content" tabIndex={-1}>
          {children}
        </main>
      </SendLaterProvider>
    </DeskProvider>
  );
}
