import { HomeScreen } from '@xinan/assessments/resident';
import { useApp, useText, Waiting } from '@xinan/resident-kit';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { KeptDispute } from './kept-dispute.tsx';
import { LostScreen } from './lost.screen.tsx';
import { screens } from './routes.ts';
import { shellWords } from './words.ts';

const Home = () => (
  <HomeScreen>
    <KeptDispute />
  </HomeScreen>
);
const opened = new Map<string, ComponentType>([['/', Home]]);

function NotOpened({ onRetry }: { onRetry: () => void }) {
  const t = useText(shellWords);
  return (
    <div class="page stack">
      <div class="notice notice--dawn" role="alert">
        <div class="stack stack--tight">
          <p>{t('chunkFailed')}</p>
          <button type="button" class="button button--quiet" onClick={onRetry}>
            {t('retry')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The screen of the present place; its code comes when it is first opened. */
export function Outlet() {
  const t = useText(shellWords);
  const { place } = useApp();
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setArrived] = useState(0);
  const { path } = place;
  useEffect(() => {
    setFailed(false);
    const load = screens[path];
    if (opened.has(path) || !load) return;
    let left = false;
    load().then(
      (screen) => {
        opened.set(path, screen.default);
        if (!left) setArrived((n) => n + 1);
      },
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [path, round]);
  const Screen = opened.get(path);
  if (Screen) return <Screen key={`${path}${JSON.stringify(place.state)}`} />;
  if (!screens[path]) return <LostScreen />;
  if (failed) return <NotOpened onRetry={() => setRound(round + 1)} />;
  return (
    <div class="page">
      <Waiting label={t('opening')} blocks={2} />
    </div>
  );
}
