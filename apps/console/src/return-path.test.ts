import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnPath, signInPath } from './return-path.ts';

test('sign-in comes back to where one was, query included', () => {
  const path = signInPath('/crises?state=alerted&open=true', true);
  const search = path.slice(path.indexOf('?'));
  assert.equal(returnPath(search), '/crises?state=alerted&open=true');
  assert.equal(new URLSearchParams(search).get('ended'), '1');
});

test('no other site and no page before sign-in is returned to', () => {
  for (const next of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/sign-in',
    'crises',
    '/invitation',
  ])
    assert.equal(returnPath(`?${new URLSearchParams({ next })}`), '/', next);
});

test('the first page needs no mention', () => {
  assert.equal(signInPath('/', false), '/sign-in');
});
