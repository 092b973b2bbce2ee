import { instantAt, type LocalDate } from '@xinan/cn/dates';
import {
  defineIndicatorSet,
  type Indicator,
  type IndicatorSet,
  type IndicatorSetDraft,
  type Theme,
} from '@xinan/indicators';
import { makeId, randomStream } from '../../random.ts';
import type { Desk, IndexPerson } from './index-people.ts';

/** A version of the city's set, as it came into being. */
export interface SetRecord {
  readonly id: string;
  readonly set: IndicatorSet;
  readonly state: 'draft' | 'in_force' | 'retired';
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly drafter: IndexPerson;
  readonly draftedAt: Date;
  readonly frozenAt: Date | null;
  readonly adopter: IndexPerson | null;
  readonly adoptedAt: Date | null;
}

/** The same name as in the document: versions of one set retire one another. */
export const setCode = 'xinan-reference-158';

interface Revision {
  readonly version: string;
  readonly themeWeights?: Readonly<Record<string, number>>;
  /** New values for full and zero score, by indicator; all of them have linear rules. */
  readonly posts: Readonly<Record<string, { readonly full: number; readonly zero: number }>>;
  readonly without?: string;
}

/** Before the present one: another balance of themes, easier goalposts, and one indicator fewer. */
const earlier: Revision = {
  version: '0.9.0',
  themeWeights: { A: 0.28, B: 0.16, C: 0.2, D: 0.18, E: 0.18 },
  posts: {
    'A2-06': { zero: 80, full: 95 },
    'A2-08': { zero: 5, full: 50 },
    'B2-04': { zero: 85, full: 98 },
    'D2-01': { zero: 90, full: 95 },
    'E1-01': { zero: 40, full: 80 },
  },
  without: 'E3-05',
};
/** What the office thinks about for the next year. */
const proposed: Revision = {
  version: '1.1.0',
  posts: {
    'A2-06': { zero: 88, full: 99 },
    'A2-08': { zero: 20, full: 70 },
    'B2-04': { zero: 92, full: 99.5 },
    'E2-08': { zero: 85, full: 100 },
  },
};

function revisePosts(indicator: Indicator, posts: Revision['posts'][string] | undefined): Indicator {
  const { scoring } = indicator;
  if (!posts || scoring.method !== 'linear') return indicator;
  const { full, zero } = posts;
  return {
    ...indicator,
    scoring: {
      ...scoring,
      ...posts,
      zh: `达到${full}及以上得100分,${zero}及以下得0分,其间按直线插值。`,
      en: `${full} or more scores 100; ${zero} or less scores 0; linear in between.`,
    },
  };
}

function reviseTheme(theme: Theme, { themeWeights, posts, without }: Revision): Theme {
  const weight = themeWeights?.[theme.code] ?? theme.weight;
  return {
    ...theme,
    weight,
    level1: theme.level1.map((group) => {
      const kept = group.indicators.filter(({ code }) => code !== without);
      const sum = kept.reduce((total, indicator) => total + indicator.weight, 0);
      return {
        ...group,
        indicators: kept.map((indicator) => ({
          ...revisePosts(indicator, posts[indicator.code]),
          weight: indicator.weight / sum,
          global_weight: (indicator.weight / sum) * group.weight * weight,
        })),
      };
    }),
  };
}

/** Another version of the set; a fault in it is one of the generator. A set short of an indicator claims no standard. */
function revise({ edition: _, ...reference }: IndicatorSet, revision: Revision): IndicatorSet {
  const { without } = revision;
  const removed = without ? 1 : 0;
  const { counts } = reference;
  const draft: IndicatorSetDraft = {
    ...reference,
    version: revision.version,
    official_standard: without ? null : reference.official_standard,
    counts: {
      ...counts,
      level2: counts.level2 - removed,
      computed_from_platform: counts.computed_from_platform - removed,
    },
    themes: reference.themes.map((theme) => reviseTheme(theme, revision)),
  };
  const result = defineIndicatorSet(draft);
  if (!result.ok) throw new Error(`version ${revision.version}: ${JSON.stringify(result.faults[0])}`);
  return result.set;
}

const morning = 9 * 60;

/** The three versions of the city: one retired, the reference set in force, one being drafted. */
export function generateSets(
  seed: number,
  reference: IndicatorSet,
  { desk, now }: { desk: Desk; now: Date },
): SetRecord[] {
  const random = randomStream(seed, 'index/sets');
  const drafter = desk.only('index_manager');
  const adopter = desk.only('index_approver');
  const none = { validFrom: null, validUntil: null, frozenAt: null, adopter: null, adoptedAt: null } as const;
  const made = (draftedAt: Date) => ({ id: makeId(random, draftedAt), drafter, draftedAt });
  const on = (day: LocalDate) => instantAt(day, morning);
  return [
    {
      ...made(on('2021-10-18')),
      set: revise(reference, earlier),
      state: 'retired',
      validFrom: '2022-01-01',
      validUntil: '2022-12-31',
      frozenAt: on('2021-11-29'),
      adopter,
      adoptedAt: on('2021-12-13'),
    },
    {
      ...made(on('2022-10-17')),
      set: reference,
      state: 'in_force',
      validFrom: '2023-01-01',
      validUntil: null,
      frozenAt: on('2022-11-28'),
      adopter,
      adoptedAt: on('2022-12-12'),
    },
    {
      ...made(new Date(now.getTime() - 9 * 86_400_000)),
      ...none,
      set: revise(reference, proposed),
      state: 'draft',
    },
  ];
}
