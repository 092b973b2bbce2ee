import sharp, { type Sharp } from 'sharp';

// The library reads dozens of formats; only these three may reach it, and it keeps no picture in memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

const mostPixels = 60_000_000;

const writers = {
  'image/jpeg': (picture: Sharp) => picture.jpeg({ quality: 90 }),
  'image/png': (picture: Sharp) => picture.png(),
  'image/webp': (picture: Sharp) => picture.webp({ quality: 90 }),
};

export type PictureMediaType = keyof typeof writers;

export const isPictureType = (mediaType: string): mediaType is PictureMediaType =>
  Object.hasOwn(writers, mediaType);

/**
 * The same picture written anew, upright, in the same format: where it was taken, by which device, its thumbnail and
 * whatever was hung on behind it are gone. Undefined where it cannot be read or has more than 60 million pixels.
 */
export async function cleanPicture(
  bytes: Uint8Array,
  mediaType: PictureMediaType,
): Promise<Uint8Array | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
    return new Uint8Array(await writers[mediaType](picture).toBuffer());
  } catch {
    return undefined;
  }
}
