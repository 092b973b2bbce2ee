import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutGraph } from './force-layout.ts';

const nodes = Array.from({ length: 60 }, (_, n) => ({ id: `n${n}`, degree: 2 }));
const edges = nodes.slice(1).map(({ id }, n) => ({ from: id, to: `n${Math.floor(n / 3)}` }));

test('the same graph is drawn the same each time, every node somewhere, none on another', () => {
  const places = layoutGraph(nodes, edges);
  assert.deepEqual([...layoutGraph(nodes, edges)], [...places]);
  const points = [...places.values()];
  assert.equal(points.length, nodes.length);
  for (const [index, one] of points.entries()) {
    assert.ok(Number.isFinite(one.x) && Number.isFinite(one.y));
    for (const other of points.slice(index + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 4);
  }
});

test('what is tied lies nearer than what is not', () => {
  const places = [...layoutGraph(nodes, edges)];
  const at = new Map(places);
  const distance = (from: string, to: string) =>
    Math.hypot((at.get(from)?.x ?? 0) - (at.get(to)?.x ?? 0), (at.get(from)?.y ?? 0) - (at.get(to)?.y ?? 0));
  const tied = edges.reduce((sum, { from, to }) => sum + distance(from, to), 0) / edges.length;
  const any = places.reduce((sum, [id]) => sum + distance(id, 'n0'), 0) / places.length;
  assert.ok(tied < any);
});

test('nothing and one node are no special case; a tie to nobody is left out', () => {
  assert.equal(layoutGraph([], []).size, 0);
  assert.equal(layoutGraph([{ id: 'a', degree: 0 }], [{ from: 'a', to: 'x' }]).size, 1);
});
