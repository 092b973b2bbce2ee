import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawing, Shape } from '@xinan/charts';
import { drawingToPng } from '@xinan/charts/png';
import { openFaces, outlineTexts } from './outline-texts.ts';

const drawingOf = (...shapes: Shape[]): Drawing => ({
  width: 60,
  height: 30,
  title: '',
  description: '',
  shapes,
});
const word = (text: string): Drawing => drawingOf({ kind: 'text', x: 4, y: 22, text, size: 16 });

test('a picture has the width asked for, and Chinese is set in glyphs of its own', async () => {
  const [one, other, empty] = await Promise.all(
    ['心安', '宿州', ''].map((text) => drawingToPng(word(text), { widthPx: 120 })),
  );
  assert.equal(one?.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([one?.readUInt32BE(16), one?.readUInt32BE(20)], [120, 60]);
  // Missing glyphs would look alike, and an unknown face would leave the ground bare.
  assert.notDeepEqual(one, other);
  assert.notDeepEqual(one, empty);
});

test('no text is left; each stands at its anchor, above its base line, turned about it', async () => {
  const faces = await openFaces();
  const boxOf = (more: object): number[] => {
    const [shape] = outlineTexts(
      drawingOf({ kind: 'text', x: 30, y: 20, text: '口口', size: 10, ...more }),
      faces,
    ).shapes;
    assert.equal(shape?.kind, 'path');
    const at = [...(shape as { d: string }).d.matchAll(/-?[\d.]+/g)].map(Number);
    const xs = at.filter((_, i) => i % 2 === 0);
    const ys = at.filter((_, i) => i % 2 === 1);
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  };
  const isWithin = ([left = 0, right = 0, top = 0, bottom = 0]: number[], box: number[]): void => {
    const [l = 0, r = 0, t = 0, b = 0] = box;
    assert.ok(left >= l && right <= r && top >= t && bottom <= b, `${[left, right, top, bottom]} in ${box}`);
  };
  isWithin(boxOf({}), [30, 50, 10, 22]);
  isWithin(boxOf({ anchor: 'middle' }), [20, 40, 10, 22]);
  isWithin(boxOf({ anchor: 'end' }), [10, 30, 10, 22]);
  isWithin(boxOf({ turn: -90 }), [20, 32, 0, 20]);
});

test('no width is refused', () => assert.rejects(drawingToPng(word('心'), { widthPx: 0 }), RangeError));
