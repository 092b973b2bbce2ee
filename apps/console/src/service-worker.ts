/*
 * Keeps the shell and the forms that open without a network; never an answer of the server. Pages come from the
 * network as long as there is one.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Filled in by the build: the version, and the files that the first page and the forms need. */
declare const __SHELL__: { version: string; files: string[] };

const firstPage = '/console/';
const cacheName = `console-${__SHELL__.version}`;
const files = new Set(__SHELL__.files);
/** A line this slow is no line to somebody at a door. */
const patienceMs = 5_000;

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([firstPage, ...__SHELL__.files]);
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('console-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(path);

const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

async function page(request: Request): Promise<Response> {
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => undefined), later(patienceMs)]);
  return answer ?? (await kept(firstPage)) ?? asked;
}

const file = async (path: string, request: Request): Promise<Response> =>
  (await kept(path)) ?? fetch(request);

function answerOf(request: Request): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return undefined;
  if (request.mode === 'navigate') return page(request);
  return files.has(pathname) ? file(pathname, request) : undefined;
}

addEventListener('install', (event) => (event as WorkerEvent).waitUntil(install()));
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(dropOthers()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEventLike;
  const answer = answerOf(request);
  if (answer) respondWith.call(event, answer);
});
