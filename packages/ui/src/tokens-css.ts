import { type ColorName, colors, fonts, type Mode, motion, radius, space, typeScale } from './tokens.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const block = (selector: string, lines: string[], indent = ''): string =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line};`).join('\n')}\n${indent}}\n`;

const colorLines = (mode: Mode): string[] => [
  `color-scheme: ${mode}`,
  ...Object.entries(colors[mode]).map(([name, hex]) => `--${kebab(name as ColorName)}: ${hex}`),
];

const scaleLines = (): string[] => [
  ...Object.entries(space).map(([name, px]) => `--space-${name}: ${px}px`),
  ...Object.entries(radius).map(([name, px]) => `--radius-${name}: ${px}px`),
  ...Object.entries(typeScale).flatMap(([name, { sizeRem, lineHeight }]) => [
    `--type-${name}: ${sizeRem}rem`,
    `--leading-${name}: ${lineHeight}`,
  ]),
  `--font-sans: ${fonts.sans}`,
  `--font-serif: ${fonts.serif}`,
  `--motion-quick: ${motion.quickMs}ms`,
  `--motion-calm: ${motion.calmMs}ms`,
];

/**
 * The whole text of `tokens.css`. Dark applies on screens only, so that paper always prints light;
 * `data-theme="light|dark"` on the root wins over the system's choice.
 */
export function tokensCss(): string {
  return [
    '/* Written from tokens.ts by packages/ui/scripts/write-tokens-css.ts: change it there. */\n',
    block(':root', [...colorLines('light'), ...scaleLines()]),
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root:not([data-theme="light"])', colorLines('dark'), '  ')}}\n`,
    `@media screen {\n${block(':root[data-theme="dark"]', colorLines('dark'), '  ')}}\n`,
    `@media (prefers-contrast: more) {\n${block(':root', ['--line: var(--line-strong)', '--ink-soft: var(--ink)'], '  ')}}\n`,
    `@media (prefers-reduced-motion: reduce) {\n${block(':root', ['--motion-quick: 0ms', '--motion-calm: 0ms'], '  ')}}\n`,
  ].join('\n');
}
