import { loadReferenceSet } from '@xinan/indicators/reference';
import type { ActorTx, City } from '@xinan/platform';
import { loadRegions } from '@xinan/regions';
import { readShippedStandards } from '@xinan/standards';
import { type CityRecords, generateCity } from './generate/city.ts';
import { generateFactDays } from './generate/facts.ts';
import type { FactDay } from './generate/happening.ts';
import { generateIndex, type IndexRecords } from './generate/index/city-index.ts';
import { indexPlaces } from './generate/places.ts';
import { generateInstruments, type InstrumentRecords } from './generate/instruments.ts';
import { generateStandards, type StandardRecord } from './generate/standards.ts';
import { planCity, type Scale } from './plan.ts';
import { indexPortions } from './write/index/portions.ts';
import { type RunsUnderWay, startRuns } from './write/index/run-thread.ts';
import { beginLoad, endLoad, isLoaded, type LoadStart } from './write/settings.ts';
import { writeCases } from './write/write-cases.ts';
import { writeCounsellings } from './write/write-counsellings.ts';
import { writeDisputes } from './write/write-disputes.ts';
import { writeElementValues } from './write/write-element-values.ts';
import { writeFacts } from './write/write-facts.ts';
import { writePlaces } from './write/write-places.ts';
import { writeResidents } from './write/write-residents.ts';
import { writeStaff } from './write/write-staff.ts';
import { writeInstruments } from './write/write-instruments.ts';
import { writeStandards } from './write/write-standards.ts';
import { writeSubmissions } from './write/write-submissions.ts';
import { writeTeams } from './write/write-teams.ts';

export type { Scale } from './plan.ts';

/** What is being loaded, in words, and how far it has come. */
export interface Progress {
  readonly zh: string;
  readonly en: string;
  readonly done: number;
  readonly total: number;
}

export interface DemoOptions {
  readonly city: City;
  readonly ownerUrl: string;
  /** The same seed and instant give the same records. */
  readonly seed?: number;
  /** `small` for tests: a few hundred assessments, a few dozen cases. */
  readonly scale?: Scale;
  readonly now: Date;
  readonly report: (step: Progress) => void;
}

const defaultSeed = 341_300;
const batchRows = 1000;

/** A piece of work that commits as a whole; `weight` says how much of the way it is. */
interface Portion {
  readonly zh: string;
  readonly en: string;
  readonly weight: number;
  /** Waited for before the transaction begins. */
  readonly ready?: () => Promise<unknown>;
  readonly write: (tx: ActorTx) => Promise<void>;
}

const words = {
  places: { zh: '服务地点与热线', en: 'places and lines' },
  staff: { zh: '人员、岗位与排班', en: 'staff, roles and shifts' },
  standards: { zh: '标准规范', en: 'standards' },
  instruments: { zh: '量表', en: 'instruments' },
  teams: { zh: '调解队伍与心理顾问', en: 'teams and consultants' },
  residents: { zh: '居民（虚构）', en: 'residents (invented)' },
  cases: { zh: '危机个案', en: 'crisis cases' },
  counsellings: { zh: '信访疏导', en: 'petitioner counselling' },
  disputes: { zh: '矛盾纠纷', en: 'disputes' },
  submissions: { zh: '心理自评', en: 'self-assessments' },
  facts: { zh: '每日统计', en: 'daily counts' },
  elements: { zh: '指标数据元', en: 'data elements' },
  index: { zh: '心安城市指数', en: 'index of the city' },
} as const;

function inBatches<Item>(items: readonly Item[], toPortion: (batch: readonly Item[]) => Portion): Portion[] {
  return Array.from({ length: Math.ceil(items.length / batchRows) }, (_, index) =>
    toPortion(items.slice(index * batchRows, (index + 1) * batchRows)),
  );
}

interface Everything {
  readonly standards: readonly StandardRecord[];
  readonly instruments: InstrumentRecords;
  readonly records: CityRecords;
  readonly facts: readonly FactDay[];
  readonly index: IndexRecords;
  readonly runs: RunsUnderWay;
}

