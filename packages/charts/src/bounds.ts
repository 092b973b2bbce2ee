import { textWidth } from './base/measure-text.ts';
import type { Box, Shape, TextShape } from './drawing.ts';

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const nothing = (): Edges => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });

function take(edges: Edges, x: number, y: number, around = 0): void {
  edges.left = Math.min(edges.left, x - around);
  edges.top = Math.min(edges.top, y - around);
  edges.right = Math.max(edges.right, x + around);
  edges.bottom = Math.max(edges.bottom, y + around);
}

function takeText(edges: Edges, { x, y, text, size, anchor = 'start', turn = 0 }: TextShape): void {
  const width = textWidth(text, size);
  const left = { start: 0, middle: -width / 2, end: -width }[anchor];
  const angle = (turn * Math.PI) / 180;
  for (const dx of [left, left + width])
    for (const dy of [-0.86 * size, 0.14 * size])
      take(
        edges,
        x + dx * Math.cos(angle) - dy * Math.sin(angle),
        y + dx * Math.sin(angle) + dy * Math.cos(angle),
      );
}

function takeShape(edges: Edges, shape: Shape): void {
  if (shape.kind === 'group') {
    for (const part of shape.shapes) takeShape(edges, part);
    return;
  }
  if (shape.kind === 'text') {
    takeText(edges, shape);
    return;
  }
  const half = shape.stroke && shape.stroke !== 'none' ? (shape.strokeWidth ?? 1) / 2 : 0;
  switch (shape.kind) {
    case 'rect':
      take(edges, shape.x, shape.y, half);
      take(edges, shape.x + shape.width, shape.y + shape.height, half);
      break;
    case 'circle':
      take(edges, shape.cx, shape.cy, shape.r + half);
      break;
    case 'line':
      take(edges, shape.x1, shape.y1, half);
      take(edges, shape.x2, shape.y2, half);
      break;
    case 'path': {
      const numbers = (shape.d.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
      for (let i = 0; i + 1 < numbers.length; i += 2)
        take(edges, numbers[i] as number, numbers[i + 1] as number, half);
    }
  }
}

/** The box around shapes in px, with strokes and texts as measured; null when there is nothing. */
export function boundsOf(shapes: readonly Shape[]): Box | null {
  const edges = nothing();
  for (const shape of shapes) takeShape(edges, shape);
  if (edges.left > edges.right) return null;
  return { x: edges.left, y: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top };
}
