/** Size in pixels as the picture is to be seen, and the turn its camera noted (EXIF, clockwise) to see it so. */
export interface PictureSize {
  widthPx: number;
  heightPx: number;
  turnDegrees: 0 | 90 | 180 | 270;
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const turns: Record<number, PictureSize['turnDegrees']> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** Frame headers of JPEG: 0xC0 to 0xCF without the tables DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The orientation tag (0x0112) of an APP1 segment's first directory, 1 when there is none. */
function exifOrientation(view: DataView, start: number, end: number): number {
  const isExif = end - start > 14 && view.getUint32(start) === 0x45786966;
  if (!isExif) return 1;
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > end) return 1;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return 1;
}

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  let turnDegrees: PictureSize['turnDegrees'] = 0;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === 0xe1) turnDegrees = turns[exifOrientation(view, at + 4, end)] ?? 0;
    if (isFrame(marker)) {
      const [heightPx, widthPx] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (widthPx === 0 || heightPx === 0) return undefined;
      const lies = turnDegrees === 90 || turnDegrees === 270;
      return { widthPx: lies ? heightPx : widthPx, heightPx: lies ? widthPx : heightPx, turnDegrees };
    }
    at = end;
  }
  return undefined;
}

/** Size of a PNG or JPEG picture from its header; undefined when it is neither, or cut short. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (pngMark.every((byte, i) => bytes[i] === byte)) {
      const [widthPx, heightPx] = [view.getUint32(16), view.getUint32(20)];
      return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx, turnDegrees: 0 } : undefined;
    }
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(view) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The largest size in the room, in the same unit as the room; never larger than natural. */
export function fitPicture(
  { widthPx, heightPx }: PictureSize,
  room: { width: number; height: number; perPx: number },
): { width: number; height: number } {
  const scale = Math.min(room.width / widthPx, room.height / heightPx, room.perPx);
  return { width: widthPx * scale, height: heightPx * scale };
}

/** Height of a picture set to this width. Throws RangeError when the picture cannot be read. */
export function heightOfPicture(bytes: Uint8Array, width: number): number {
  const size = pictureSize(bytes);
  if (size === undefined) throw new RangeError('a picture that cannot be read');
  return (width * size.heightPx) / size.widthPx;
}
