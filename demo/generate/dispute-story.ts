import { deadline } from '@xinan/cn/calendar';
import { addDays, localDateOf } from '@xinan/cn/dates';
import {
  defaultClocks,
  type DisputeDutyKind,
  mayBeConfirmed,
  movesInOrder,
  templateOf,
} from '@xinan/disputes/domain';
import type { Random } from '../random.ts';
import {
  failureText,
  minutesTexts,
  moveTexts,
  type QuarrelText,
  refusalText,
  revisitTexts,
  riskTexts,
  terminationText,
} from '../texts/dispute-texts.ts';
import { byDay, later, laterDays } from './case-times.ts';
import type { DisputeFile } from './dispute-file.ts';
import type { Doer, MemberRecord } from './dispute-record.ts';

/** The people of one case. */
export interface Cast {
  readonly registrar: Doer;
  /** Who leads the office and records for a team without accounts. */
  readonly office: Doer;
  /** Who leads the mediation, and who writes it down. */
  readonly lead: Omit<
    MemberRecord,
    'id' | 'offeredAt' | 'answeredAt' | 'state' | 'minutes' | 'score' | 'part'
  >;
  readonly scribe: Doer;
  readonly team: { readonly id: string; readonly zh: string; readonly en: string } | null;
  readonly teamKind: 'bestie' | 'committee' | 'joint';
  readonly counsellor: Omit<
    MemberRecord,
    'id' | 'offeredAt' | 'answeredAt' | 'state' | 'minutes' | 'score' | 'part'
  > | null;
  readonly police: Omit<
    MemberRecord,
    'id' | 'offeredAt' | 'answeredAt' | 'state' | 'minutes' | 'score' | 'part'
  > | null;
}

export type Ending = 'resolved' | 'failed' | 'terminated' | 'not_accepted';

interface Telling {
  readonly random: Random;
  readonly file: DisputeFile;
  readonly cast: Cast;
  readonly text: QuarrelText;
}

/** A working hour so long after an instant. */
const soon = ({ random }: Telling, at: Date, [least, most]: readonly [number, number]): Date =>
  byDay(random, later(at, random.whole(least, most)));

const hour = 60;
const day = 24 * hour;

function dutyOf(
  { file, cast }: Telling,
  kind: DisputeDutyKind,
  from: Date,
  term: Parameters<typeof deadline>[1],
): void {
  const table = ['dispute.first_contact', 'dispute.mediate', 'dispute.perform', 'dispute.revisit'].includes(
    kind,
  );
  const owner = table ? cast.lead.accountId : null;
  const role = owner ? 'mediator' : table ? 'mediation_lead' : 'registrar';
  file.due(kind, from, { dueAt: deadline(from, term), role, owner });
}

/** From the report to the decision; answers when it was accepted, null where it was not. */
function decide(telling: Telling, ending: Ending): Date | null {
  const { file, cast } = telling;
  const { record } = file;
  file.report(record.foundAt, record.reporter);
  dutyOf(telling, 'dispute.register', record.foundAt, defaultClocks.register);
  let at = soon(telling, record.foundAt, [hour, 20 * hour]);
  file.step('register', at, cast.registrar);
  record.registrar = cast.registrar;
  dutyOf(telling, 'dispute.decide', at, defaultClocks.decide);
  at = soon(telling, at, [hour, 30 * hour]);
  if (ending === 'not_accepted') {
    file.step('refuse', at, cast.registrar, refusalText);
    record.endedAt = at;
    record.endReason = 'under_procedure';
    return null;
  }
  file.step('accept', at, cast.registrar);
  record.acceptedAt = at;
  record.deadline = deadline(at, defaultClocks.mediate);
  dutyOf(telling, 'dispute.triage', at, defaultClocks.triage);
  return at;
}

function join({ file }: Telling, part: MemberRecord['part'], person: Cast['lead'], at: Date): MemberRecord {
  const answered = later(at, 90);
  const hasAnswered = person.accountId === null || file.isPast(answered);
  const member: MemberRecord = {
    ...person,
    id: file.id(at),
    part,
    offeredAt: at,
    answeredAt: hasAnswered ? answered : null,
    state: hasAnswered ? 'accepted' : 'offered',
    minutes: 0,
    score: null,
  };
  file.record.members.push(member);
  return member;
}

/** Triage and team; answers when the lead has accepted. */
function assemble(telling: Telling, accepted: Date): Date {
  const { random, file, cast } = telling;
  const { record } = file;
  let at = soon(telling, accepted, [hour, 8 * hour]);
  const joint = cast.teamKind === 'joint';
  file.step('triage', at, cast.registrar);
  record.route = joint ? 'joint' : 'peoples';
  record.mode = joint ? 'joint' : 'peoples';
  record.difficulty = joint ? 'hard' : random.weighted({ simple: 60, ordinary: 35, hard: 5 });
  dutyOf(telling, 'dispute.assign', at, defaultClocks.assign);
  at = soon(telling, at, [30, 6 * hour]);
  file.step('assign', at, cast.registrar);
  record.teamKind = cast.teamKind;
  record.team = cast.team;
  record.lead = { accountId: cast.lead.accountId, name: cast.lead.name, role: 'mediator' };
  join(telling, 'lead_mediator', cast.lead, at);
  if (cast.counsellor) join(telling, 'counsellor', cast.counsellor, at);
  if (cast.police) join(telling, 'police', cast.police, at);
  record.psych = cast.counsellor !== null;
  record.police = cast.police !== null;
  dutyOf(telling, 'dispute.first_contact', at, defaultClocks.firstContact);
  const ready = later(at, 120);
  file.requirePast(ready);
  return ready;
}

