import { addDays, instantAt, localDateOf } from '@xinan/cn/dates';
import { isWorkday } from '@xinan/cn/calendar';
import { suzhou } from '@xinan/cn/regions-data';
import { type CourseStep, courseOrder, type MeetingWish, type Wish } from '@xinan/counselling/domain';
import type { Role } from '@xinan/policy';
import type { YearPlan } from '../plan.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { preferredTimes, sessionNotes, stepWords, topics } from '../texts/counselling-texts.ts';
import { later } from './case-times.ts';
import { CounsellingFile, StillOpen } from './counselling-file.ts';
import type { Colleague, CounsellingRecord } from './counselling-record.ts';
import { makeName } from './names.ts';
import { makeMobile } from './phones.ts';
import { countyOf, type Places } from './places.ts';
import { makeRhythm } from './rhythm.ts';
import type { StaffRecord } from './staff.ts';

export interface CounsellingSources {
  readonly seed: number;
  readonly now: Date;
  readonly places: Places;
  readonly staff: readonly StaffRecord[];
}

/** Windows and lines are open by day. */
const officeHours = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 18 ? 1 : 0));

const askerShares = { petition_officer: 60, registrar: 14, mediator: 16, hotline_operator: 10 } as const;
const meetingShares: Readonly<Record<MeetingWish, number>> = { either: 45, in_person: 35, phone: 20 };
const turnShares = { consents: 84, declines: 11, silent: 5 } as const;
const wishShares: Readonly<Record<Wish, number>> = { yes: 89, not_said: 8, no: 3 };
const referShare = 0.025;
const unratedShare = 0.08;

const dayMs = 86_400_000;
/** Cases that are under way now, whatever the scale: when they were asked for. */
const recentDaysAgo = [38, 27, 19, 12, 7, 4, 2, 0.08];
/** Nobody has been assigned to a case this fresh. */
const freshDays = 0.1;
const daysSince = (at: Date, now: Date): number => (now.getTime() - at.getTime()) / dayMs;

/** A time at a desk, so many days later, on a working day. */
function atDesk(random: Random, from: Date, days: { least: number; most: number }): Date {
  let day = addDays(localDateOf(from), random.whole(days.least, days.most));
  while (!isWorkday(day)) day = addDays(day, 1);
  const at = instantAt(day, random.whole(8 * 60 + 40, 17 * 60));
  return at > from ? at : later(from, random.whole(20, 90));
}

/** So many days ago while the window was open; the freshest just now, whatever the hour. */
function askedAt(random: Random, { days, now }: { days: number; now: Date }): Date {
  const at = new Date(now.getTime() - days * dayMs);
  return days < freshDays ? at : instantAt(localDateOf(at), random.whole(9 * 60, 17 * 60));
}

/** Whether a case is one of those under way: its person goes on, so that every step has somebody in it. */
const isRecent = (at: Date, now: Date): boolean => daysSince(at, now) <= recentDaysAgo[0]! + 1;

const toColleague = (person: StaffRecord): Colleague => ({
  accountId: person.id,
  name: person.name,
  role: person.role,
});

interface Nearby {
  readonly staff: readonly StaffRecord[];
  readonly regionCode: string;
}

/** Those of a role who work for the place: in its county, or for the whole city. */
const holding = (role: Role, { staff, regionCode }: Nearby): StaffRecord[] =>
  staff.filter(
    (person) =>
      person.role === role &&
      (person.regionCode === suzhou.code || countyOf(person.regionCode) === countyOf(regionCode)),
  );
const isThere = (role: Role, near: Nearby): boolean => holding(role, near).length > 0;

/** One of them; those a visitor may try are met more often. */
function pickColleague(random: Random, role: Role, near: Nearby): Colleague {
  const people = holding(role, near).flatMap((person) => (person.tryRole ? [person, person] : [person]));
  return toColleague(random.pick(people));
}

function openFile(
  random: Random,
  { requestedAt, serial }: { requestedAt: Date; serial: number },
  sources: CounsellingSources,
): CounsellingFile {
  const regionCode = sources.places.pickRegion(random);
  const asker = random.weighted(askerShares);
  const near = { staff: sources.staff, regionCode };
  const record: CounsellingRecord = {
    id: makeId(random, requestedAt),
    regionCode,
    requestedAt,
    requester: pickColleague(random, isThere(asker, near) ? asker : 'petition_officer', near),
    meetingWish: random.weighted(meetingShares),
    person: {
      name: makeName(random, random.chance(0.5) ? 'female' : 'male'),
      phone: makeMobile('counselling', serial),
      preferredTime: random.pick(preferredTimes),
      topic: random.pick(topics),
    },
    state: 'requested',
    counsellor: null,
    assignedAt: null,
    consented: false,
    begunAt: null,
    stepStartedAt: null,
    nextAt: null,
    end: null,
    referredTo: null,
    duty: null,
    events: [],
    consents: [],
    talks: [],
    steps: [],
  };
  return new CounsellingFile(record, { random, now: sources.now });
}

