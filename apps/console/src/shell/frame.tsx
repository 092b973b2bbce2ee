import { getInstallation, type Me } from '@xinan/accounts/contract';
import { useHotkeys, useIsNarrow, useRouteQuery, useText } from '@xinan/console-kit';
import { DutyWatch } from '@xinan/worklist/console';
import { Drawer } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Line } from '../live/shared-line.ts';
import { goTo } from '../navigate.ts';
import { words } from '../words.ts';
import { DemoBanner } from './demo-banner.tsx';
import { ShortcutsSheet } from './shortcuts-sheet.tsx';
import { SideMenu } from './side-menu.tsx';
import { TopBar } from './top-bar.tsx';

export interface FrameProps {
  readonly me: Me;
  readonly line: Line | null;
  /** The path below the console's root, for the menu. */
  readonly path: string;
  readonly children: ReactNode;
}

/** The desk around every room: menu at the left, search and state on top. */
export function Frame({ me, line, path, children }: FrameProps): ReactNode {
  const t = useText(words);
  const narrow = useIsNarrow();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [overdue, setOverdue] = useState(0);
  const installation = useRouteQuery(getInstallation, {});
  useHotkeys({ '?': () => setHelpOpen(true), g: () => goTo('/') });
  useEffect(() => setMenuOpen(false), [path]);
  useEffect(() => {
    // Neutral on purpose: a title is read over shoulders and in screen shares.
    document.title = overdue > 0 ? `(${overdue}) ${t('shortDesk')}` : t('shortDesk');
  }, [overdue, t]);

  const menu = <SideMenu path={path} overdue={overdue} cityName={installation.data?.cityName ?? null} />;
  return (
    <div className="frame">
      <a
        className="skip-link no-print"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('skip')}
      </a>
      {narrow ? (
        <Drawer
          open={menuOpen}
          onClose={() => setMenuOpen(false)}
          placement="left"
          size={264}
          title={t('menu')}
          className="frame__drawer"
        >
          {menu}
        </Drawer>
      ) : (
        <div className="frame__side">{menu}</div>
      )}
      <div className="frame__main">
        {installation.data?.demonstration && <DemoBanner />}
        <TopBar
          me={me}
          line={line}
          narrow={narrow}
          onMenu={() => setMenuOpen(true)}
          onHelp={() => setHelpOpen(true)}
        />
        <main id="content" className="frame__content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <DutyWatch onOverdue={setOverdue} />
      <ShortcutsSheet open={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
