import { colors, seriesColors } from '@xinan/ui/tokens';
import type { CSSProperties } from 'react';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The family's dark colours as custom properties: the wall is dark whatever the desk's own choice. */
export const nightColors = Object.fromEntries([
  ...Object.entries(colors.dark).map(([name, value]) => [`--${kebab(name)}`, value]),
  ...seriesColors.dark.map((value, place) => [`--chart-series-${place + 1}`, value]),
]) as CSSProperties;
