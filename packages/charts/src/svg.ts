import { fonts, type Mode } from '@xinan/ui/tokens';
import type { Drawing, Paint } from './drawing.ts';
import { elementOf, type SvgElement } from './element.ts';
import { paintColor } from './paint.ts';

export interface SvgOptions {
  /** `light` for paper. */
  readonly theme?: Mode;
  /** `serif` in reports, beside their Song text; `sans` elsewhere. */
  readonly face?: keyof typeof fonts;
  /** What lies behind; nothing unless told. */
  readonly ground?: Paint;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters may not stand in XML at all.
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] as string);

function write({ tag, attributes, children, text }: SvgElement): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const inner = children.map(write).join('') + (text === undefined ? '' : escapeXml(text));
  return inner === '' ? `<${tag}${names.join('')}/>` : `<${tag}${names.join('')}>${inner}</${tag}>`;
}

/** A drawing as one SVG file: plain colours, fonts by family name, nothing from outside, no script and no style sheet. */
export function drawingToSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const { theme = 'light', face = 'sans', ground = 'none' } = options;
  const { width, height, title, description, shapes } = drawing;
  const color = (paint: Paint): string => paintColor(paint, theme);
  const family = escapeXml(fonts[face].replace(/(^|, )([^,]* [^,]*)/g, "$1'$2'"));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${family}" style="font-variant-numeric:tabular-nums">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    ground === 'none' ? '' : `<rect width="${width}" height="${height}" fill="${color(ground)}"/>`,
    ...shapes.map((shape) => write(elementOf(shape, color))),
    '</svg>',
  ].join('');
}