function checkRisk({ random, file, cast }: Telling, at: Date): void {
  const { record } = file;
  file.requirePast(at);
  const colour = record.colour ?? random.weighted({ yellow: 80, orange: 20 });
  const facts =
    colour === 'red'
      ? (['revenge_threat', 'quarrel'] as const)
      : colour === 'orange'
        ? (['repeated', 'quarrel'] as const)
        : (['quarrel'] as const);
  record.checks.push({
    id: file.id(at),
    at,
    colour,
    facts,
    observed: riskTexts[colour as keyof typeof riskTexts] ?? riskTexts.yellow,
    by: cast.scribe,
  });
  record.colour = colour;
  record.riskCheckedAt = at;
  file.act('check_risk', at, cast.scribe);
}

/** Investigation, everybody's word, the risk, and the opening; answers when the table is open. */
function prepare(telling: Telling, from: Date): Date {
  const { file, cast } = telling;
  const { record } = file;
  let at = soon(telling, from, [2 * hour, 2 * day]);
  file.step('investigate', at, cast.scribe);
  dutyOf(telling, 'dispute.mediate', at, { kind: 'days', amount: 30 });
  at = soon(telling, at, [hour, 2 * day]);
  file.act('record_consent', at, cast.scribe);
  const kinds = [
    'mediation',
    'rights_notice',
    ...(record.psych ? ['counsellor'] : []),
    ...(record.police ? ['police'] : []),
  ];
  for (const party of record.parties)
    for (const kind of kinds)
      record.words.push({ id: file.id(at), kind, partyId: party.id, at, by: cast.scribe });
  checkRisk(telling, later(at, 20));
  at = soon(telling, at, [hour, 1.5 * day]);
  file.step('open_mediation', at, cast.scribe);
  dutyOf(telling, 'dispute.mediate', record.acceptedAt ?? at, defaultClocks.mediate);
  return at;
}

/** One session; the besties make their three moves within the first one. */
function meet(telling: Telling, at: Date, round: number): void {
  const { random, file, cast } = telling;
  const { record } = file;
  const moving = round === 0 && cast.teamKind === 'bestie';
  const endedAt = later(at, random.whole(moving ? 75 : 40, 110));
  file.requirePast(endedAt);
  const before = record.parties.map(() => Math.max(1, random.whole(5, 9) - round * 2));
  record.sessions.push({
    id: file.id(at),
    kind: 'joint',
    side: null,
    heldAt: at,
    endedAt,
    place: random.pick(['村（社区）调解室', '司法所调解室', '综治中心调解室', '警民心理驿站']),
    minutes: random.pick(minutesTexts),
    by: cast.scribe,
    before,
    after: before.map((score) => Math.max(0, score - random.whole(1, 3))),
  });
  if (moving) makeMoves(telling, at);
  file.act('record_session', endedAt, cast.scribe);
}

function makeMoves({ random, file, cast }: Telling, from: Date): void {
  movesInOrder.forEach((move, index) => {
    const at = later(from, 20 * (index + 1));
    file.requirePast(at);
    file.record.moves.push({
      id: file.id(at),
      at,
      move,
      note: random.pick(moveTexts[move]),
      by: cast.scribe,
    });
    file.act('record_move', at, cast.scribe);
  });
}

/** One to three sessions, with the three moves where the besties lead, and the counsellor's own work beside. */
function mediate(telling: Telling, from: Date): Date {
  const { random, file } = telling;
  const { record } = file;
  const rounds = random.weighted({ one: 55, two: 35, three: 10 });
  let at = from;
  for (let round = 0; round < { one: 1, two: 2, three: 3 }[rounds]; round++) {
    at = soon(telling, at, [4 * hour, 4 * day]);
    meet(telling, at, round);
  }
  const counsellor = record.members.find(({ part }) => part === 'counsellor');
  if (counsellor?.accountId) {
    const by = { accountId: counsellor.accountId, name: counsellor.name, role: 'consultant' };
    const noted = later(at, 150);
    file.requirePast(noted);
    const minutes = random.whole(30, 80);
    record.psychNotes.push({
      id: file.id(noted),
      at: noted,
      minutes,
      text: '情绪有所缓和，能听对方把话说完。',
      by,
    });
    counsellor.state = 'served';
    counsellor.minutes = minutes;
  }
  return later(at, 160);
}

