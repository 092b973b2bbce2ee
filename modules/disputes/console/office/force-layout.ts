export interface LayoutNode {
  readonly id: string;
  readonly degree: number;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounds = 260;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const idealLength = 30;
/** Beyond this many lengths nodes leave each other alone, so that groups lie close together. */
const repulsionReach = 2.6;
/** Pulls every group towards the middle. */
const gravity = 0.06;

interface Body {
  x: number;
  y: number;
  moveX: number;
  moveY: number;
}

/** Starting places on a sunflower: even, and the same each time. */
const seeds = (count: number): Body[] =>
  Array.from({ length: count }, (_, index) => {
    const radius = idealLength * 0.7 * Math.sqrt(index + 0.5);
    return {
      x: radius * Math.cos(index * goldenAngle),
      y: radius * Math.sin(index * goldenAngle),
      moveX: 0,
      moveY: 0,
    };
  });

function repel(bodies: readonly Body[]): void {
  for (const [index, one] of bodies.entries())
    for (const other of bodies.slice(index + 1)) {
      const [dx, dy] = [one.x - other.x, one.y - other.y];
      const squared = Math.max(1, dx * dx + dy * dy);
      if (squared > (repulsionReach * idealLength) ** 2) continue;
      const force = (idealLength * idealLength) / squared;
      one.moveX += dx * force;
      one.moveY += dy * force;
      other.moveX -= dx * force;
      other.moveY -= dy * force;
    }
}

function attract(bodies: readonly Body[], ties: readonly (readonly [number, number])[]): void {
  for (const [from, to] of ties) {
    const [one, other] = [bodies[from], bodies[to]];
    if (!one || !other) continue;
    const [dx, dy] = [one.x - other.x, one.y - other.y];
    const pull = Math.hypot(dx, dy) / idealLength;
    one.moveX -= dx * pull;
    one.moveY -= dy * pull;
    other.moveX += dx * pull;
    other.moveY += dy * pull;
  }
}

function settle(bodies: readonly Body[], reach: number): void {
  for (const body of bodies) {
    body.moveX -= body.x * gravity;
    body.moveY -= body.y * gravity;
    const length = Math.max(1e-9, Math.hypot(body.moveX, body.moveY));
    const step = Math.min(length, reach) / length;
    body.x += body.moveX * step;
    body.y += body.moveY * step;
    body.moveX = 0;
    body.moveY = 0;
  }
}

/**
 * Places of the nodes of a graph by springs and repulsion (Fruchterman and Reingold, 1991), from fixed seeds: the same
 * graph is drawn the same each time. At most a few hundred nodes; cost grows with their square.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): ReadonlyMap<string, Point> {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const ties = edges.flatMap(({ from, to }) => {
    const [one, other] = [place.get(from), place.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const bodies = seeds(nodes.length);
  for (let round = 0; round < rounds; round += 1) {
    repel(bodies);
    attract(bodies, ties);
    settle(bodies, idealLength * (1 - round / rounds));
  }
  return new Map(nodes.map(({ id }, index) => [id, { x: bodies[index]?.x ?? 0, y: bodies[index]?.y ?? 0 }]));
}
