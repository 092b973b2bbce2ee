import { Icon, useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { roles } from '@xinan/policy';
import { print } from '@xinan/ui/icons';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { beginSetup } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { InvitationLink } from './invitation-link.tsx';
import type { Administrator } from './setup.form.tsx';

export interface SetupDoneProps {
  readonly invitations: OutputOf<typeof beginSetup>['invitations'];
  readonly people: readonly Administrator[];
  readonly onSignIn: () => void;
}

/** The three links, shown once: copied, or printed as three slips. Leaving before they are handed over asks first. */
export function SetupDone({ invitations, people, onSignIn }: SetupDoneProps): ReactNode {
  const t = useText(frontWords);
  const say = useSay();
  const [handedOver, setHandedOver] = useState(false);
  useEffect(() => {
    if (handedOver) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [handedOver]);
  const nameOf = (loginName: string) =>
    people.find((one) => one.loginName === loginName)?.displayName ?? loginName;
  return (
    <div className="front__form">
      <h1 className="no-print">{t('setupDone')}</h1>
      <p className="front__lead no-print">{t('setupDoneHint')}</p>
      {invitations.map(({ role, loginName, invitationPath }) => (
        <section key={role} className="slip">
          <p className="slip__title">{t('inviteSlip')}</p>
          <h2>{say(roles[role])}</h2>
          <p className="slip__for">
            {t('inviteFor', { name: nameOf(loginName) })} · <span className="kit-num">{loginName}</span>
          </p>
          <p className="slip__hint">{t('inviteSlipHint')}</p>
          <InvitationLink path={invitationPath} label={say(roles[role])} />
          <p className="slip__printed">{new URL(invitationPath, window.location.origin).href}</p>
        </section>
      ))}
      <div className="front__row no-print">
        <Button icon={<Icon path={print} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <Checkbox
        className="no-print"
        checked={handedOver}
        onChange={(event) => setHandedOver(event.target.checked)}
      >
        {t('handedOver')}
      </Checkbox>
      <Button
        className="no-print"
        type="primary"
        size="large"
        block
        disabled={!handedOver}
        onClick={onSignIn}
      >
        {t('toSignIn')}
      </Button>
    </div>
  );
}
