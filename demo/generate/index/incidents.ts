import type { Indicator } from '@xinan/indicators';
import type { Random } from '../../random.ts';
import { inventedCounty } from '../regions.ts';
import type { CyclePlan } from './plan-cycles.ts';

/** What is out of the ordinary with a task. */
export type Incident =
  | 'not_applicable'
  | 'not_reported'
  | 'rejected'
  | 'late'
  | 'returned'
  | 'queried'
  | 'mistyped'
  | 'appeal_open'
  | 'appeal_upheld'
  | 'appeal_dismissed'
  | 'objection';

/** Where a task of the cycle that is being collected has stopped; none: it goes all the way. */
export type Stage = 'undone' | 'draft' | 'submitted' | 'approved' | 'queried';

/** Which cycle is meant, whatever the day of loading. */
export type Moment = 'collecting' | 'preview' | 'newest_quarter' | 'corrected_quarter' | 'any';

interface Meant {
  readonly moment: Moment;
  readonly indicator: string;
  readonly unit: string;
}

const [yongqiao, dangshan, xiao, lingbi, si] = ['341302', '341321', '341322', '341323', '341324'] as const;

/** One of each, so that every screen has something to show. */
export const intended: readonly (Meant & { readonly incident: Incident })[] = [
  { moment: 'newest_quarter', indicator: 'A4-08', unit: inventedCounty.code, incident: 'not_applicable' },
  { moment: 'newest_quarter', indicator: 'C2-07', unit: inventedCounty.code, incident: 'not_reported' },
  { moment: 'newest_quarter', indicator: 'B3-07', unit: inventedCounty.code, incident: 'rejected' },
  { moment: 'newest_quarter', indicator: 'C4-07', unit: dangshan, incident: 'late' },
  { moment: 'newest_quarter', indicator: 'A3-08', unit: xiao, incident: 'queried' },
  { moment: 'newest_quarter', indicator: 'D2-04', unit: yongqiao, incident: 'returned' },
  { moment: 'corrected_quarter', indicator: 'B1-01', unit: dangshan, incident: 'mistyped' },
  { moment: 'preview', indicator: 'B2-05', unit: si, incident: 'appeal_open' },
  { moment: 'preview', indicator: 'A3-09', unit: lingbi, incident: 'appeal_upheld' },
  { moment: 'preview', indicator: 'A4-03', unit: yongqiao, incident: 'appeal_dismissed' },
  { moment: 'collecting', indicator: 'A2-06', unit: yongqiao, incident: 'objection' },
];

/** What those who may be tried find on their desks. */
const stages: readonly (Meant & { readonly stage: Stage })[] = [
  { moment: 'collecting', indicator: 'A5-06', unit: dangshan, stage: 'draft' },
  { moment: 'collecting', indicator: 'A5-06', unit: xiao, stage: 'queried' },
  { moment: 'collecting', indicator: 'A5-06', unit: lingbi, stage: 'submitted' },
  { moment: 'collecting', indicator: 'A5-06', unit: si, stage: 'undone' },
  { moment: 'collecting', indicator: 'A5-06', unit: yongqiao, stage: 'approved' },
  { moment: 'collecting', indicator: 'A1-02', unit: yongqiao, stage: 'submitted' },
  { moment: 'collecting', indicator: 'A2-04', unit: yongqiao, stage: 'submitted' },
  { moment: 'collecting', indicator: 'A1-02', unit: inventedCounty.code, stage: 'undone' },
  { moment: 'collecting', indicator: 'C2-09', unit: dangshan, stage: 'draft' },
];
const usualStages = { all: 62, approved: 15, submitted: 13, queried: 5, draft: 5 } as const;

const shares = {
  late: 0.012,
  returned: 0.025,
  queried: 0.02,
  not_reported: 0.0012,
  rejected: 0.0008,
} as const;

/** Which of the moments a cycle is. */
export function momentsOf({ period, state, runs }: CyclePlan, isNewest: boolean): Moment[] {
  if (state === 'collecting') return ['collecting', 'any'];
  if (state === 'previewed' && period.type === 'month') return ['preview', 'any'];
  if (period.type !== 'quarter') return ['any'];
  return [
    ...(isNewest ? (['newest_quarter'] as const) : []),
    ...(runs.length > 1 ? (['corrected_quarter'] as const) : []),
    'any',
  ];
}

const fits = (meant: Meant, { code }: Indicator, unit: string, moments: readonly Moment[]): boolean =>
  meant.indicator === code && meant.unit === unit && moments.includes(meant.moment);

export interface Happens {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly moments: readonly Moment[];
  readonly random: Random;
}

/** The intended incident of a task, else now and then one by chance; computed values have none but objections. */
export function incidentOf({ indicator, unit, moments, random }: Happens): Incident | null {
  const roll = random.next();
  const meant = intended.find((each) => fits(each, indicator, unit, moments));
  if (meant) return meant.incident;
  if (indicator.source.type === 'computed' || moments.includes('collecting')) return null;
  let left = roll;
  for (const [incident, share] of Object.entries(shares) as [keyof typeof shares, number][])
    if ((left -= share) < 0) return incident;
  return null;
}

/** How far a task of the cycle under way has come; null: verified. */
export function stageOf({ indicator, unit, moments, random }: Happens): Stage | null {
  const usual = random.weighted(usualStages);
  const meant = stages.find((each) => fits(each, indicator, unit, moments));
  return meant ? meant.stage : usual === 'all' ? null : usual;
}
