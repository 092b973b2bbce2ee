import { addDays, instantAt, type LocalDate, localDateOf } from '@xinan/cn/dates';
import { publishedYear } from './figures.ts';

export type Scale = 'full' | 'small';

/** One year of work to generate: the days it covers and how much happened. */
export interface YearPlan {
  readonly year: number;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** Nothing of this year happens after this instant. */
  readonly until: Date;
  readonly assessments: number;
  readonly crises: number;
  readonly counsellings: number;
}

/** How much of everything the city holds. */
export interface CityPlan {
  readonly seed: number;
  readonly scale: Scale;
  readonly now: Date;
  readonly residents: number;
  readonly years: readonly YearPlan[];
}

interface Volume {
  readonly residents: number;
  readonly published: { readonly assessments: number; readonly crises: number };
  /** A whole later year, before it is cut at `now`. */
  readonly later: { readonly assessments: number; readonly crises: number };
  /** Petitioner counselling, each year. */
  readonly counsellings: number;
}

const volumes: Readonly<Record<Scale, Volume>> = {
  full: {
    residents: 6000,
    published: publishedYear,
    later: { assessments: 4200, crises: 96 },
    counsellings: 60,
  },
  small: {
    residents: 260,
    published: { assessments: 600, crises: 40 },
    later: { assessments: 60, crises: 8 },
    counsellings: 12,
  },
};

const dayMs = 86_400_000;

function planYear(year: number, volume: Volume, now: Date): YearPlan {
  const firstDay = `${year}-01-01`;
  const today = localDateOf(now);
  const lastDay = `${year}-12-31` < today ? `${year}-12-31` : today;
  const endOfYear = instantAt(addDays(`${year}-12-31`, 1));
  const until = endOfYear < now ? endOfYear : now;
  const full = year === publishedYear.year ? volume.published : volume.later;
  const share = Math.min(1, (until.getTime() - instantAt(firstDay).getTime()) / (365 * dayMs));
  return {
    year,
    firstDay,
    lastDay,
    until,
    assessments: Math.round(full.assessments * share),
    crises: Math.round(full.crises * share),
    counsellings: Math.round(volume.counsellings * share),
  };
}

/** What is generated for a seed, a scale and an instant: the published year in full, later years lighter. */
export function planCity({ seed, scale, now }: { seed: number; scale: Scale; now: Date }): CityPlan {
  const volume = volumes[scale];
  const lastYear = Number(localDateOf(now).slice(0, 4));
  const years = Array.from({ length: lastYear - publishedYear.year + 1 }, (_, index) =>
    planYear(publishedYear.year + index, volume, now),
  );
  return { seed, scale, now, residents: volume.residents, years };
}
