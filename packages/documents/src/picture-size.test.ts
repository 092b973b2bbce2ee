import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleJpeg, examplePng, turnedJpeg } from '../test/example-pictures.ts';
import { fitPicture, pictureSize } from './picture-size.ts';

test('the size of a PNG and of a JPEG', () => {
  assert.deepEqual(pictureSize(examplePng(32, 24)), { widthPx: 32, heightPx: 24, turnDegrees: 0 });
  assert.deepEqual(pictureSize(exampleJpeg()), { widthPx: 480, heightPx: 320, turnDegrees: 0 });
});

test('a photo that the camera turned is as wide as it is seen', () => {
  assert.deepEqual(pictureSize(turnedJpeg(6)), { widthPx: 320, heightPx: 480, turnDegrees: 90 });
  assert.deepEqual(pictureSize(turnedJpeg(3)), { widthPx: 480, heightPx: 320, turnDegrees: 180 });
  assert.deepEqual(pictureSize(turnedJpeg(8)), { widthPx: 320, heightPx: 480, turnDegrees: 270 });
});

test('what is neither, or cut short, has no size', () => {
  assert.equal(pictureSize(new TextEncoder().encode('%PDF-1.7 not a picture')), undefined);
  assert.equal(pictureSize(exampleJpeg().subarray(0, 40)), undefined);
  assert.equal(pictureSize(examplePng(8, 8).subarray(0, 12)), undefined);
  assert.equal(pictureSize(new Uint8Array()), undefined);
});

test('a picture fits its room in its own proportions and is not blown up', () => {
  const size = { widthPx: 400, heightPx: 200, turnDegrees: 0 } as const;
  assert.deepEqual(fitPicture(size, { width: 100, height: 100, perPx: 1 }), { width: 100, height: 50 });
  assert.deepEqual(fitPicture(size, { width: 9999, height: 9999, perPx: 0.75 }), { width: 300, height: 150 });
});
