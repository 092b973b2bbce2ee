import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

/** The faces of the printed case file; the picture then stands beside its text as one. */
const fontFiles = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];
const family = 'Noto Serif SC';

export interface PngOptions {
  /** px of the picture; the height follows. Twice the drawing's width is sharp in print. */
  readonly widthPx: number;
}

/**
 * An SVG of this package as a PNG, in Noto Serif SC whatever family it names. Runs off the main thread.
 * `ground`: `#rrggbb`, white unless told. Throws if the text is no SVG or the width is not positive.
 */
export async function svgToPng(
  svg: string,
  { widthPx, ground = '#ffffff' }: PngOptions & { ground?: string },
): Promise<Buffer> {
  if (!(widthPx > 0)) throw new RangeError(`not a width: ${widthPx}`);
  const image = await renderAsync(svg, {
    background: ground,
    fitTo: { mode: 'width', value: Math.round(widthPx) },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles.map((file) => fileURLToPath(import.meta.resolve(file))),
      defaultFontFamily: family,
      serifFamily: family,
      sansSerifFamily: family,
    },
  });
  return image.asPng();
}
