import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { ConfirmIdentity } from '@xinan/accounts/console';
import { getInstallation, getMe, type Me } from '@xinan/accounts/contract';
import { type Desk, DeskProvider, Problem, routeKey, useRouteQuery } from '@xinan/console-kit';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, onSessionEnd } from './client.ts';
import { type Line, openLine } from './live/shared-line.ts';
import { goInside, goTo, herePath, leaveTo } from './navigate.ts';
import { usePreferences } from './preferences.ts';
import { rooms } from './rooms.ts';
import { followServerClock } from './server-clock.ts';
import { signInPath } from './return-path.ts';
import { Frame } from './shell/frame.tsx';
import { Starting } from './shell/starting.tsx';

/** Lets a signed-in person of staff to the desk; everybody else goes to sign in and comes back here. */
export function DeskGate({ children }: { children: ReactNode }): ReactNode {
  const me = useRouteQuery(getMe, {}, { keepPrevious: false });
  const installation = useRouteQuery(getInstallation, {});
  const wasIn = useRef(false);
  if (me.data) wasIn.current = true;

  const leave = useCallback(() => {
    const path = signInPath(herePath(), wasIn.current);
    if (wasIn.current) leaveTo(path);
    else goInside(path);
  }, []);
  useEffect(() => onSessionEnd(leave), [leave]);

  const isResident = me.data?.kind === 'resident';
  useEffect(() => {
    if (isResident) leave();
  }, [isResident, leave]);

  // The frame waits for both, so that the demonstration's banner does not push it down later.
  if (me.data && !isResident && !installation.isPending) return <SignedIn me={me.data}>{children}</SignedIn>;
  const isRefused = me.error?.problem.status === 401;
  if (me.error && !isRefused)
    return (
      <Starting>
        <Problem error={me.error} onRetry={() => void me.refetch()} />
      </Starting>
    );
  return <Starting />;
}

/** One question at a time: whoever asks while the window is open gets the same answer. */
function useConfirmIdentity() {
  const [asking, setAsking] = useState(false);
  const waiting = useRef<((proved: boolean) => void)[]>([]);
  const confirmIdentity = useCallback(() => {
    setAsking(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, []);
  const answer = useCallback((proved: boolean) => {
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve(proved);
  }, []);
  return { asking, confirmIdentity, answer };
}

function useLine(accountId: string): Line | null {
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => {
    const opened = openLine('/api/events', accountId);
    setLine(opened);
    return opened.close;
  }, [accountId]);
  return line;
}

function SignedIn({ me, children }: { me: Me; children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const { locale, dark } = usePreferences();
  const line = useLine(me.accountId);
  useEffect(followServerClock, []);
  const { asking, confirmIdentity, answer } = useConfirmIdentity();
  const path = useLocation({ select: (location) => location.pathname });
  const desk = useMemo<Desk>(
    () => ({
      call,
      locale,
      dark,
      confirmIdentity,
      open: goTo,
      person: {
        accountId: me.accountId,
        displayName: me.displayName,
        roles: me.roles,
        regionCode: me.regionCode,
      },
      listen: line?.listen ?? (() => () => {}),
    }),
    [locale, dark, confirmIdentity, me, line],
  );
  const proved = (fresh: Me | null) => {
    if (fresh) client.setQueryData(routeKey(getMe, {}), fresh);
    answer(fresh !== null);
  };
  const isFullScreen = rooms.some((room) => room.fullScreen && room.path === path);
  return (
    <DeskProvider value={desk}>
      {isFullScreen ? (
        children
      ) : (
        <Frame me={me} line={line} path={path}>
          {children}
        </Frame>
      )}
      {asking && <ConfirmIdentity me={me} onAnswer={proved} />}
    </DeskProvider>
  );
}
