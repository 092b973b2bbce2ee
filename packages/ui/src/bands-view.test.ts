import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsView } from './bands-view.ts';

const bands = [
  { from: 0, to: 4 },
  { from: 5, to: 9 },
  { from: 10, to: 14 },
  { from: 15, to: 19 },
  { from: 20, to: 27 },
];
const scale = { bands, width: 292, gap: 3 };

test('the bands fill the width, each as wide as its scores', () => {
  const { segments } = bandsView({ ...scale, value: 7 });
  assert.deepEqual(
    segments.map(({ x, width }) => [x, width]),
    [
      [0, 50],
      [53, 50],
      [106, 50],
      [159, 50],
      [212, 80],
    ],
  );
});

test('every whole score stands inside its own band', () => {
  for (let value = 0; value <= 27; value += 1) {
    const view = bandsView({ ...scale, value });
    const here = view.segments[view.hereIndex];
    const band = bands[view.hereIndex];
    assert.ok(here && band && band.from <= value && value <= band.to);
    assert.ok(here.x < view.markerX && view.markerX < here.x + here.width, `score ${value}`);
    assert.deepEqual(
      view.segments.map((segment) => segment.here),
      bands.map((_, i) => i === view.hereIndex),
    );
  }
});

test('the words stay inside the drawing', () => {
  const anchors = [0, 14, 27].map((value) => bandsView({ ...scale, value }).labelAnchor);
  assert.deepEqual(anchors, ['start', 'middle', 'end']);
});

test('a value outside the scale is shown at its end, an earlier one beside it', () => {
  const view = bandsView({ ...scale, value: 40, previous: -3 });
  assert.equal(view.hereIndex, 4);
  assert.equal(view.markerX, 287);
  assert.equal(view.previousX, 5);
  assert.equal(bandsView({ ...scale, value: 3 }).previousX, undefined);
});

test('scales with half scores continue by their own step', () => {
  const half = [
    { from: 1, to: 2.5 },
    { from: 3, to: 5 },
  ];
  assert.equal(bandsView({ bands: half, value: 2.5, width: 93, step: 0.5 }).hereIndex, 0);
  assert.equal(bandsView({ bands: half, value: 3, width: 93, step: 0.5 }).hereIndex, 1);
});

test('holes, overlaps and reversed bands are refused', () => {
  const draw = (list: { from: number; to: number }[]) => () =>
    bandsView({ bands: list, value: 1, width: 100 });
  assert.throws(draw([]), RangeError);
  assert.throws(
    draw([
      { from: 0, to: 4 },
      { from: 6, to: 9 },
    ]),
    RangeError,
  );
  assert.throws(
    draw([
      { from: 0, to: 4 },
      { from: 4, to: 9 },
    ]),
    RangeError,
  );
  assert.throws(draw([{ from: 4, to: 0 }]), RangeError);
});
