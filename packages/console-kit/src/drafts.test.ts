import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearDrafts } from './drafts.ts';

test('signing out forgets every draft of the tab and nothing else', () => {
  const kept: Record<string, string> = {
    'draft:one:crises.assess.1': '{}',
    'draft:two:crises.report': '{}',
    other: 'x',
  };
  const storage = Object.create({ removeItem: (key: string) => delete kept[key] });
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: new Proxy(kept, { get: (_, key) => storage[key] }),
  });
  clearDrafts();
  assert.deepEqual(Object.keys(kept), ['other']);
});
