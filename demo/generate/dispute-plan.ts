import { localDateOf } from '@xinan/cn/dates';
import { publishedDisputes } from '../figures.ts';
import type { Scale } from '../plan.ts';

/** How the cases of a year end. `open` ones only where the year is the present one. */
export interface DisputeYear {
  readonly year: number;
  readonly resolved: number;
  readonly failed: number;
  readonly terminated: number;
  readonly notAccepted: number;
  /** Share of cases in which a counsellor took part. */
  readonly psychShare: number;
}

const { year: published, found, resolved } = publishedDisputes;

/** 2019–2023: 1,600 accepted; 2023: 635 found and accepted, 627 resolved. Psychological service in more than 60 % since 2021. */
const full: readonly DisputeYear[] = [
  { year: 2019, resolved: 160, failed: 6, terminated: 2, notAccepted: 5, psychShare: 0.22 },
  { year: 2020, resolved: 196, failed: 6, terminated: 3, notAccepted: 4, psychShare: 0.41 },
  { year: 2021, resolved: 252, failed: 7, terminated: 3, notAccepted: 4, psychShare: 0.67 },
  { year: 2022, resolved: 320, failed: 6, terminated: 4, notAccepted: 3, psychShare: 0.64 },
  {
    year: published,
    resolved,
    failed: 5,
    terminated: found - resolved - 5,
    notAccepted: 0,
    psychShare: 0.66,
  },
  { year: 2024, resolved: 128, failed: 4, terminated: 2, notAccepted: 2, psychShare: 0.7 },
  { year: 2025, resolved: 133, failed: 3, terminated: 2, notAccepted: 2, psychShare: 0.69 },
];
const small: readonly DisputeYear[] = [
  { year: 2022, resolved: 6, failed: 1, terminated: 0, notAccepted: 1, psychShare: 0.64 },
  { year: published, resolved: 26, failed: 2, terminated: 1, notAccepted: 1, psychShare: 0.66 },
  { year: 2025, resolved: 4, failed: 0, terminated: 1, notAccepted: 0, psychShare: 0.67 },
];
const thisYear: Readonly<Record<Scale, Omit<DisputeYear, 'year'>>> = {
  full: { resolved: 120, failed: 3, terminated: 2, notAccepted: 2, psychShare: 0.67 },
  small: { resolved: 4, failed: 1, terminated: 0, notAccepted: 0, psychShare: 0.67 },
};

/** Years of disputes up to now; the present one as far as it has come. */
export function planDisputes(scale: Scale, now: Date): readonly DisputeYear[] {
  const year = Number(localDateOf(now).slice(0, 4));
  const past = (scale === 'full' ? full : small).filter((each) => each.year < year);
  return [...past, { year, ...thisYear[scale] }];
}
