import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as icons from '../icons.ts';
import { colors } from '../tokens.ts';
import * as pictures from './index.ts';
import * as shades from './shades.ts';

const paths = Object.entries(icons).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string',
);
const numbersOf = (path: string): number[] => (path.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

test("a picture's own colours are the light tokens", () => {
  const used = Object.values(shades).filter((shade) => typeof shade === 'string');
  assert.equal(used.length, 7);
  for (const shade of used) {
    const [, name = '', hex] = /^var\(--pic-(\w+),(#\w+)\)$/.exec(shade) ?? [];
    const role = `pic${name[0]?.toUpperCase()}${name.slice(1)}`;
    assert.equal(Object.entries(colors.light).find(([key]) => key === role)?.[1], hex, shade);
  }
});

test('pictures are self-contained: no script, no inline style, no outside address, no number gone wrong', () => {
  for (const [name, svg] of Object.entries(pictures)) {
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d .]+"/, name);
    assert.doesNotMatch(
      svg.replace('http://www.w3.org/2000/svg', ''),
      /<script|style=|href|https?:|NaN|undefined/,
      name,
    );
    assert.ok(svg.length < 4000, `${name} stays small`);
  }
});

test('the maskable icon keeps its drawing in the inner 80%', () => {
  const [, x, y, scale] = /translate\((\d+) (\d+)\) scale\((\d+)\)/.exec(pictures.markMaskable) ?? [];
  const corners = [11.4, 52.6].flatMap((gridX) => [13, 53].map((gridY) => [gridX, gridY] as const));
  for (const [gridX, gridY] of corners) {
    const reach = Math.hypot(
      Number(x) + gridX * Number(scale) - 256,
      Number(y) + gridY * Number(scale) - 256,
    );
    assert.ok(reach <= 512 * 0.4, `corner ${gridX},${gridY} reaches ${reach}`);
  }
});

test('every icon is one stroked path on the 24 grid', () => {
  assert.ok(paths.length >= 12);
  for (const [name, path] of paths) {
    assert.match(path, /^M[\dMmLlHhVvCcSsAaZz .-]+$/, name);
    assert.ok(
      numbersOf(path).every((number) => Math.abs(number) <= 24),
      name,
    );
  }
  assert.match(icons.iconSvg(icons.phone, 20), /width="20".*stroke="currentColor".*aria-hidden="true"/);
});
