import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { regionsBelow } from './regions-below.ts';

const refusing = (status: number): Call =>
  (() => Promise.reject(new ProblemError({ type: '', title: '', status, code: '', requestId: '' }))) as Call;
const asking = { cityCode: '341300', signal: new AbortController().signal };

test('without a network the regions shipped with the app are offered', async () => {
  const counties = await regionsBelow({ ...asking, call: refusing(0) });
  assert.ok(counties.some(({ code, name }) => code === '341302' && name.zh === '埇桥区'));
  const towns = await regionsBelow({ ...asking, call: refusing(0), parent: '341302' });
  assert.ok(towns.length > 10 && towns.every(({ code }) => code.startsWith('341302')));
});

test('a refusal of the server is no missing network, and another city has no regions shipped', async () => {
  await assert.rejects(regionsBelow({ ...asking, call: refusing(503) }), ProblemError);
  await assert.rejects(regionsBelow({ ...asking, call: refusing(0), cityCode: '110000' }), ProblemError);
});