/** The records in the order in which they refer to one another. */
function portionsOf(
  { records, standards, instruments, facts, index, runs }: Everything,
  now: Date,
): Portion[] {
  const { staff, cases, submissions } = records;
  const everySubmission = submissions.flatMap((year) => year.submissions);
  return [
    { ...words.places, weight: 400, write: (tx) => writePlaces(tx, records) },
    {
      ...words.staff,
      weight: 1500,
      write: (tx) => writeStaff(tx, { ...records, indexPeople: index.people }),
    },
    { ...words.standards, weight: 50, write: (tx) => writeStandards(tx, standards) },
    { ...words.instruments, weight: 20, write: (tx) => writeInstruments(tx, instruments) },
    { ...words.teams, weight: 300, write: (tx) => writeTeams(tx, records) },
    ...inBatches(records.residents, (batch) => ({
      ...words.residents,
      weight: batch.length,
      write: (tx) => writeResidents(tx, batch),
    })),
    ...cases.map((year) => ({
      ...words.cases,
      weight: year.cases.length * 10,
      write: (tx: ActorTx) => writeCases(tx, year, { staff, now }),
    })),
    ...records.counsellings.map((year) => ({
      ...words.counsellings,
      weight: year.records.length * 5,
      write: (tx: ActorTx) => writeCounsellings(tx, year, now),
    })),
    ...inBatches(records.disputes, (batch) => ({
      ...words.disputes,
      weight: batch.length * 8,
      write: (tx) => writeDisputes(tx, batch, now),
    })),
    ...inBatches(everySubmission, (batch) => ({
      ...words.submissions,
      weight: batch.length,
      write: (tx) => writeSubmissions(tx, batch),
    })),
    {
      ...words.facts,
      weight: 4000,
      write: (tx) => writeFacts(tx, facts),
    },
    {
      ...words.elements,
      weight: 600,
      write: (tx) => writeElementValues(tx, records.elementValues, now),
    },
    ...indexPortions(index, runs).map((portion) => ({ ...words.index, ...portion })),
  ];
}

/** Finds out whether there is work, and with what it began if an earlier load was killed. */
function findStart({
  city,
  seed = defaultSeed,
  scale = 'full',
  now,
}: DemoOptions): Promise<LoadStart | null> {
  return city.transact(city.systemActor, 'demo.load', async (tx) => {
    if (await isLoaded(tx)) return null;
    return beginLoad(tx, { seed, scale, now: now.toISOString() });
  });
}

/**
 * Loads the demonstration city where it is not there yet. Each portion commits as a whole and is skipped when found;
 * the flag that everything is there comes last. So a second call does nothing, and one after a kill goes on where it stopped.
 */
export async function loadDemoCity(options: DemoOptions): Promise<void> {
  const { ownerUrl, report } = options;
  const start = await findStart(options);
  if (!start) return;
  const now = new Date(start.now);
  report({ zh: '正在编写人物与记录', en: 'inventing people and records', done: 0, total: 1 });
  const records = generateCity(planCity({ ...start, now }));
  const facts = generateFactDays({
    submissions: records.submissions.flatMap((year) => year.submissions),
    cases: records.cases.flatMap((year) => year.cases),
    counsellings: records.counsellings.flatMap((year) => year.records),
    disputes: records.disputes,
  });
  const index = generateIndex({
    ...start,
    now,
    set: await loadReferenceSet(),
    places: indexPlaces(records.regions),
    names: records.staff.map(({ name }) => name),
    elementValues: records.elementValues,
    disputes: records.disputes,
    facts,
  });
  const standards = generateStandards({
    seed: start.seed,
    now,
    staff: records.staff,
    shipped: await readShippedStandards(),
  });
  const instruments = generateInstruments({ seed: start.seed, now, staff: records.staff });
  const runs = startRuns(index.runSources);
  try {
    await loadRegions(ownerUrl, records.regions);
    await writeAll(options, {
      portions: portionsOf({ records, standards, instruments, facts, index, runs }, now),
      start,
    });
  } finally {
    await runs.stop();
  }
}

async function writeAll(
  { city, report }: DemoOptions,
  { portions, start }: { portions: readonly Portion[]; start: LoadStart },
): Promise<void> {
  const total = portions.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  for (const { zh, en, weight, ready, write } of portions) {
    report({ zh, en, done, total });
    await ready?.();
    await city.transact(city.systemActor, 'demo.load', write);
    done += weight;
  }
  await city.transact(city.systemActor, 'demo.load', (tx) => endLoad(tx, start));
  report({ zh: '演示城市已就绪', en: 'the demonstration city is ready', done: total, total });
}
