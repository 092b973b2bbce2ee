import { Icon, RoomLink, useDesk, useLive, useLiveRefetch, useRouteQuery, useText } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { close, info } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { listDuties } from '../contract.ts';
import { words } from '../locales/console.ts';
import { chimeIfOn } from './chime.ts';
import './worklist.css';

/** Who watches through quiet hours: asking each minute keeps their session alive, so that an alert never meets a sign-in page. */
const watchRoles: readonly Role[] = ['duty_officer', 'crisis_supervisor', 'hotline_operator'];
const shownMs = 20_000;
const isOnList = (): boolean => window.location.pathname.endsWith('/worklist');

/** Mounted once by the shell: counts overdue duties for the title, and says on every other page that an alert came in. */
export function DutyWatch({ onOverdue }: { onOverdue: (count: number) => void }): ReactNode {
  const t = useText(words);
  const [alertedAt, setAlertedAt] = useState(0);
  const { person } = useDesk();
  const isOnWatch = person.roles.some((role) => watchRoles.includes(role));
  const { data, refetch } = useRouteQuery(
    listDuties,
    { query: { limit: 1 } },
    isOnWatch ? { everyMs: 60_000 } : {},
  );
  const overdue = data?.counts.overdue ?? 0;
  useEffect(() => onOverdue(overdue), [overdue, onOverdue]);
  useLiveRefetch('duties.', refetch);
  useLive('crises.alerted', ({ id }) => {
    if (id === '') return;
    chimeIfOn();
    if (!isOnList()) setAlertedAt(Date.now());
  });
  useEffect(() => {
    if (alertedAt === 0) return;
    const timer = setTimeout(() => setAlertedAt(0), shownMs);
    return () => clearTimeout(timer);
  }, [alertedAt]);

  return (
    <div className="alert-toast-place no-print" role="status">
      {alertedAt > 0 && (
        <div className="alert-toast" key={alertedAt}>
          <Icon path={info} size={18} />
          <span>{t('alert')}</span>
          <RoomLink to="/worklist" onClick={() => setAlertedAt(0)}>
            {t('alertOpen')}
          </RoomLink>
          <Button
            size="small"
            type="text"
            aria-label={t('dismiss')}
            icon={<Icon path={close} size={12} />}
            onClick={() => setAlertedAt(0)}
          />
        </div>
      )}
    </div>
  );
}
