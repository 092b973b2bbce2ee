import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from './site.ts';

test('the configured origin wins over what a proxy hides', () => {
  const request = { protocol: 'http', host: 'localhost:3000' } as const;
  assert.deepEqual(siteOf(request), { origin: 'http://localhost:3000', host: 'localhost', isHttps: false });
  assert.deepEqual(siteOf(request, 'https://xinan.suzhou.example'), {
    origin: 'https://xinan.suzhou.example',
    host: 'xinan.suzhou.example',
    isHttps: true,
  });
});
