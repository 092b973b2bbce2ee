import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawingToSvg } from '@xinan/charts';
import { drawingToPng } from '@xinan/charts/png';
import { samples } from '../src/testing/samples.ts';

// Draws every chart for eyes to judge: node packages/charts/scripts/draw-gallery.ts <folder> [chart …]
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('usage: draw-gallery.ts <folder> [chart …]');
mkdirSync(resolve(folder), { recursive: true });
for (const [name, sample] of Object.entries(samples)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const locale of ['zh', 'en'] as const)
    for (const width of [360, 720, 1100]) {
      const drawing = sample(locale, width);
      const file = join(resolve(folder), `${name}-${locale}-${width}`);
      writeFileSync(`${file}.svg`, drawingToSvg(drawing, { face: 'serif' }));
      writeFileSync(`${file}.png`, await drawingToPng(drawing, { widthPx: width === 360 ? 720 : width }));
    }
}
