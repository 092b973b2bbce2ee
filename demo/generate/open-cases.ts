import { suzhou } from '@xinan/cn/regions-data';
import type { RiskLevel, Source, Urgency } from '@xinan/crises/domain';
import { randomStream } from '../random.ts';
import { followUpNotes } from '../texts/crisis-texts.ts';
import type { CrisisRecord, Signer } from './case-record.ts';
import { house, startCase } from './case-starts.ts';
import {
  answerReferral,
  assessCase,
  beginFollowing,
  doFollowUps,
  openScene,
  planCase,
  referCase,
  type Scene,
} from './case-story.ts';
import { later } from './case-times.ts';
import { type CaseSources, openWithContact } from './cases.ts';
import { listDuties, rungsPassed } from './duties.ts';
import type { StaffRecord } from './staff.ts';

type Ago = (minutes: number) => Date;

/** A case that is open when the demonstration begins. */
interface OpenCase {
  readonly source: Source;
  readonly urgency: Urgency;
  readonly regionCode: string;
  readonly raisedMinutesAgo: number;
  /** Login name of whoever leads it, once acknowledged. */
  readonly lead: string;
  /** Login name of a colleague who takes part. */
  readonly worker?: string;
  /** What has been done so far. */
  readonly course: (scene: Scene, ago: Ago) => void;
}

const day = 1440;
const untouched = () => undefined;

function rate(scene: Scene, at: Date, risk: RiskLevel): void {
  const { file, lead } = scene;
  file.acknowledge(later(file.record.raisedAt, 7), lead);
  file.startAssessment(later(file.record.raisedAt, 16), lead);
  assessCase(scene, risk, at);
}

function ratedAndPlanned(risk: RiskLevel, ratedAgo: number) {
  return (scene: Scene, ago: Ago): void => {
    rate(scene, ago(ratedAgo), risk);
    planCase(scene, ago(ratedAgo - 30));
  };
}

/** Referred and called the day after, no receipt yet; `hospital`: 0 the psychiatric one, 1 the county's general hospital. */
function referred(ratedAgo: number, hospital: 0 | 1) {
  return (scene: Scene, ago: Ago): void => {
    ratedAndPlanned('high', ratedAgo)(scene, ago);
    referCase(scene, ago(ratedAgo - 120), scene.own.hospitals[hospital]);
    const { file, random, lead } = scene;
    const [first] = file.pendingFollowUps;
    if (first)
      file.followUp(first, later(first.dueAt, -80), {
        by: lead,
        outcome: 'reached',
        note: random.pick(followUpNotes.reached),
      });
  };
}

function following(risk: RiskLevel, ratedAgo: number) {
  return (scene: Scene, ago: Ago): void => {
    ratedAndPlanned(risk, ratedAgo)(scene, ago);
    beginFollowing(scene, ago(ratedAgo - 75));
  };
}

/** In care since a month, signed once, waiting for the second signature. */
function closing(scene: Scene, ago: Ago): void {
  ratedAndPlanned('high', 40.8 * day)(scene, ago);
  answerReferral(scene, referCase(scene, ago(40 * day), scene.own.hospitals[1]), 'outpatient');
  beginFollowing(scene);
  doFollowUps(scene, ago(7 * day));
  scene.file.proposeClosure(ago(90), scene.lead, {
    reason: 'in_care',
    aftercare: '由医院门诊继续治疗，每两周复诊；本人知道怎样再联系。',
  });
}

const yongqiao = 'duty.yongqiao';
const city = 'duty.city';

