/**
 * The mark of 心安: a heart rises like a lamp over water, and its reflection completes it.
 * One shape from 16 px to a banner; drawn on a 64 grid.
 */
const lake = '#1f7a6d';
const glow = '#f3c583';
const ripple = '#f6f3ea';

const heart =
  'M17 35.4C13.4 31.6 11.4 27.8 11.4 23.6A10.4 10.4 0 0 1 21.8 13c4.3 0 8 2.3 10.2 6 2.2-3.7 5.9-6 10.2-6a10.4 10.4 0 0 1 10.4 10.6c0 4.2-2 8-5.6 11.8-5 2.4-10 2.4-15 0s-10-2.4-15 0z';
const ripples = 'M22 43c3.4-1.6 6.7-1.6 10 0s6.6 1.6 10 0M28.5 50.6c1.2-.6 2.3-.6 3.5 0s2.3.6 3.5 0';

const shapes = (top: string, below: string): string =>
  `<path fill="${top}" d="${heart}"/><path fill="none" stroke="${below}" stroke-width="4.4" stroke-linecap="round" d="${ripples}"/>`;

const svg = (viewBox: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;

/** The app's icon: rounded square. For favicons and headers. */
export const mark: string = svg(
  '0 0 64 64',
  `<rect width="64" height="64" rx="15" fill="${lake}"/>${shapes(glow, ripple)}`,
);

/** One colour, the surrounding text's: for print and quiet places. */
export const markPlain: string = svg('8 10 48 46', shapes('currentColor', 'currentColor'));

/** Full-bleed square for the web app's icon at 192 and 512 px: everything lies in the maskable safe zone (inner 80%). */
export const markMaskable: string = svg(
  '0 0 512 512',
  `<rect width="512" height="512" fill="${lake}"/><g transform="translate(32 25) scale(7)">${shapes(glow, ripple)}</g>`,
);
