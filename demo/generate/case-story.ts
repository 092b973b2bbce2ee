import { deadline } from '@xinan/cn/calendar';
import {
  type ClosureReason,
  defaultClocks,
  type ReferralOutcome,
  type RiskLevel,
} from '@xinan/crises/domain';
import type { Random } from '../random.ts';
import {
  aftercareByReason,
  followUpNotes,
  referralAdvice,
  referralReasons,
  reopenReasons,
  returnRemarks,
  ruleOutBases,
} from '../texts/crisis-texts.ts';
import { CaseFile } from './case-file.ts';
import type { CaseStart, Signer } from './case-record.ts';
import {
  byDay,
  byDayBefore,
  later,
  laterDays,
  minutesToAcknowledge,
  minutesToAssess,
  minutesToStart,
} from './case-times.ts';
import { makeFindings, makePlan } from './case-words.ts';
import { type Crew, pickHospital, pickOfficer, pickSupervisor } from './crews.ts';

/** A case and everything its next step is made of. */
export interface Scene {
  readonly file: CaseFile;
  readonly random: Random;
  readonly own: Crew;
  readonly city: Crew;
  readonly lead: Signer;
  /** Numbers the invented phone numbers of the people a plan names. */
  readonly serial: number;
}

export function openScene(
  random: Random,
  start: CaseStart,
  crews: { own: Crew; city: Crew; serial: number; lead?: Signer },
): Scene {
  const { own, city, serial } = crews;
  return {
    file: new CaseFile(random, start),
    random,
    own,
    city,
    serial,
    lead: crews.lead ?? pickOfficer(random, own, city),
  };
}

const afterwards = ({ file, random }: Scene, fromMinutes: number, toMinutes: number): Date =>
  later(file.lastAt, fromMinutes + random.next() * (toMinutes - fromMinutes));

/** The same for what can wait until people are awake. */
const nextDaytime = (scene: Scene, fromMinutes: number, toMinutes: number): Date =>
  byDay(scene.random, afterwards(scene, fromMinutes, toMinutes));

export function beginCase(scene: Scene): void {
  const { file, random, lead } = scene;
  const { raisedAt, urgency } = file.record;
  file.acknowledge(later(raisedAt, minutesToAcknowledge(random, urgency)), lead);
  file.startAssessment(later(file.lastAt, minutesToStart(random, urgency)), lead);
}

export function assessCase(scene: Scene, risk: RiskLevel, at?: Date): void {
  const { file, random, lead } = scene;
  const ratedAt = at ?? later(file.lastAt, minutesToAssess(random, file.record.urgency));
  const dueTimes = defaultClocks.followUps[risk].map((term) => deadline(ratedAt, term));
  file.assess(ratedAt, lead, { risk, findings: makeFindings(random, risk, lead), dueTimes });
}

export function planCase(scene: Scene, at = afterwards(scene, 15, 150)): void {
  scene.file.writePlan(at, scene.lead, makePlan(scene.random, scene.serial));
}

/** Sends the referral, to a hospital of chance unless one is named. Returns who may answer it. */
export function referCase(
  scene: Scene,
  at = nextDaytime(scene, 30, 900),
  hospital?: Crew['hospitals'][number],
): Signer {
  const { file, random, lead, own } = scene;
  const { institution, doctors } = hospital ?? pickHospital(random, own);
  const consentBy = random.weighted({ person: 78, guardian: 16, emergency: 6 });
  file.refer(at, lead, { hospitalId: institution.id, consentBy, reason: random.pick(referralReasons) });
  return random.pick(doctors);
}

const wentThere: readonly ReferralOutcome[] = ['seen', 'outpatient', 'inpatient'];

export function answerReferral(scene: Scene, doctor: Signer, outcome: ReferralOutcome): void {
  const { file, random } = scene;
  const sentAt = file.lastAt;
  const receivedAt = later(sentAt, random.whole(8, 260));
  const wanted = byDay(random, later(receivedAt, random.whole(240, 3300)));
  doFollowUps(scene, wanted);
  const at = wanted > file.lastAt ? wanted : nextDaytime(scene, 20, 240);
  const seenAt = wentThere.includes(outcome) ? later(at, -random.whole(20, 200)) : null;
  file.answerReferral(at, doctor, {
    outcome,
    advice: random.pick(referralAdvice[outcome]),
    receivedAt,
    seenAt,
  });
}

export function beginFollowing(scene: Scene, at = nextDaytime(scene, 30, 400)): void {
  scene.file.startFollowing(at, scene.lead);
}

/** Does the follow-ups that are due before `until`, mostly in time; an unanswered call is tried again a day later. */
export function doFollowUps(scene: Scene, until: Date): void {
  const { file, random, lead } = scene;
  for (const planned of file.pendingFollowUps) {
    if (planned.dueAt >= until) break;
    const wanted = random.chance(0.93)
      ? byDayBefore(random, later(planned.dueAt, -random.whole(20, 700)))
      : byDay(random, later(planned.dueAt, random.whole(60, 1500)));
    const at = wanted > file.lastAt ? wanted : nextDaytime(scene, 20, 240);
    const outcome = random.weighted({ reached: 86, not_reached: 12, refused: 2 });
    file.followUp(planned, at, { by: lead, outcome, note: random.pick(followUpNotes[outcome]) });
  }
}