function agree(telling: Telling, from: Date): Date {
  const { random, file, cast, text } = telling;
  const { record } = file;
  const at = soon(telling, from, [30, 3 * day]);
  file.requirePast(at);
  const oral = cast.teamKind === 'bestie' && !text.performs && random.chance(0.8);
  record.agreement = {
    draftedAt: later(at, -40),
    signedAt: later(at, -10),
    template: templateOf(record.type, record.familyMatter),
    facts: record.facts,
    terms: text.terms,
    performance: text.performs ? `${text.performs.what}，按约定期限履行。` : '自本协议生效之日起持续履行。',
    by: cast.scribe,
  };
  record.agreementKind = oral ? 'oral' : 'written';
  file.step('settle', at, cast.scribe);
  record.effectiveAt = at;
  record.endedAt = at;
  const confirmable = mayBeConfirmed({ kind: record.agreementKind, familyMatter: record.familyMatter });
  record.confirmation = confirmable ? 'open' : 'ineligible';
  if (text.performs)
    record.item = {
      id: file.id(at),
      side: text.performs.by,
      what: text.performs.what,
      dueOn: addDays(localDateOf(at), text.performs.days),
      state: 'pending',
      settledAt: null,
    };
  record.performance = record.item ? 'pending' : 'none';
  for (const days of defaultClocks.revisitDays)
    record.revisits.push({ id: file.id(at), days, dueAt: laterDays(at, days), doneAt: null, findings: null });
  dutyOf(telling, 'dispute.perform', at, { kind: 'days', amount: text.performs?.days ?? 1 });
  return at;
}

/** Within the thirty days one in five asks the court, the rest let the time pass. */
function confirm({ random, file }: Telling, agreed: Date, now: Date): void {
  const { record } = file;
  if (record.confirmation !== 'open') return;
  if (random.chance(0.2) && laterDays(agreed, 28) < now) record.confirmation = 'confirmed';
  else if (deadline(agreed, defaultClocks.judicialConfirmation) < now) record.confirmation = 'lapsed';
}

function perform(telling: Telling, agreed: Date): void {
  const { random, file, cast } = telling;
  const { record } = file;
  const { item } = record;
  const started = soon(telling, agreed, [hour, day]);
  file.step('perform', started, cast.scribe);
  dutyOf(telling, 'dispute.perform', started, { kind: 'days', amount: 10 });
  let at = soon(telling, started, [hour, day]);
  if (item) {
    at = byDay(random, laterDays(agreed, random.whole(1, 20)));
    if (at < started) at = later(started, 60);
    file.act('record_performance', at, cast.scribe);
    item.state = random.chance(0.965) ? 'performed' : 'breached';
    item.settledAt = at;
    record.performance = item.state;
  }
  file.step('revisit', later(at, 30), cast.scribe);
}

function visit(telling: Telling): Date {
  const { random, file, cast } = telling;
  let last = file.record.events.at(-1)!.at;
  for (const revisit of file.record.revisits) {
    dutyOf(telling, 'dispute.revisit', last, { kind: 'days', amount: 90 });
    file.due('dispute.revisit', last, {
      dueAt: deadline(revisit.dueAt, defaultClocks.revisitWindow),
      role: cast.lead.accountId ? 'mediator' : 'mediation_lead',
      owner: cast.lead.accountId,
    });
    let at = byDay(random, later(revisit.dueAt, random.whole(-12 * hour, 2 * day)));
    if (at <= last) at = later(last, 60);
    file.act('record_revisit', at, cast.scribe);
    revisit.doneAt = at;
    revisit.findings = random.pick(revisitTexts);
    last = at;
  }
  return last;
}

function archive(telling: Telling, from: Date): void {
  const { file, cast } = telling;
  dutyOf(telling, 'dispute.archive', from, defaultClocks.archive);
  const at = soon(telling, from, [4 * hour, 9 * day]);
  file.step('archive', at, cast.registrar);
  file.record.archivedAt = at;
}

const endings = {
  failed: { step: 'fail', reason: 'no_agreement', text: failureText },
  terminated: { step: 'terminate', reason: 'party_refuses', text: terminationText },
} as const;

function endWithout(telling: Telling, from: Date, ending: 'failed' | 'terminated'): void {
  const { file, cast } = telling;
  const { step, reason, text } = endings[ending];
  const at = soon(telling, from, [hour, 4 * day]);
  file.step(step, at, cast.scribe, text);
  file.record.endedAt = at;
  file.record.endReason = reason;
}

/** From the first sign as far as the case has come by now; throws `StillOpen` where the rest lies ahead. */
export function tellDispute(telling: Telling, ending: Ending, now: Date): void {
  const accepted = decide(telling, ending);
  if (!accepted) return archive(telling, telling.file.record.endedAt!);
  const opened = prepare(telling, assemble(telling, accepted));
  const mediated = mediate(telling, opened);
  if (ending === 'failed' || ending === 'terminated') {
    endWithout(telling, mediated, ending);
    return archive(telling, telling.file.record.endedAt!);
  }
  const agreed = agree(telling, mediated);
  confirm(telling, agreed, now);
  perform(telling, agreed);
  archive(telling, visit(telling));
}
