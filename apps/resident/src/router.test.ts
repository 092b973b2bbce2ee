import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRouter, type RouterWindow } from './router.ts';

interface Entry {
  state: unknown;
  url: string;
}

/** A window with a history one can walk back in. */
function fakeWindow(url: string) {
  const entries: Entry[] = [{ state: null, url }];
  let back = () => {};
  const top = (): Entry => entries.at(-1) ?? { state: null, url: '/' };
  const page: RouterWindow = {
    location: {
      get pathname() {
        return top().url.split('?')[0] ?? '/';
      },
      get search() {
        const query = top().url.split('?')[1];
        return query ? `?${query}` : '';
      },
    },
    history: {
      get state() {
        return top().state;
      },
      pushState: (state, _unused, to) => void entries.push({ state, url: to }),
      replaceState: (state, _unused, to) => void entries.splice(-1, 1, { state, url: to }),
    },
    addEventListener: (_type, listener) => {
      back = () => {
        entries.pop();
        listener();
      };
    },
  };
  return { page, entries, goBack: () => back() };
}

test('what a link opens is read on arrival and leaves the address at once', () => {
  const { page, entries } = fakeWindow('/q?i=phq9&lang=en');
  assert.deepEqual(createRouter(page).place(), { path: '/q', state: { i: 'phq9' } });
  assert.deepEqual(entries, [{ state: { i: 'phq9' }, url: '/q' }]);
});

test('a reload finds the place again in the history entry', () => {
  const { page, entries } = fakeWindow('/q');
  entries.splice(0, 1, { state: { i: 'gad7' }, url: '/q' });
  assert.deepEqual(createRouter(page).place(), { path: '/q', state: { i: 'gad7' } });
});

test('going writes only the path, going back restores the place, and both are heard', () => {
  const { page, entries, goBack } = fakeWindow('/');
  const router = createRouter(page);
  const heard: string[] = [];
  const stop = router.onChange(({ path, state }) => heard.push(path + (state['topic'] ?? '')));
  router.go('/list', { state: { topic: 'sleep' } });
  assert.deepEqual(
    entries.map(({ url }) => url),
    ['/', '/list'],
  );
  goBack();
  assert.deepEqual(heard, ['/listsleep', '/']);
  stop();
  router.go('/r', { replace: true });
  assert.deepEqual(
    entries.map(({ url }) => url),
    ['/r'],
  );
  assert.equal(heard.length, 2);
});

test('a strange history state is not trusted', () => {
  const { page, entries } = fakeWindow('/q');
  entries.splice(0, 1, { state: { i: 7, topic: 'sleep' }, url: '/q' });
  assert.deepEqual(createRouter(page).place().state, { topic: 'sleep' });
});
