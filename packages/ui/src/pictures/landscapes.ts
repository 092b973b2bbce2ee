import { deep, far, mid, near, poplar, scene, sky, sun, water } from './shades.ts';

const fill = (color: string, d: string): string => `<path fill="${color}" d="${d}"/>`;
const line = (color: string, width: number, d: string): string =>
  `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`;

/** The sun, or by dark the moon, with a soft ring of light. */
const disc = (x: number, y: number, radius: number): string =>
  `<g fill="${sun}"><circle cx="${x}" cy="${y}" r="${radius * 1.7}" opacity=".18"/><circle cx="${x}" cy="${y}" r="${radius}"/></g>`;

/** Morning: the river comes out of the hills towards us. For welcome and home. */
export const riverMorning: string = scene(
  [
    fill(sky, 'M0 0h720v320H0z'),
    disc(498, 128, 40),
    fill(far, 'M0 150c70-34 120-46 190-22 54-40 120-52 196-10 60-22 110-14 160 14 60-26 116-26 174 2v190H0z'),
    fill(mid, 'M0 182c90-30 170-26 250-4 110-22 200-20 290 4 70-16 126-16 180-4v146H0z'),
    fill(
      water,
      'M432 178c-60 10-128 18-128 36 0 22 118 20 118 50 0 24-70 38-130 56h330c10-30-20-52-80-66-50-12-150-18-150-38 0-14 50-24 64-38z',
    ),
    fill(near, 'M0 214c110-24 196-18 262-6 40 8 60 14 60 24-6 14 62 20 62 38 0 18-60 32-112 50H0z'),
    fill(near, 'M720 202c-80-10-150-4-210 12-20 8 40 20 84 32 50 14 60 44 52 74h74z'),
    line(
      mid,
      2,
      'M20 300c60-40 120-60 200-76M78 312c54-38 104-58 178-74M140 318c42-32 88-52 156-64M676 300c-2-34-26-58-72-76M706 280c-14-26-40-46-80-60',
    ),
    [poplar(92, 216, 62), poplar(118, 214, 76), poplar(146, 212, 56)].join(''),
    line(sky, 3, 'M366 206h34M342 226h26M420 246h40M398 280h62M440 300h40'),
  ].join(''),
);

/** Evening: the sun goes down over wide water. For the end of a task and for rest. */
export const riverEvening: string = scene(
  [
    fill(sky, 'M0 0h720v320H0z'),
    disc(250, 150, 58),
    fill(far, 'M0 156c80-44 140-30 206-6 60 10 120-34 220-30 90 4 160 34 294 18v60H0z'),
    fill(mid, 'M0 176c120-20 260-10 380-2 120-18 240-16 340-4v40H0z'),
    fill(water, 'M0 190h720v130H0z'),
    line(sun, 5, 'M206 206h88M222 222h64M190 240h104M228 258h50M240 276h30'),
    line(mid, 3, 'M420 214h110M470 232h70M60 224h70M600 250h80M96 262h52M380 268h46'),
    fill(deep, 'M470 244c26 9 62 9 88 0l-12 14h-64z'),
    line(deep, 3, 'M512 244v-46'),
    fill(deep, 'M516 200c20 10 28 24 28 38h-28z'),
    fill(near, 'M0 292c90-20 170-18 250 4 40 10 80 18 130 24H0zM720 286c-80-6-140 10-190 34h190z'),
    line(
      deep,
      2.5,
      'M60 292c0-30-4-46-12-62M72 290c2-28 6-44 16-60M86 290c0-18 2-32 8-44M640 298c0-26-4-42-12-56M654 296c2-22 6-38 14-50M668 296c0-14 4-24 10-34',
    ),
  ].join(''),
);

/** Fields in spring between the dikes. For knowledge, activities and plans. */
export const springFields: string = scene(
  [
    fill(sky, 'M0 0h720v320H0z'),
    disc(150, 92, 32),
    fill(far, 'M0 148c90-30 180-40 270-12 90-34 190-38 280-6 60-14 116-14 170-2v192H0z'),
    fill(mid, 'M0 176c150-26 300-24 460-8 100-8 190-4 260 6v146H0z'),
    fill(near, 'M0 214c160-30 330-34 720-8v114H0z'),
    line(
      mid,
      3,
      'M372 202 40 320M380 202l-186 118M388 202l-56 118M396 202l70 118M404 202l196 118M412 203l308 100M362 202 0 290',
    ),
    line(water, 9, 'M0 196c150-18 300-20 430-8 110-2 200 4 290 10'),
    [
      poplar(536, 194, 54),
      poplar(558, 195, 72),
      poplar(582, 196, 60),
      poplar(606, 197, 78),
      poplar(630, 198, 50),
    ].join(''),
  ].join(''),
);

/** A house by the water with its lamp lit. For the hotline and for waiting. */
export const lampByWater: string = scene(
  [
    fill(sky, 'M0 0h720v320H0z'),
    fill(far, 'M0 140c110-50 200-54 300-16 110-44 220-40 420 10v186H0z'),
    fill(mid, 'M0 180c130-32 250-32 360-10 120-22 240-22 360 2v148H0z'),
    fill(near, 'M0 222c160-30 330-36 480-14 70 10 130 14 240 8v20H0z'),
    fill(deep, 'M402 160l62-38 62 38h-10v54H412v-54z'),
    `<circle cx="464" cy="183" r="26" fill="${sun}" opacity=".2"/><rect x="450" y="169" width="28" height="28" rx="3" fill="${sun}"/>`,
    fill(water, 'M0 234c200-10 460-6 720 0v86H0z'),
    line(sun, 5, 'M446 246h36M454 262h22M440 278h44M456 294h18'),
    line(mid, 3, 'M120 254h90M220 272h60M560 258h92M60 288h66M300 296h48M610 290h50'),
    [poplar(356, 212, 84), poplar(332, 214, 64), poplar(566, 214, 70)].join(''),
  ].join(''),
);
