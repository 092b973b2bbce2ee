import { suzhou } from '@xinan/cn/regions-data';
import type { Source } from '@xinan/crises/domain';
import type { YearPlan } from '../plan.ts';
import { type Random, randomStream } from '../random.ts';
import type { CaseStart, CrisisRecord } from './case-record.ts';
import { type StartSources, startCase, thePerson } from './case-starts.ts';
import {
  followUntilEased,
  handToCare,
  openScene,
  partEarly,
  reopenCase,
  ruleOut,
  type Scene,
} from './case-story.ts';
import { later } from './case-times.ts';
import type { Crew } from './crews.ts';
import type { Places } from './places.ts';
import { crisisHours, makeRhythm } from './rhythm.ts';

export interface CaseSources extends StartSources {
  readonly seed: number;
  readonly places: Places;
  readonly crewOf: (regionCode: string) => Crew;
  readonly now: Date;
}

/** Shares of where alerts come from. */
const sourceShares: Readonly<Record<Source, number>> = {
  assessment_item: 168,
  hotline: 78,
  self_request: 34,
  school: 32,
  police: 22,
  family: 18,
  grid_worker: 12,
  hospital: 8,
  // Rare, and not among the published ones.
  counsellor: 0,
};

const stories = { ruleOut, handToCare, followUntilEased, partEarly } as const;
const storyShares: Readonly<Record<keyof typeof stories, number>> = {
  followUntilEased: 46,
  handToCare: 27,
  ruleOut: 18,
  partEarly: 9,
};
const reopenShare = 0.045;
/** Stories from long to short, for alerts too late in time for a long one. */
const shorter: readonly (keyof typeof stories)[] = ['handToCare', 'ruleOut'];

/** As many of each source as its share asks for, to the unit (largest remainder). */
export function shareOut(count: number): Source[] {
  const entries = Object.entries(sourceShares) as [Source, number][];
  const whole = entries.reduce((sum, [, share]) => sum + share, 0);
  const rows = entries.map(([source, share]) => ({ source, exact: (count * share) / whole }));
  const missing = count - rows.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  const luckiest = new Set(
    rows
      .toSorted((one, other) => (other.exact % 1) - (one.exact % 1))
      .slice(0, missing)
      .map(({ source }) => source),
  );
  return rows.flatMap(({ source, exact }) =>
    Array.from({ length: Math.floor(exact) + (luckiest.has(source) ? 1 : 0) }, () => source),
  );
}

/** Contact first, where it was left after the alert: within the minute, before anybody can have acknowledged. */
export function openWithContact(random: Random, scene: Scene): Scene {
  const { contact, raisedAt, source } = scene.file.record;
  if (contact)
    scene.file.leaveContact(
      source === 'assessment_item' ? later(raisedAt, 0.3 + random.next() * 0.6) : raisedAt,
      thePerson,
    );
  return scene;
}

/** Tells the case's story to its end; a story that would end after now gives way to a shorter one. Null: not even that fits. */
function tell(
  random: Random,
  start: CaseStart,
  { sources, serial }: { sources: CaseSources; serial: number },
): CrisisRecord | null {
  const crews = { own: sources.crewOf(start.regionCode), city: sources.crewOf(suzhou.code), serial };
  const first = random.weighted(storyShares);
  const reopens = random.chance(reopenShare);
  for (const name of [first, ...shorter]) {
    const scene = openWithContact(random, openScene(random, start, crews));
    stories[name](scene);
    if (scene.file.lastAt >= sources.now) continue;
    if (!reopens || name === 'ruleOut') return scene.file.record;
    reopenCase(scene);
    if (scene.file.lastAt < sources.now) return scene.file.record;
  }
  return null;
}

/** A year's finished cases, as many as planned, in the order in which they were raised. */
export function generateCases(plan: YearPlan, sources: CaseSources): CrisisRecord[] {
  const random = randomStream(sources.seed, `crises/${plan.year}`);
  const drawInstant = makeRhythm(plan, crisisHours);
  const records = shareOut(plan.crises).map((source, index) => {
    const serial = plan.year * 1000 + index;
    for (let tries = 0; tries < 200; tries++) {
      const alert = {
        source,
        serial,
        raisedAt: drawInstant(random),
        regionCode: sources.places.pickRegion(random),
      };
      const record = tell(random, startCase(random, alert, sources), { sources, serial });
      if (record) return record;
    }
    throw new Error(`no room for a case in ${plan.year}`);
  });
  return records.sort((one, other) => one.raisedAt.getTime() - other.raisedAt.getTime());
}
