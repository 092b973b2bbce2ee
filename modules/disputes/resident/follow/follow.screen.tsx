import { deviceStore, PageTitle, Show, useApp, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { followWords } from '../../locales/resident-follow.ts';
import { readFollowCode } from '../follow-code.ts';
import { leaveCase, openCode, openedCode } from '../opened.ts';
import { CasePage } from './case-page.tsx';
import { CodePage } from './code-page.tsx';
import { type Access, keptCase } from './kept-case.ts';
import { CaseProvider, useReadCase } from './use-case.ts';

/** Takes a code out of the fragment in which a link or a QR code brought it, and out of the address. */
function takeCodeFromAddress(): void {
  if (location.hash === '') return;
  const read = readFollowCode(location.hash);
  history.replaceState(history.state, '', location.pathname);
  if (read.ok) openCode(read.code);
}

function Opened({ access, onLeave }: { access: Access; onLeave: () => void }) {
  const t = useText(followWords);
  const { load, call, refresh } = useReadCase(access);
  if (load.state === 'ready' && load.data) {
    const { view, seenAt } = load.data;
    const put = (next: typeof view) => load.replace({ view: next, seenAt: null });
    return (
      <CaseProvider value={{ access, view, call, seenAt, put, refresh }}>
        <CasePage onLeave={onLeave} />
      </CaseProvider>
    );
  }
  return (
    <div class="page stack">
      <PageTitle>{t('openTitle')}</PageTitle>
      <Show load={load}>{() => <p>{t('unknownCode')}</p>}</Show>
      {load.state !== 'loading' && (
        <button type="button" class="button button--quiet" onClick={onLeave}>
          {t('back')}
        </button>
      )}
    </div>
  );
}

/** `/follow`: one case, by its code (typed, scanned, or kept here) or as one of my own (`state.id`). */
export default function FollowScreen() {
  const { place, go } = useApp();
  const own = place.state['id'];
  const [code, setCode] = useState(() => {
    takeCodeFromAddress();
    return openedCode();
  });
  useEffect(() => {
    // Another code opened on this very page changes only the fragment.
    const arrived = () => {
      takeCodeFromAddress();
      setCode(openedCode());
    };
    addEventListener('hashchange', arrived);
    return () => removeEventListener('hashchange', arrived);
  }, []);
  const open = (access: Access) => {
    if (access.by === 'account') return go('/follow', { state: { id: access.id } });
    openCode(access.code);
    setCode(access.code);
  };
  const leave = () => {
    leaveCase();
    setCode(undefined);
    if (own) go('/me');
  };
  if (own) return <Opened key={own} access={{ by: 'account', id: own }} onLeave={leave} />;
  if (code) return <Opened key={code} access={{ by: 'code', code }} onLeave={leave} />;
  return <CodePage kept={keptCase(deviceStore)} onOpen={open} />;
}
