/**
 * The family's design tokens: the one source of colour, type, space and radius.
 * `tokens.css` is written from this file (`node packages/ui/scripts/write-tokens-css.ts`) and a test compares them.
 */

export type Mode = 'light' | 'dark';

const light = {
  // Text
  ink: '#1d2b2a',
  inkSoft: '#50605c',
  // Grounds
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunk: '#f3f0e8',
  // Lines: `line` only separates, `lineStrong` draws a control and keeps 3:1
  line: '#e5e1d6',
  lineStrong: '#7f8780',
  focus: '#1f7a6d',
  // Lake green: the primary
  lake: '#1f7a6d',
  lakeDeep: '#17635a',
  lakeWash: '#e4f1ed',
  onLake: '#ffffff',
  // Dawn: accent. Plain hue for shapes, ink for words, wash for grounds; the same for the three below
  dawn: '#e8a95b',
  dawnInk: '#87520f',
  dawnWash: '#fcf1de',
  sky: '#4d7ea8',
  skyInk: '#3a678e',
  skyWash: '#e8f0f6',
  amber: '#b7791f',
  amberInk: '#855510',
  amberWash: '#fbf0da',
  brick: '#b23a3a',
  brickInk: '#a43232',
  brickWash: '#f9e9e7',
  // Landscapes, from the sky to the near bank
  picSky: '#f7efdf',
  picSun: '#eebb78',
  picFar: '#cfe0d8',
  picMid: '#a3c9bd',
  picNear: '#5d9f92',
  picWater: '#e3efea',
  picDeep: '#2c7568',
};

export type ColorName = keyof typeof light;

const dark: Record<ColorName, string> = {
  ink: '#e8efed',
  inkSoft: '#a7b6b2',
  paper: '#121817',
  surface: '#1a2221',
  sunk: '#0d1211',
  line: '#2b3634',
  lineStrong: '#6f7e7a',
  focus: '#7ccdbe',
  lake: '#5dbcab',
  lakeDeep: '#7ccdbe',
  lakeWash: '#17332e',
  onLake: '#0c1f1b',
  dawn: '#e8a95b',
  dawnInk: '#f0bd7d',
  dawnWash: '#32271a',
  sky: '#79a9d1',
  skyInk: '#8fb9dc',
  skyWash: '#1a2a37',
  amber: '#d99a3d',
  amberInk: '#e9b461',
  amberWash: '#33270f',
  brick: '#e0706a',
  brickInk: '#f0928b',
  brickWash: '#3a1e1c',
  picSky: '#1b2726',
  picSun: '#d9a564',
  picFar: '#233936',
  picMid: '#2a4b45',
  picNear: '#33655b',
  picWater: '#1c3036',
  picDeep: '#4a8a7d',
};

/** Hex colours (`#rrggbb`) by mode and role. */
export const colors: Record<Mode, Record<ColorName, string>> = { light, dark };

/** Chart series, in order of use; neighbours differ in lightness too, so that they part without hue. */
export const seriesColors: Record<Mode, readonly string[]> = {
  light: ['#1f7a6d', '#e8a95b', '#3a678e', '#8fbfa8', '#8a6a9c', '#b88a6a'],
  dark: ['#5dbcab', '#e8a95b', '#79a9d1', '#a9cdb2', '#b79ac8', '#cfa98c'],
};

/** Space steps in px. */
export const space = { xs: 4, sm: 8, md: 12, lg: 16, xl: 24, xxl: 40 } as const;

/** Corner radius in px: the resident app is rounder than the desk. */
export const radius = { resident: 12, console: 6, pill: 999 } as const;

/** Type sizes in rem of a 16 px root, with unitless line heights. */
export const typeScale = {
  small: { sizeRem: 0.875, lineHeight: 1.6 },
  body: { sizeRem: 1, lineHeight: 1.7 },
  lead: { sizeRem: 1.125, lineHeight: 1.65 },
  title: { sizeRem: 1.375, lineHeight: 1.4 },
  display: { sizeRem: 1.75, lineHeight: 1.3 },
  figure: { sizeRem: 2.5, lineHeight: 1.1 },
} as const;

/** Font stacks: what Chinese phones and desks already have; nothing is downloaded. */
export const fonts = {
  sans: '-apple-system, PingFang SC, HarmonyOS Sans SC, Noto Sans SC, Microsoft YaHei, sans-serif',
  serif: 'Noto Serif SC, Noto Serif CJK SC, Songti SC, STSong, SimSun, serif',
} as const;

/** Motion in ms; `tokens.css` sets both to 0 when the reader asks for less motion. */
export const motion = { quickMs: 120, calmMs: 180 } as const;
