import { renderAsync } from '@resvg/resvg-js';
import { type Drawing, drawingToSvg } from '@xinan/charts';
import { type Faces, openFaces, outlineTexts } from './outline-texts.ts';

export interface PngOptions {
  /** px of the picture; the height follows. Twice the drawing's width is sharp in print. */
  readonly widthPx: number;
  /** `#rrggbb`, white unless told. */
  readonly ground?: string;
}

let faces: Promise<Faces> | undefined;

/** A drawing as a PNG, in Noto Serif SC. Painted off the main thread. Throws RangeError if the width is not positive. */
export async function drawingToPng(
  drawing: Drawing,
  { widthPx, ground = '#ffffff' }: PngOptions,
): Promise<Buffer> {
  if (!(widthPx > 0)) throw new RangeError(`not a width: ${widthPx}`);
  faces ??= openFaces();
  const svg = drawingToSvg(outlineTexts(drawing, await faces), { face: 'serif' });
  const image = await renderAsync(svg, {
    background: ground,
    fitTo: { mode: 'width', value: Math.round(widthPx) },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
