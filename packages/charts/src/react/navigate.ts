import { boundsOf } from '../bounds.ts';
import type { Box, Drawing, GroupShape, Shape } from '../drawing.ts';

/** A mark that can be selected, with the box in which it is hit. */
export interface Mark {
  readonly key: string;
  readonly label: string;
  readonly box: Box;
}

/** The marks of a drawing in its own order; without a key a shape is no mark. */
export function marksOf({ shapes }: Pick<Drawing, 'shapes'>): Mark[] {
  const marks: Mark[] = [];
  const visit = (shape: Shape): void => {
    if (shape.kind !== 'group') return;
    if (shape.key === undefined) shape.shapes.forEach(visit);
    else marks.push({ key: shape.key, label: shape.label ?? shape.key, box: hitOf(shape) });
  };
  shapes.forEach(visit);
  return marks;
}

/** Where a mark is hit. */
export function hitOf(mark: GroupShape): Box {
  return mark.hit ?? boundsOf(mark.shapes) ?? { x: 0, y: 0, width: 0, height: 0 };
}

type Way = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1];

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const centre = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/**
 * The mark a key leads to from another one: the nearest in the arrow's direction, one straight ahead before one
 * aside; Home and End lead to the first and last. Null when the key leads nowhere.
 */
export function nextMark(marks: readonly Mark[], from: string, pressed: string): Mark | null {
  if (pressed === 'Home') return marks[0] ?? null;
  if (pressed === 'End') return marks.at(-1) ?? null;
  const way = ways[pressed];
  const start = marks.find(({ key }) => key === from);
  if (!way || !start) return null;
  const [x, y] = centre(start.box);
  let [best, least]: [Mark | null, number] = [null, Infinity];
  for (const mark of marks) {
    const [mx, my] = centre(mark.box);
    const ahead = (mx - x) * way[0] + (my - y) * way[1];
    const aside = Math.abs((mx - x) * way[1]) + Math.abs((my - y) * way[0]);
    const cost = ahead + 3 * aside;
    if (mark.key !== from && ahead > 0.5 && cost < least) [best, least] = [mark, cost];
  }
  return best;
}
