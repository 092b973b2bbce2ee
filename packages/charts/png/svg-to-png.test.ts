import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingToSvg } from '@xinan/charts';
import { svgToPng } from '@xinan/charts/png';

const svgOf = (text: string): string =>
  drawingToSvg(
    {
      width: 60,
      height: 30,
      title: '',
      description: '',
      shapes: [{ kind: 'text', x: 4, y: 22, text, size: 16 }],
    },
    { face: 'serif' },
  );

test('a picture has the width asked for, and Chinese is set in glyphs of its own', async () => {
  const [one, other, empty] = await Promise.all(
    ['心安', '宿州', ''].map((text) => svgToPng(svgOf(text), { widthPx: 120 })),
  );
  assert.equal(one?.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([one?.readUInt32BE(16), one?.readUInt32BE(20)], [120, 60]);
  // Missing glyphs would look alike, and an unknown face would leave the ground bare.
  assert.notDeepEqual(one, other);
  assert.notDeepEqual(one, empty);
});

test('what is no SVG or no width is refused', async () => {
  await assert.rejects(svgToPng('no picture', { widthPx: 10 }));
  await assert.rejects(svgToPng(svgOf('心'), { widthPx: 0 }), RangeError);
});
