/*
 * Keeps the shell and the help lines, so that help and the pages open without a network.
 * Answers about a person never enter a cache: only the paths named here do.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Filled in by the build: the version, the files of the shell, the pages of the app. */
declare const __SHELL__: { version: string; files: string[]; pages: string[] };

const shellCache = `shell-${__SHELL__.version}`;
const helpCache = 'help';
const helpPath = '/api/help-lines';
const shellFiles = new Set(__SHELL__.files);
const pages = new Set(__SHELL__.pages);

async function install(): Promise<void> {
  const cache = await caches.open(shellCache);
  await cache.addAll(['/', ...__SHELL__.files]);
  await caches
    .open(helpCache)
    .then((help) => help.add(helpPath))
    .catch(() => undefined);
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('shell-') && name !== shellCache)
      .map((name) => caches.delete(name)),
  );
}

async function fromShell(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(shellCache);
  return (await cache.match(path)) ?? fetch(request);
}

async function helpLines(request: Request): Promise<Response> {
  const cache = await caches.open(helpCache);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(helpPath, answer.clone());
    return answer;
  } catch (fault) {
    const kept = await cache.match(helpPath);
    if (kept) return kept;
    throw fault;
  }
}

function answerOf(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (pathname === helpPath) return helpLines(request);
  if (request.mode === 'navigate' && pages.has(pathname)) return fromShell('/', request);
  return shellFiles.has(pathname) ? fromShell(pathname, request) : undefined;
}

addEventListener('install', (event) => (event as WorkerEvent).waitUntil(install()));
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(dropOldShells()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEventLike;
  const answer = answerOf(request);
  if (answer) respondWith.call(event, answer);
});
