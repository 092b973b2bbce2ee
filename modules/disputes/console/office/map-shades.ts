import { formatNumber } from '@xinan/cn/dates';
import { type MapRegion, type Step, stepColor, stepOf, stepsFor, textOn } from '@xinan/console-kit/map';
import type { OutputOf } from '@xinan/contract-kit';
import type { getRiskMap } from '../../contract.ts';

type Area = OutputOf<typeof getRiskMap>['areas'][number];

export interface Shades {
  readonly regions: readonly MapRegion[];
  readonly steps: readonly Step[];
  readonly hasZero: boolean;
  /** How many numbers are not shown. */
  readonly hidden: number;
}

const zeroFill = 'var(--map-zero, var(--sunk))';

/** Colours and words of the areas for one of their numbers; null is hatched. */
export function mapShades(
  areas: readonly Area[],
  part: 'found' | 'open' | 'resolved',
  { dark, hidden }: { dark: boolean; hidden: string },
): Shades {
  const counts = areas.map((area) => area[part]);
  const steps = stepsFor(
    counts.flatMap((count) => count ?? []),
    'count',
  );
  const fillOf = (count: number | null): string | null => {
    if (count === null) return null;
    const step = stepOf(count, steps);
    return step < 0 ? zeroFill : stepColor(step, steps.length, dark ? 'dark' : 'light');
  };
  return {
    steps,
    hasZero: counts.includes(0),
    hidden: counts.filter((count) => count === null).length,
    regions: areas.map(({ regionCode, regionName, ...area }) => {
      const count = area[part];
      const fill = fillOf(count);
      return {
        code: regionCode,
        name: regionName,
        fill,
        ink: fill === null || fill === zeroFill ? null : textOn(fill),
        words: count === null ? '—' : formatNumber(count),
        spoken: `${regionName} ${count === null ? hidden : formatNumber(count)}`,
      };
    }),
  };
}
