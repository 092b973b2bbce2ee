import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cleanPicture } from './clean-picture.ts';

const placed = {
  IFD0: { Make: 'Telephone', Artist: 'Zhang' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 38/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '116/1 58/1 0/1',
  },
};

const photo = (orientation = 1) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a7' } })
    .withExif(placed)
    .withMetadata({ orientation })
    .withExifMerge(placed);

test('place, device and whatever hangs on behind are gone; the picture stands upright', async () => {
  const jpeg = await photo(6).jpeg().toBuffer();
  const before = await sharp(jpeg).metadata();
  assert.ok(before.exif?.includes('Telephone'), 'the control holds what is to be taken off');
  const trailed = Buffer.concat([jpeg, Buffer.from('a moving picture behind the photo')]);
  const clean = await cleanPicture(trailed, 'image/jpeg');
  assert.ok(clean);
  const after = await sharp(clean).metadata();
  assert.deepEqual(
    [after.format, after.exif, after.xmp, after.iptc, after.width, after.height, after.orientation ?? 1],
    ['jpeg', undefined, undefined, undefined, 40, 60, 1],
  );
  for (const trace of ['Telephone', 'Zhang', 'moving picture'])
    assert.ok(!Buffer.from(clean).includes(trace), trace);
});

for (const format of ['png', 'webp'] as const)
  test(`${format} stays ${format} and loses its notes`, async () => {
    const bytes = await photo().toFormat(format).toBuffer();
    assert.ok(bytes.includes('Telephone'));
    const clean = await cleanPicture(bytes, `image/${format}`);
    assert.ok(clean && !Buffer.from(clean).includes('Telephone'));
    assert.equal((await sharp(clean).metadata()).format, format);
  });

test('half a picture, none at all, another format and one of too many points are not read', async () => {
  const jpeg = await photo().jpeg().toBuffer();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const huge = await sharp({
    create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  for (const bytes of [jpeg.subarray(0, 300), Buffer.from('none'), svg, gif, huge])
    assert.equal(await cleanPicture(bytes, 'image/jpeg'), undefined);
});
