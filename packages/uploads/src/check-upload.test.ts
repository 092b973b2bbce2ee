import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { makeIdentityNumber } from '@xinan/cn';
import sharp from 'sharp';
import { eicar, openFakeClamd } from '../test/fake-clamd.ts';
import { wordParts, zipOf } from '../test/zip-of.ts';
import { checkUpload } from './check-upload.ts';
import { refusalError } from './refusals.ts';

const identity = makeIdentityNumber({ areaCode: '341399', birthDate: '1990-01-01', serial: 7 });
const unscanned = { scan: { socket: undefined, required: false } };
const register = zipOf(wordParts(`<w:p><w:r><w:t>张三 ${identity}</w:t></w:r></w:p>`));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a register is told with its findings, and kept as it was sent', async () => {
  const checked = await checkUpload(register, '名册.docx', unscanned);
  assert.ok(checked.kind === 'checked');
  const { cleanedBytes, personalData, ...rest } = checked;
  assert.ok(register.equals(cleanedBytes));
  assert.deepEqual(personalData, [
    { kind: 'name_with_id', place: { line: 1 }, masked: `张* 3****************${identity.at(-1)}` },
  ]);
  assert.deepEqual(rest, {
    kind: 'checked',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    family: 'word',
    sha256: sha256(register),
    sizeBytes: register.length,
    cleanedSha256: sha256(register),
    scan: 'not_scanned',
    notLookedInto: [],
  });
});

test('a photo is scanned as sent, kept without its place, known again by what was sent', async (t) => {
  const clamd = await openFakeClamd();
  t.after(() => clamd.close());
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Make: 'Telephone' } })
    .jpeg()
    .toBuffer();
  const checked = await checkUpload(photo, '照片.jpg', { scan: { socket: clamd.socket, required: true } });
  assert.ok(checked.kind === 'checked');
  assert.deepEqual([checked.scan, checked.sha256, checked.sizeBytes], ['clean', sha256(photo), photo.length]);
  assert.deepEqual(checked.notLookedInto, [{ what: 'picture' }]);
  assert.ok(!Buffer.from(checked.cleanedBytes).includes('Telephone'));
  assert.equal(checked.cleanedSha256, sha256(checked.cleanedBytes));
  assert.ok(clamd.received[0]?.equals(photo));
});

test('an infected file is refused without saying what was found in it', async (t) => {
  const clamd = await openFakeClamd();
  t.after(() => clamd.close());
  const found = await checkUpload(eicar, '说明.txt', { scan: { socket: clamd.socket, required: false } });
  assert.deepEqual(found, { kind: 'refused', code: 'upload.infected', details: {} });
});

test('an outage of the scanner refuses the file where a scan is required', async () => {
  const socket = '/nowhere/clamd.ctl';
  const found = await checkUpload(register, 'a.docx', { scan: { socket, required: true } });
  assert.ok(found.kind === 'refused');
  assert.equal(refusalError(found).code, 'upload.scan_unavailable');
  const kept = await checkUpload(register, 'a.docx', { scan: { socket, required: false } });
  assert.ok(kept.kind === 'checked' && kept.scan === 'not_scanned');
});

test('families that are not wanted, and half a picture, are refused', async () => {
  const words = await checkUpload(register, 'a.docx', { ...unscanned, families: ['pdf', 'picture'] });
  assert.ok(words.kind === 'refused' && words.code === 'upload.type_unknown');
  const photo = await sharp({ create: { width: 99, height: 99, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const half = await checkUpload(photo.subarray(0, photo.length / 2), 'a.jpg', unscanned);
  assert.ok(half.kind === 'refused' && half.code === 'upload.unreadable', JSON.stringify(half));
});
