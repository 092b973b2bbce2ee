import { createClient } from '@xinan/contract-kit/client';
import { render } from 'preact';
import { AppShell } from './app-shell.tsx';

/** The Chinese home page as it looks before anything was asked of the server. `root` belongs to the build's document. */
export function prerenderHome(root: Element): void {
  const call = createClient({ locale: () => 'zh' });
  const app = {
    locale: 'zh' as const,
    setLocale: () => undefined,
    call,
    callWithCode: () => call,
    place: { path: '/', state: {} },
    go: () => undefined,
    demonstration: false,
    cityCode: '341300',
  };
  render(<AppShell app={app} />, root);
}
