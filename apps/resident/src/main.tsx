import '@xinan/ui/tokens.css';
import '@xinan/ui/resident.css';
import './app.css';
import { readLocale, storeLocale } from '@xinan/ui/locale';
import { hydrate, render } from 'preact';
import { AppShell } from './app-shell.tsx';
import { createRouter } from './router.ts';
import { useAppServices } from './use-app-services.ts';

// Before the router, which takes the query out of the address; what a link asked for outlives a reload.
const arrivedIn = readLocale(window);
if (new URLSearchParams(location.search).has('lang')) storeLocale(window, arrivedIn);
const router = createRouter(window);

function App() {
  return <AppShell app={useAppServices(router, arrivedIn)} />;
}

/** `boot.js` marks the page cold when what came from the server is not what is wanted. */
function start(root: HTMLElement): void {
  const page = document.documentElement;
  if (page.dataset['cold'] === undefined) return hydrate(<App />, root);
  root.replaceChildren();
  render(<App />, root);
  delete page.dataset['cold'];
}

const root = document.getElementById('root');
if (root) start(root);
// From here on a tap is answered: what measurements of the first view wait for.
document.documentElement.dataset['ready'] = '';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
