import { boundsOf } from '../bounds.ts';
import type { Box, Drawing, Shape, TextShape } from '../drawing.ts';

function leavesOf(shapes: readonly Shape[]): Exclude<Shape, { kind: 'group' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? leavesOf(shape.shapes) : [shape]));
}

/** Half a pixel of rounding is no fault. */
const slack = 0.5;

function isOutside({ x, y, width, height }: Box, frame: Drawing): boolean {
  return x < -slack || y < -slack || x + width > frame.width + slack || y + height > frame.height + slack;
}

const inkOf = (text: TextShape): Box => {
  const box = boundsOf([text]) as Box;
  // Letters fill their box less than boundsOf allows for.
  return { x: box.x + 1, y: box.y + 1.5, width: box.width - 2, height: box.height - 3 };
};

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is wrong with a drawing: not a number, outside the frame, text upon text, a key twice. */
export function faultsOf(drawing: Drawing): string[] {
  const leaves = leavesOf(drawing.shapes);
  const faults: string[] = [];
  if (/NaN|Infinity|undefined/.test(JSON.stringify(drawing))) faults.push('not a number');
  const texts = leaves.flatMap((shape) => (shape.kind === 'text' && shape.text !== '' ? [shape] : []));
  for (const shape of leaves) {
    if (Object.values(shape).some((value) => typeof value === 'number' && !Number.isFinite(value)))
      faults.push(`not finite: ${JSON.stringify(shape)}`);
    const box = boundsOf([shape]);
    if (box && shape.kind !== 'text' && isOutside(box, drawing))
      faults.push(`outside: ${JSON.stringify(shape)}`);
    if (box && shape.kind === 'text' && shape.text !== '' && isOutside(box, drawing))
      faults.push(`outside: ${JSON.stringify(shape)}`);
  }
  const boxes = texts.map(inkOf);
  for (const [i, one] of texts.entries())
    for (const [j, other] of texts.entries())
      if (i < j && touch(boxes[i] as Box, boxes[j] as Box))
        faults.push(`overlap: “${one.text}” and “${other.text}”`);
  const keys: string[] = [];
  const visit = (shape: Shape): void => {
    if (shape.kind !== 'group') return;
    if (shape.key !== undefined) keys.push(shape.key);
    shape.shapes.forEach(visit);
  };
  drawing.shapes.forEach(visit);
  if (new Set(keys).size < keys.length) faults.push('a key twice');
  return faults;
}