/** Every open state of the table, around the clocks: running, nearly out, overdue. */
const openCases: readonly OpenCase[] = [
  {
    source: 'hotline',
    urgency: 'immediate',
    regionCode: '341302001',
    raisedMinutesAgo: 4,
    lead: yongqiao,
    worker: 'hotline.city',
    course: untouched,
  },
  {
    source: 'assessment_item',
    urgency: 'within_24h',
    regionCode: '341302100',
    raisedMinutesAgo: 205,
    lead: yongqiao,
    course: untouched,
  },
  {
    source: 'school',
    urgency: 'within_24h',
    regionCode: '341321100',
    raisedMinutesAgo: 270,
    lead: city,
    course: untouched,
  },
  {
    source: 'police',
    urgency: 'immediate',
    regionCode: '341302005',
    raisedMinutesAgo: 52,
    lead: yongqiao,
    course: ({ file, lead }, ago) => file.acknowledge(ago(45), lead),
  },
  {
    source: 'assessment_item',
    urgency: 'immediate',
    regionCode: '341322100',
    raisedMinutesAgo: 150,
    lead: city,
    course: ({ file, lead }, ago) => {
      file.acknowledge(ago(143), lead);
      file.startAssessment(ago(130), lead);
    },
  },
  {
    source: 'family',
    urgency: 'immediate',
    regionCode: '341302002',
    raisedMinutesAgo: 180,
    lead: yongqiao,
    course: (scene, ago) => rate(scene, ago(120), 'high'),
  },
  {
    source: 'school',
    urgency: 'within_24h',
    regionCode: '341302113',
    raisedMinutesAgo: 1300,
    lead: yongqiao,
    worker: 'school.yongqiao',
    course: ratedAndPlanned('medium', 1200),
  },
  {
    source: 'hotline',
    urgency: 'immediate',
    regionCode: '341302003',
    raisedMinutesAgo: 1.6 * day,
    lead: yongqiao,
    worker: 'counsellor.city',
    course: referred(1.55 * day, 1),
  },
  {
    source: 'self_request',
    urgency: 'within_24h',
    regionCode: '341323100',
    raisedMinutesAgo: 1.4 * day,
    lead: city,
    worker: 'therapist.city',
    course: referred(1.2 * day, 0),
  },
  {
    source: 'assessment_item',
    urgency: 'immediate',
    regionCode: '341302008',
    raisedMinutesAgo: 1500,
    lead: yongqiao,
    course: following('high', 1462),
  },
  {
    source: 'hospital',
    urgency: 'within_24h',
    regionCode: '341324100',
    raisedMinutesAgo: 5 * day,
    lead: city,
    course: following('medium', 4.9 * day),
  },
  {
    source: 'grid_worker',
    urgency: 'within_72h',
    regionCode: '341302110',
    raisedMinutesAgo: 12 * day,
    lead: yongqiao,
    worker: 'counsellor.city',
    course: following('low', 11.8 * day),
  },
  {
    source: 'hotline',
    urgency: 'within_24h',
    regionCode: '341302102',
    raisedMinutesAgo: 41 * day,
    lead: yongqiao,
    course: closing,
  },
];

function signerOf(staff: readonly StaffRecord[], loginName: string): Signer {
  const person = staff.find(({ tryRole }) => tryRole?.loginName === loginName);
  if (!person) throw new Error(`nobody signs in as ${loginName}`);
  return { accountId: person.id, name: person.name, role: person.role };
}

/** Overdue duties have climbed their ladder before the visitor comes: the timeline says so. */
function noteClimbs({ file }: Scene, now: Date): void {
  for (const duty of listDuties(file.record))
    for (const at of rungsPassed(duty, now)) file.escalate(at, house);
}

/** About a dozen cases in every open state, led by people a visitor may sign in as. */
export function generateOpenCases(sources: CaseSources): CrisisRecord[] {
  const random = randomStream(sources.seed, 'open-cases');
  return openCases.map((each, index) => {
    const ago = (minutes: number) => later(sources.now, -minutes);
    const serial = 900_000 + index;
    const { source, urgency, regionCode } = each;
    const start = startCase(
      random,
      { source, urgency, regionCode, raisedAt: ago(each.raisedMinutesAgo), serial },
      { ...sources, keepers: [] },
    );
    const crews = {
      own: sources.crewOf(regionCode),
      city: sources.crewOf(suzhou.code),
      serial,
      lead: signerOf(sources.staff, each.lead),
    };
    const scene = openWithContact(random, openScene(random, start, crews));
    if (each.worker) scene.file.join(signerOf(sources.staff, each.worker));
    each.course(scene, ago);
    noteClimbs(scene, sources.now);
    return scene.file.record;
  });
}
