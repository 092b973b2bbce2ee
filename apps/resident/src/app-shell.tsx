import { HelpSheet } from '@xinan/institutions/resident';
import { AppProvider, type ResidentApp, useText } from '@xinan/resident-kit';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { DemoStrip } from './demo-strip.tsx';
import { HelpBar } from './help-bar.tsx';
import { Outlet } from './outlet.tsx';
import { TopBar } from './top-bar.tsx';
import { shellWords } from './words.ts';

function SkipLink() {
  const t = useText(shellWords);
  return (
    <a class="skip-link" href="#main">
      {t('skip')}
    </a>
  );
}

type Menu = ComponentType<{ onClose: () => void }>;

/** The frame of every page: help first, then the name, then the page. */
export function AppShell({ app }: { app: Omit<ResidentApp, 'openHelp'> }) {
  const [helpOpen, setHelpOpen] = useState(false);
  const [menu, setMenu] = useState<{ Sheet: Menu } | null>(null);
  const openMenu = () => void import('./menu-sheet.tsx').then(({ default: Sheet }) => setMenu({ Sheet }));
  return (
    <AppProvider value={{ ...app, openHelp: () => setHelpOpen(true) }}>
      <SkipLink />
      <HelpBar />
      <DemoStrip />
      <TopBar onMenu={openMenu} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {helpOpen && <HelpSheet onClose={() => setHelpOpen(false)} />}
      {menu && <menu.Sheet onClose={() => setMenu(null)} />}
    </AppProvider>
  );
}
