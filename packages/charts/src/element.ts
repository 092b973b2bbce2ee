import type { Paint, Shape } from './drawing.ts';

/** An SVG element as data: what both renderers write. */
export interface SvgElement {
  readonly tag: 'path' | 'line' | 'rect' | 'circle' | 'text' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgElement[];
  readonly text?: string;
}

interface PenOf {
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  dash?: string;
  opacity?: number;
}

type Color = (paint: Paint) => string;

function penAttributes(pen: PenOf, color: Color): Record<string, string | number> {
  const { fill = 'none', stroke, strokeWidth, dash, opacity } = pen;
  return {
    fill: color(fill),
    ...(stroke && stroke !== 'none' && { stroke: color(stroke) }),
    ...(strokeWidth !== undefined && { 'stroke-width': strokeWidth }),
    ...(dash && { 'stroke-dasharray': dash }),
    ...(opacity !== undefined && { opacity }),
  };
}

/** A shape as an SVG element. A mark carries its key as `data-key`. */
export function elementOf(shape: Shape, color: Color): SvgElement {
  const element = (tag: SvgElement['tag'], geometry: Record<string, string | number>): SvgElement => ({
    tag,
    attributes: { ...geometry, ...penAttributes(shape as PenOf, color) },
    children: [],
  });
  switch (shape.kind) {
    case 'path':
      return element('path', {
        d: shape.d,
        'stroke-linejoin': 'round',
        'stroke-linecap': shape.dash || shape.butt ? 'butt' : 'round',
      });
    case 'line':
      return element('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 });
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return element('rect', { x, y, width, height, ...(radius !== undefined && { rx: radius }) });
    }
    case 'circle':
      return element('circle', { cx: shape.cx, cy: shape.cy, r: shape.r });
    case 'text': {
      const { x, y, text, size, anchor = 'start', bold = false, fill = 'ink', turn } = shape;
      const attributes = {
        x,
        y,
        fill: color(fill),
        'font-size': size,
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
        ...(bold && { 'font-weight': 600 }),
        ...(turn && { transform: `rotate(${turn} ${x} ${y})` }),
      };
      return { tag: 'text', attributes, children: [], text };
    }
    case 'group':
      return {
        tag: 'g',
        attributes: shape.key === undefined ? {} : { 'data-key': shape.key },
        children: shape.shapes.map((part) => elementOf(part, color)),
      };
  }
}
