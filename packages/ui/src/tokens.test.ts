import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrastRatio } from './contrast.ts';
import { type ColorName, colors, type Mode, seriesColors } from './tokens.ts';
import { tokensCss } from './tokens-css.ts';

const grounds: ColorName[] = ['paper', 'surface', 'sunk'];
const inks: ColorName[] = [
  'ink',
  'inkSoft',
  'lakeDeep',
  'dawnInk',
  'skyInk',
  'amberInk',
  'brickInk',
  'brick',
];

const textPairs: [ColorName, ColorName][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [ColorName, ColorName] => [ink, ground])),
  ['lake', 'paper'],
  ['lake', 'surface'],
  ['onLake', 'lake'],
  ['onLake', 'lakeDeep'],
  ...(['lakeWash', 'dawnWash', 'skyWash', 'amberWash', 'brickWash'] as const).flatMap(
    (wash): [ColorName, ColorName][] => [
      ['ink', wash],
      ['inkSoft', wash],
    ],
  ),
  ['lakeDeep', 'lakeWash'],
  ['dawnInk', 'dawnWash'],
  ['skyInk', 'skyWash'],
  ['amberInk', 'amberWash'],
  ['brickInk', 'brickWash'],
];

const controlPairs: [ColorName, ColorName][] = [
  ...grounds.flatMap((ground): [ColorName, ColorName][] => [
    ['lineStrong', ground],
    ['focus', ground],
    ['lake', ground],
    ['sky', ground],
    ['amber', ground],
    ['brick', ground],
  ]),
  ['lineStrong', 'lakeWash'],
  ['lake', 'lakeWash'],
];

function failing(mode: Mode, pairs: [ColorName, ColorName][], least: number): string[] {
  return pairs
    .map(([front, back]) => ({ front, back, ratio: contrastRatio(colors[mode][front], colors[mode][back]) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
}

for (const mode of ['light', 'dark'] as const) {
  test(`${mode}: every text keeps 4.5:1 on its ground`, () => {
    assert.deepEqual(failing(mode, textPairs, 4.5), []);
  });

  test(`${mode}: every control and focus ring keeps 3:1`, () => {
    assert.deepEqual(failing(mode, controlPairs, 3), []);
  });

  test(`${mode}: neighbouring chart series differ in lightness`, () => {
    const series = seriesColors[mode];
    for (let i = 1; i < series.length; i += 1) {
      assert.ok(contrastRatio(series[i - 1] ?? '', series[i] ?? '') > 1.1, `series ${i - 1} and ${i}`);
    }
  });
}

test('contrast follows WCAG: black on white is 21, #777777 on white is 4.48', () => {
  assert.equal(contrastRatio('#000000', '#ffffff'), 21);
  assert.equal(contrastRatio('#ffffff', '#777777').toFixed(2), '4.48');
  assert.throws(() => contrastRatio('red', '#ffffff'), RangeError);
});

test('tokens.css is what tokens.ts says', () => {
  assert.equal(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'), tokensCss());
});
