import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClamdMood, eicar, openFakeClamd } from '../test/fake-clamd.ts';
import { scanFile, scanSetting } from './scan-file.ts';

const large = Buffer.alloc(300_000, 'abc');

/** What comes of a scan by a scanner in this mood. */
async function scanBy(mood: ClamdMood, bytes: Uint8Array, timeoutMs = 20_000) {
  const clamd = await openFakeClamd(mood);
  try {
    return { result: await scanFile(bytes, { socket: clamd.socket, timeoutMs }), received: clamd.received };
  } finally {
    await clamd.close();
  }
}

for (const tcp of [false, true])
  test(`a file reaches the scanner whole and is told clean or infected (${tcp ? 'TCP' : 'Unix socket'})`, async (t) => {
    const clamd = await openFakeClamd('well', { tcp });
    t.after(() => clamd.close());
    assert.deepEqual(await scanFile(large, clamd), { kind: 'clean' });
    assert.deepEqual(await scanFile(Buffer.concat([large, eicar]), clamd), {
      kind: 'infected',
      name: 'Eicar-Signature',
    });
    assert.ok(clamd.received[0]?.equals(large));
  });

const outages: readonly (readonly [mood: ClamdMood, reason: string])[] = [
  ['half', 'no_answer'],
  ['hangs_up', 'no_answer'],
  ['too_large', 'refused'],
  ['chatters', 'refused'],
];
for (const [mood, reason] of outages)
  test(`a scanner that ${mood} never passes for a clean file`, async () => {
    const { result } = await scanBy(mood, large);
    assert.equal(result.kind, 'unavailable');
    assert.ok('reason' in result && [reason, 'no_answer'].includes(result.reason), JSON.stringify(result));
  });

test('a scanner that says nothing is given up', async () => {
  const { result, received } = await scanBy('silent', large, 300);
  assert.deepEqual(result, { kind: 'unavailable', reason: 'timeout' });
  assert.ok(received.length <= 1);
});

test('no scanner, or none that answers at this place, is told apart', async () => {
  assert.deepEqual(await scanFile(large, { socket: undefined }), {
    kind: 'unavailable',
    reason: 'no_scanner',
  });
  for (const socket of ['/nowhere/clamd.ctl', 'tcp:127.0.0.1:1'])
    assert.deepEqual(await scanFile(large, { socket }), { kind: 'unavailable', reason: 'unreachable' });
});

test('the setting is read from the environment; a wrong one stops the server rather than scan nothing', () => {
  assert.deepEqual(scanSetting({}), { socket: undefined, required: false });
  assert.deepEqual(scanSetting({ XINAN_CLAMD: 'unix:/run/c.ctl', XINAN_SCAN: 'required' }), {
    socket: 'unix:/run/c.ctl',
    required: true,
  });
  for (const XINAN_CLAMD of ['127.0.0.1', 'host:99999', 'clamd.ctl'])
    assert.throws(() => scanSetting({ XINAN_CLAMD }), RangeError, XINAN_CLAMD);
  assert.throws(() => scanSetting({ XINAN_SCAN: 'yes' }), RangeError);
});