const reachedCount = ({ file }: Scene) =>
  file.record.followUps.filter(({ outcome }) => outcome === 'reached').length;

/** The next follow-up of the plan, made to reach the person: what a closing rests on. */
function reachOnce(scene: Scene, earliest: Date): void {
  const { file, random, lead } = scene;
  const [planned] = file.pendingFollowUps;
  if (!planned) return;
  const at = earliest > file.lastAt ? byDay(random, earliest) : nextDaytime(scene, 600, 3000);
  file.followUp(planned, at, { by: lead, outcome: 'reached', note: random.pick(followUpNotes.reached) });
}

function proposeClosure(scene: Scene, reason: ClosureReason): void {
  const { file, random, lead } = scene;
  file.proposeClosure(nextDaytime(scene, 60, 1500), lead, {
    reason,
    aftercare: random.pick(aftercareByReason[reason]),
  });
}

/** The second signer sends it back with what is still missing, and it is done. */
function returnOnce(scene: Scene, supervisor: Signer): void {
  const { file } = scene;
  const missing = file.pendingFollowUps.length > 0 ? 'followUp' : 'plan';
  file.returnToFollowing(nextDaytime(scene, 60, 1400), supervisor, returnRemarks[missing]);
  if (missing === 'followUp') reachOnce(scene, laterDays(file.lastAt, 2));
  else planCase(scene, nextDaytime(scene, 300, 2000));
}

/** Signs, countersigns; now and then it is sent back once. */
function closeCase(scene: Scene, reason: ClosureReason): void {
  const { file, random, own, city } = scene;
  const supervisor = pickSupervisor(random, own, city);
  proposeClosure(scene, reason);
  if (random.chance(0.04)) {
    returnOnce(scene, supervisor);
    proposeClosure(scene, reason);
  }
  file.countersign(nextDaytime(scene, 40, 1700), supervisor);
}

/** The alert was no crisis: spoken with, written down, closed in a day or two. */
export function ruleOut(scene: Scene): void {
  beginCase(scene);
  scene.file.ruleOut(afterwards(scene, 25, 600), scene.lead, scene.random.pick(ruleOutBases));
}

/** Referred, seen, and from there on in medical care. */
export function handToCare(scene: Scene): void {
  const { random } = scene;
  beginCase(scene);
  const risk = random.weighted({ high: 55, medium: 45 });
  assessCase(scene, risk);
  if (risk === 'high' || random.chance(0.6)) planCase(scene);
  const doctor = referCase(scene);
  answerReferral(scene, doctor, random.weighted({ seen: 38, outpatient: 42, inpatient: 20 }));
  beginFollowing(scene);
  reachOnce(scene, laterDays(scene.file.lastAt, 1 + random.next() * 6));
  closeCase(scene, 'in_care');
}

function referInVain(scene: Scene): void {
  const doctor = referCase(scene);
  answerReferral(scene, doctor, scene.random.weighted({ not_arrived: 62, refused: 38 }));
}

/** Followed until the danger had eased: two follow-ups that reached the person, thirty days since the last high rating. */
export function followUntilEased(scene: Scene): void {
  const { file, random } = scene;
  beginCase(scene);
  const risk = random.weighted({ high: 32, medium: 68 });
  assessCase(scene, risk);
  const ratedAt = file.lastAt;
  planCase(scene);
  if (random.chance(risk === 'high' ? 0.5 : 0.16)) referInVain(scene);
  beginFollowing(scene);
  const calmFrom = laterDays(ratedAt, defaultClocks.calmDays + 1 + random.next() * 6);
  doFollowUps(scene, calmFrom);
  if (risk === 'high' || random.chance(0.3)) {
    assessCase(
      scene,
      random.weighted({ low: 70, medium: 30 }),
      byDay(random, file.lastAt > calmFrom ? later(file.lastAt, 900) : calmFrom),
    );
    beginFollowing(scene);
  }
  for (let tries = 0; reachedCount(scene) < 2 && tries < 2; tries++)
    reachOnce(scene, laterDays(file.lastAt, 4 + random.next() * 8));
  closeCase(scene, reachedCount(scene) >= 2 ? 'risk_eased' : 'declined_no_danger');
}

/** The person moves away, or wants no more calls and is in no urgent danger. */
export function partEarly(scene: Scene): void {
  const { file, random } = scene;
  beginCase(scene);
  assessCase(scene, random.weighted({ low: 70, none_stated: 30 }));
  beginFollowing(scene);
  doFollowUps(scene, laterDays(file.lastAt, 32));
  closeCase(scene, random.weighted({ declined_no_danger: 62, moved_away: 38 }));
}

/** Within ninety days it begins again: the case keeps its number and gets a second round of everything. */
export function reopenCase(scene: Scene): void {
  const { file, random, lead } = scene;
  file.reopen(
    byDay(random, laterDays(file.lastAt, 8 + random.next() * 60)),
    lead,
    random.pick(reopenReasons),
  );
  assessCase(scene, 'medium');
  planCase(scene);
  beginFollowing(scene);
  doFollowUps(scene, laterDays(file.lastAt, 33));
  reachOnce(scene, laterDays(file.lastAt, 2));
  closeCase(scene, reachedCount(scene) >= 2 ? 'risk_eased' : 'declined_no_danger');
}
