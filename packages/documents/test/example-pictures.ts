import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

function chunk(kind: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** A see-through PNG of this size with a frame and a diagonal. */
export function examplePng(widthPx: number, heightPx: number): Uint8Array {
  const rows = Array.from({ length: heightPx }, (_, y) => {
    const row = Buffer.alloc(1 + widthPx * 4);
    for (let x = 0; x < widthPx; x += 1) {
      const onFrame = x < 3 || y < 3 || x >= widthPx - 3 || y >= heightPx - 3;
      const onDiagonal = Math.abs(x * heightPx - y * widthPx) < 2 * widthPx;
      row.set([30, 80, 90, onFrame || onDiagonal ? 255 : 0], 1 + x * 4);
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(widthPx, 0);
  head.writeUInt32BE(heightPx, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.concat(rows))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A drawn "photo", 480 by 320 pixels, lying. */
export const exampleJpeg = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('example-photo.jpg', import.meta.url)));

/** The same picture with the camera's note (EXIF) how it must be turned: 6 is a quarter to the right. */
export function turnedJpeg(orientation: number): Uint8Array {
  const jpeg = exampleJpeg();
  const exif = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000000000000', 'hex');
  const segment = Buffer.concat([exif, Buffer.alloc(4)]);
  segment.writeUInt16LE(orientation, 28);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
}
