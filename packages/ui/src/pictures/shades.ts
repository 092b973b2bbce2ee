/**
 * Fills of the landscapes: the page's token when the picture is inlined (so that it follows dark mode),
 * the light hex when it is an image file of its own. A test keeps the hexes equal to `tokens.ts`.
 */
export const sky = 'var(--pic-sky,#f7efdf)';
export const sun = 'var(--pic-sun,#eebb78)';
export const far = 'var(--pic-far,#cfe0d8)';
export const mid = 'var(--pic-mid,#a3c9bd)';
export const near = 'var(--pic-near,#5d9f92)';
export const water = 'var(--pic-water,#e3efea)';
export const deep = 'var(--pic-deep,#2c7568)';

/** Wraps shapes as a decorative picture, 720 × 320, that keeps its ground when cropped. */
export const scene = (shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 320" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">${shapes}</svg>`;

/** A slim poplar, as they stand along the dikes of the plain; `x`, `y` is its foot. */
export const poplar = (x: number, y: number, height: number): string => {
  const half = height / 7;
  return `<path d="M${x} ${y}v${-height * 0.2}M${x} ${y - height}c${half} ${height * 0.25} ${half * 1.3} ${height * 0.6} 0 ${height * 0.86}c${-half * 1.3} ${-height * 0.26} ${-half} ${-height * 0.61} 0 ${-height * 0.86}z" fill="${deep}" stroke="${deep}" stroke-width="2"/>`;
};
