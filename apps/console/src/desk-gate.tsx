import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { ConfirmIdentity } from '@xinan/accounts/console';
import { getInstallation, getMe, type Me } from '@xinan/accounts/contract';
import {
  type Desk,
  DeskProvider,
  forgetPerson,
  Problem,
  rememberPerson,
  routeKey,
  SendLaterProvider,
  serverNow,
  useRouteQuery,
} from '@xinan/console-kit';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, onSessionEnd } from './client.ts';
import { type Line, openLine } from './live/shared-line.ts';
import { goInside, goTo, herePath, leaveTo } from './navigate.ts';
import { CutOff } from './cut-off.tsx';
import { OfflineDesk } from './offline-desk.tsx';
import { usePreferences } from './preferences.ts';
import { rooms } from './rooms.ts';
import { followServerClock } from './server-clock.ts';
import { signInPath } from './return-path.ts';
import { useCutOff } from './use-cut-off.ts';
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
  useEffect(() => onSessionEnd(() => void forgetPerson().then(leave)), [leave]);

  const isResident = me.data?.kind === 'resident';
  useEffect(() => {
    if (isResident) leave();
  }, [isResident, leave]);

  const isCutOff = !me.data && (me.error?.problem.status === 0 || me.fetchStatus === 'paused');
  const offline = useOffline(isCutOff, () => void me.refetch());
  if (offline.person && (isCutOff || offline.stays))
    return (
      <OfflineDesk person={offline.person} isBack={!isCutOff} onBack={offline.leave}>
        {children}
      </OfflineDesk>
    );
  // The frame waits for both, so that the demonstration's banner does not push it down later.
  if (me.data && !isResident && !installation.isPending) return <SignedIn me={me.data}>{children}</SignedIn>;
  const isRefused = me.error?.problem.status === 401;
  if (me.error && !isRefused)
    return (
      <Starting>
        <Problem error={me.error} onRetry={() => void me.refetch()} />
        {offline.remembered && <CutOff person={offline.remembered} />}
      </Starting>
    );
  if (isCutOff && offline.remembered)
    return (
      <Starting>
        <CutOff person={offline.remembered} />
      </Starting>
    );
  return <Starting />;
}

/**
 * Without a network: the page that is open if it can do without, for whoever was signed in here. It stays when the
 * network is back, until its reader leaves it: nobody loses a line in the middle of a word.
 */
function useOffline(isCutOff: boolean, askAgain: () => void) {
  const remembered = useCutOff(isCutOff, askAgain);
  const [stays, setStays] = useState(false);
  const path = useLocation({ select: (location) => location.pathname });
  const room = rooms.find((each) => each.offline && each.path === path);
  const isFor = room !== undefined && remembered?.roles.some((role) => room.roles.includes(role));
  const person = isFor ? remembered : null;
  const isShown = person !== null && isCutOff;
  useEffect(() => {
    if (isShown) setStays(true);
  }, [isShown]);
  return { remembered, person, stays, leave: () => setStays(false) };
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
  useEffect(() => {
    const { accountId, displayName, roles, regionCode } = me;
    void rememberPerson({ accountId, displayName, roles, regionCode }, serverNow());
  }, [me]);
  const isFullScreen = rooms.some((room) => room.fullScreen && room.path === path);
  return (
    <DeskProvider value={desk}>
      <SendLaterProvider>
        {isFullScreen ? (
          children
        ) : (
          <Frame me={me} line={line} path={path}>
            {children}
          </Frame>
        )}
      </SendLaterProvider>
      {asking && <ConfirmIdentity me={me} onAnswer={proved} />}
    </DeskProvider>
  );
}