/** One talk; answers what the person said about going on. The day of the next one is agreed where they want it. */
function holdTalk(
  random: Random,
  file: CounsellingFile,
  { at, level, steady }: { at: Date; level: number; steady: boolean },
): Wish {
  const { meetingWish } = file.record;
  const step = file.record.state as CourseStep;
  const before = Math.max(0, Math.min(10, Math.round(level + random.normal() * 0.6)));
  const after = Math.max(0, Math.min(10, before - random.whole(0, 2) + (random.chance(0.12) ? 2 : 0)));
  const rated = !random.chance(unratedShare);
  const wish = steady ? 'yes' : random.weighted(wishShares);
  const minutes = random.whole(35, 60);
  file.talk(later(at, minutes + random.whole(5, 40)), {
    heldAt: at,
    minutes,
    way: meetingWish === 'phone' || (meetingWish === 'either' && random.chance(0.3)) ? 'phone' : 'in_person',
    wish,
    emotionBefore: rated ? before : null,
    emotionAfter: rated ? after : null,
    note: random.pick(sessionNotes[step]),
  });
  return wish;
}

/** The four steps in their order, one to three talks each, about a week apart, as long as the person wants. */
function walkCourse(
  random: Random,
  file: CounsellingFile,
  { from, steady }: { from: Date; steady: boolean },
): void {
  let at = from;
  let level = random.whole(6, 9);
  for (const step of courseOrder) {
    for (let talks = random.whole(1, 2); talks > 0; talks--) {
      const wish = holdTalk(random, file, { at, level, steady });
      const written = file.record.talks.at(-1)!.writtenAt;
      if (wish === 'no') return file.end(later(written, 4), 'stopped');
      if (!steady && step !== 'relating' && random.chance(referShare))
        return file.end(later(written, 6), 'referred');
      // Nobody is led on who did not say they want to go on: another talk first.
      if (wish === 'not_said' && talks === 1) talks++;
      else if (talks === 1)
        file.conclude(later(written, 8), {
          note: random.pick(stepWords[step].came),
          next: random.pick(stepWords[step].next),
        });
      if (file.record.end) return;
      at = atDesk(random, at, { least: 6, most: 9 });
      file.agree(at);
      level = Math.max(1, level - random.next() * 1.3);
    }
  }
}

/** From the request to wherever it has come by now. */
function tellStory(random: Random, file: CounsellingFile, sources: CounsellingSources): void {
  const { regionCode, requestedAt, requester } = file.record;
  const steady = isRecent(requestedAt, sources.now);
  if (daysSince(requestedAt, sources.now) < freshDays) return;
  const near = { staff: sources.staff, regionCode };
  const supervisor = pickColleague(random, 'crisis_supervisor', near);
  const counsellor = pickColleague(random, random.chance(0.8) ? 'counsellor' : 'psychotherapist', {
    ...near,
    // What is under way lies with those a visitor may try.
    ...(steady ? { staff: sources.staff.filter(({ tryRole }) => tryRole !== null) } : {}),
  });
  if (counsellor.accountId === requester.accountId) throw new Error('whoever asks does not counsel');
  let at = atDesk(random, requestedAt, { least: 0, most: random.chance(0.9) ? 1 : 3 });
  file.assign(at, supervisor, counsellor);
  const turn = steady ? 'consents' : random.weighted(turnShares);
  for (let missed = turn === 'silent' ? 3 : random.whole(0, 3) === 0 ? 1 : 0; missed > 0; missed--) {
    at = atDesk(random, at, { least: 1, most: 2 });
    file.missContact(at);
  }
  at = atDesk(random, at, { least: 0, most: 2 });
  if (turn === 'silent') return file.end(at, 'unreached');
  if (turn === 'declines') return file.end(at, 'declined');
  file.consent(
    at,
    file.record.meetingWish === 'phone' ? 'by_phone' : random.chance(0.6) ? 'in_writing' : 'in_person',
  );
  at = atDesk(random, at, { least: 1, most: 4 });
  file.begin(later(at, -2));
  walkCourse(random, file, { from: at, steady });
}

/** A year's counselling cases in the order in which they were asked for, and those under way now. */
export function generateCounsellings(plan: YearPlan, sources: CounsellingSources): CounsellingRecord[] {
  const random = randomStream(sources.seed, `counselling/${plan.year}`);
  const drawInstant = makeRhythm(plan, officeHours);
  const recent = recentDaysAgo
    .map((days) => askedAt(random, { days, now: sources.now }))
    .filter((at) => localDateOf(at).startsWith(String(plan.year)));
  const drawn = Array.from({ length: plan.counsellings }, () => drawInstant(random));
  const times = [...drawn, ...recent].toSorted((one, other) => one.getTime() - other.getTime());
  return times.map((requestedAt, index) => {
    const file = openFile(random, { requestedAt, serial: (plan.year % 100) * 1000 + index }, sources);
    try {
      tellStory(random, file, sources);
    } catch (fault) {
      if (!(fault instanceof StillOpen)) throw fault;
    }
    return file.record;
  });
}
