/**
 * One icon set on a 24 px grid: one path each, drawn by us, to be stroked
 * (`iconStroke`), never filled. Words always stand beside an icon.
 */

/** A 24 px grid path. */
export type IconPath = string;

/** The SVG attributes that make a path of this set look as intended. */
export const iconStroke = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const phone: IconPath =
  'M6.6 3.8h2.5l1.5 4-2 1.6a12 12 0 0 0 6 6l1.6-2 4 1.5v2.5a2.8 2.8 0 0 1-3 2.8A16.6 16.6 0 0 1 3.8 6.8a2.8 2.8 0 0 1 2.8-3z';
/** A person with an open hand beside: someone is here. */
export const personInNeed: IconPath =
  'M9 10.4a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM3 20.2v-1a5.2 5.2 0 0 1 5.2-5.2h1.6a5 5 0 0 1 2.2.5M17.4 20.2l-2.9-2.8a1.9 1.9 0 0 1 2.7-2.7l.2.2.2-.2a1.9 1.9 0 0 1 2.7 2.7z';
export const exit: IconPath =
  'M13.5 4H6.8A1.8 1.8 0 0 0 5 5.8v12.4A1.8 1.8 0 0 0 6.8 20h6.7M10.5 12H20M16.5 8.3 20.2 12l-3.7 3.7';
export const mapPin: IconPath =
  'M12 21c4.4-4.3 6.6-7.8 6.6-10.7a6.6 6.6 0 0 0-13.2 0C5.4 13.2 7.6 16.7 12 21zM12 12.7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
export const clock: IconPath = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2';
export const print: IconPath =
  'M7 8.5V3.8h10v4.7M7 17H5.3a1.8 1.8 0 0 1-1.8-1.8v-4.9a1.8 1.8 0 0 1 1.8-1.8h13.4a1.8 1.8 0 0 1 1.8 1.8v4.9a1.8 1.8 0 0 1-1.8 1.8H17M7 14h10v6.2H7z';
export const back: IconPath = 'M20 12H4.5M10.5 5.8 4.3 12l6.2 6.2';
export const forward: IconPath = 'M9 5.5 15.5 12 9 18.5';
export const list: IconPath = 'M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.01M4 12h.01M4 18h.01';
export const check: IconPath = 'M4.5 12.8 9.7 18 19.8 6.5';
export const search: IconPath = 'M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6zM15.7 15.7l4.8 4.8';
/** A table lamp that is on. */
export const lamp: IconPath = 'M8.3 4h7.4l3 8H5.3zM12 12v8M8 20h8M16 12v3';
export const home: IconPath = 'M4 10.8 12 4l8 6.8M6 9.5V20h12V9.5M10 20v-5.5h4V20';
export const person: IconPath =
  'M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.5 20.2a7.5 7.5 0 0 1 15 0';
export const people: IconPath =
  'M9 11a3.4 3.4 0 1 0 0-6.8A3.4 3.4 0 0 0 9 11zM2.8 19.8a6.2 6.2 0 0 1 12.4 0M15.5 4.5a3.4 3.4 0 0 1 0 6.2M17.6 14.2a6.2 6.2 0 0 1 3.6 5.6';
export const calendar: IconPath =
  'M5.8 5.5h12.4A1.8 1.8 0 0 1 20 7.3v11.4a1.8 1.8 0 0 1-1.8 1.8H5.8A1.8 1.8 0 0 1 4 18.7V7.3a1.8 1.8 0 0 1 1.8-1.8zM4 10.5h16M8.5 3.5v4M15.5 3.5v4';
export const heart: IconPath = 'M12 20.2 4.9 13A4.7 4.7 0 0 1 11.5 6.3l.5.5.5-.5A4.7 4.7 0 0 1 19.1 13z';
export const pencil: IconPath =
  'M4 20l1-4.2L16.2 4.6a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L8.2 19zM14 6.8l3.2 3.2';
export const book: IconPath =
  'M12 6.5C10 5 7 4.5 3.8 4.8v13.4c3.2-.3 6.2.2 8.2 1.8 2-1.6 5-2.1 8.2-1.8V4.8C17 4.5 14 5 12 6.5zM12 6.5V20';
export const shield: IconPath =
  'M12 3.5 5 6v5.5c0 4.4 2.9 7.4 7 9 4.1-1.6 7-4.6 7-9V6zM9 11.8l2.2 2.2 3.9-4.2';
export const lock: IconPath =
  'M6.8 10.5h10.4a1.3 1.3 0 0 1 1.3 1.3v7.4a1.3 1.3 0 0 1-1.3 1.3H6.8a1.3 1.3 0 0 1-1.3-1.3v-7.4a1.3 1.3 0 0 1 1.3-1.3zM8.2 10.5V7.8a3.8 3.8 0 0 1 7.6 0v2.7';
export const eye: IconPath =
  'M2.8 12C5 7.8 8.2 5.8 12 5.8s7 2 9.2 6.2c-2.2 4.2-5.4 6.2-9.2 6.2S5 16.2 2.8 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z';
export const breath: IconPath =
  'M3 9.5h10.5a2.8 2.8 0 1 0-2.7-3.6M3 13.5h15.2a2.7 2.7 0 1 1-2.6 3.4M3 17.5h7.2a1.9 1.9 0 1 1-1.8 2.5';
export const sound: IconPath =
  'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11';
export const video: IconPath =
  'M4.8 6.5h8.9a1.8 1.8 0 0 1 1.8 1.8v7.4a1.8 1.8 0 0 1-1.8 1.8H4.8A1.8 1.8 0 0 1 3 15.7V8.3a1.8 1.8 0 0 1 1.8-1.8zM15.5 11l5.5-3.5v9L15.5 13z';
export const info: IconPath = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11.2v5M12 7.8h.01';
export const close: IconPath = 'M5.5 5.5l13 13M18.5 5.5l-13 13';
export const plus: IconPath = 'M12 4.5v15M4.5 12h15';
export const download: IconPath = 'M12 4v11.5M7.2 11l4.8 4.8 4.8-4.8M4.5 20h15';
export const filter: IconPath = 'M4 5.5h16l-6.2 7.3v6.2l-3.6-1.8v-4.4z';
export const language: IconPath =
  'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.8 9.5h16.4M3.8 14.5h16.4M12 3.5c-4.7 5-4.7 12 0 17 4.7-5 4.7-12 0-17z';
export const sun: IconPath =
  'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4';
export const moon: IconPath = 'M19.8 14.3A8.2 8.2 0 1 1 9.7 4.2a6.6 6.6 0 0 0 10.1 10.1z';
export const trendUp: IconPath = 'M4 16.5l5.5-5.5 3.5 3.5 7-7.5M15 7h5v5';
export const trendDown: IconPath = 'M4 7l5.5 5.5L13 9l7 8M15 17h5v-5';

/** A whole `<svg>` for a path of this set. Decorative: its meaning stands in words beside it. */
export function iconSvg(path: IconPath, sizePx = 24): string {
  const attributes = Object.entries(iconStroke)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}" ${attributes} aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}
