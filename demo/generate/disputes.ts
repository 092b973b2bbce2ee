import { instantAt, localDateOf } from '@xinan/cn/dates';
import { DEMO_AREA_CODE, makeIdentityNumber } from '@xinan/cn/identity';
import { type DisputeType, type FamilyMatter, type Origin } from '@xinan/disputes/domain';
import type { Role } from '@xinan/policy';
import type { Scale } from '../plan.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { psychReasons, quarrels, type QuarrelText, riskTexts } from '../texts/dispute-texts.ts';
import { DisputeFile, StillOpen } from './dispute-file.ts';
import { type DisputeYear, planDisputes } from './dispute-plan.ts';
import type { DisputeRecord, Doer, PartyRecord } from './dispute-record.ts';
import { type Cast, type Ending, tellDispute } from './dispute-story.ts';
import type { InstitutionRecord } from './institutions.ts';
import { makeName } from './names.ts';
import { makeMobile } from './phones.ts';
import { countyOf, type Places } from './places.ts';
import type { PractitionerRecord } from './practitioner-record.ts';
import { makeRhythm } from './rhythm.ts';
import type { StaffRecord } from './staff.ts';
import type { TeamRecord } from './teams.ts';
import { later } from './case-times.ts';

export interface DisputeSources {
  readonly seed: number;
  readonly scale: Scale;
  readonly now: Date;
  readonly places: Places;
  readonly institutions: readonly InstitutionRecord[];
  readonly staff: readonly StaffRecord[];
  readonly practitioners: readonly PractitionerRecord[];
  readonly teams: readonly TeamRecord[];
}

const daylight = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour < 22 ? 2 : 0.3));
const typeShares: Readonly<Record<DisputeType, number>> = {
  family: 30,
  neighbours: 24,
  housing: 6,
  contract: 5,
  business: 3,
  damages: 7,
  land: 5,
  expropriation: 2,
  pollution: 1,
  labour: 6,
  consumer: 3,
  medical: 2,
  traffic: 4,
  property: 4,
  other: 3,
};
const originShares: Readonly<Record<Origin, number>> = {
  found: 46,
  applied: 26,
  offered: 8,
  police: 11,
  court: 3,
  petition: 3,
  hotline: 3,
};
const recurShare = 0.05;
const recurDays = { least: 40, most: 175 };
const dayMs = 86_400_000;
/** Cases under way now where a visitor signs in: how many days ago each was found. */
const recentDaysAgo = [96, 61, 34, 26, 21, 16, 12, 9, 7, 5, 4, 3, 2, 1, 0.3, 0.05];

/** December day after which nothing is found: a year's cases are accepted in that year, as the published counts have it. */
const lastFoundInYear = 26;

interface Found {
  readonly at: Date;
  readonly ending: Ending;
  readonly psychShare: number;
  /** The county whose people a visitor may try; null: anywhere. */
  readonly county: string | null;
  /** Surely a joint case, so that police and consultant have one to open. */
  readonly red?: boolean;
}

const toDoer = (person: StaffRecord): Doer => ({
  accountId: person.id,
  name: person.name,
  role: person.role,
});

/** Staff and panel of the city, looked up by role and county. */
class Bench {
  readonly #sources: DisputeSources;
  readonly #byAccount: ReadonlyMap<string, PractitionerRecord>;

  constructor(sources: DisputeSources) {
    this.#sources = sources;
    this.#byAccount = new Map(
      sources.practitioners.flatMap((each) => (each.accountId ? [[each.accountId, each]] : [])),
    );
  }

  /** Somebody of the role who works in the county, or for the city; those a visitor may try are met more often. */
  someone(random: Random, role: Role, county: string, onlyTry = false): StaffRecord | undefined {
    const people = this.#sources.staff.filter((each) => each.role === role);
    const near = people.filter(({ regionCode }) => countyOf(regionCode) === county);
    const pool =
      near.length > 0
        ? near
        : people.filter(({ regionCode }) => regionCode.length === 6 && regionCode.endsWith('00'));
    const tried = people.filter(
      ({ tryRole, regionCode }) => tryRole !== null && ['341300', county].includes(countyOf(regionCode)),
    );
    const choice = onlyTry && tried.length > 0 ? tried : pool;
    return choice.length > 0 ? random.pick(choice) : undefined;
  }

  member(person: StaffRecord) {
    const practitioner = this.#byAccount.get(person.id);
    return practitioner && { accountId: person.id, practitionerId: practitioner.id, name: person.name };
  }

  team(random: Random, kind: TeamRecord['kind'], county: string): TeamRecord | undefined {
    const near = this.#sources.teams.filter(
      (each) => each.kind === kind && countyOf(each.regionCode) === county,
    );
    return near.length > 0 ? random.pick(near) : undefined;
  }

  leadOf(team: TeamRecord): PractitionerRecord | undefined {
    const lead = team.members.find(({ part }) => part === 'lead');
    return this.#sources.practitioners.find(({ id }) => id === lead?.practitionerId);
  }

  committeeId(county: string): string | null {
    const near = this.#sources.institutions.find(
      ({ kind, regionCode }) => kind === 'mediation_committee' && countyOf(regionCode) === county,
    );
    return near?.id ?? null;
  }
}

function makeParty(
  random: Random,
  { side, at, serial }: { side: PartyRecord['side']; at: Date; serial: number },
): PartyRecord {
  const sex = random.chance(0.5) ? 'female' : 'male';
  const birthDate = `${random.whole(1955, 1998)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const turn = random.whole(0, 498) * 2 + (sex === 'male' ? 1 : 0);
  return {
    id: makeId(random, at),
    side,
    name: makeName(random, sex),
    phone: makeMobile('disputes', serial),
    identityNumber: makeIdentityNumber({ areaCode: DEMO_AREA_CODE, birthDate, serial: turn }),
    birthDate,
    sex,
  };
}

function castOf(
  random: Random,
  bench: Bench,
  { record, psychShare, onlyTry }: { record: DisputeRecord; psychShare: number; onlyTry: boolean },
): Cast {
  const county = countyOf(record.regionCode);
  const registrar = bench.someone(random, 'registrar', county, onlyTry)!;
  const office = bench.someone(random, 'mediation_lead', county, onlyTry)!;
  const mediator = bench.someone(random, 'mediator', county, onlyTry);
  const joint = record.colour === 'red';
  const bestie = !joint && ['family', 'neighbours', 'other'].includes(record.type) && random.chance(0.62);
  const besties = bestie ? bench.team(random, 'bestie', county) : undefined;
  const besteLead = besties && bench.leadOf(besties);
  const own = mediator && bench.member(mediator);
  const byBesties = besties !== undefined && besteLead !== undefined;
  const lead = byBesties
    ? { accountId: null, practitionerId: besteLead.id, name: besteLead.name }
    : (own ?? bench.member(bench.someone(random, 'mediator', county)!)!);
  const consultant =
    joint || random.chance(psychShare) ? bench.someone(random, 'consultant', county, onlyTry) : undefined;
  const police = joint ? bench.someone(random, 'police_officer', county, onlyTry) : undefined;
  return {
    registrar: toDoer(registrar),
    office: toDoer(office),
    lead,
    scribe: lead.accountId
      ? { accountId: lead.accountId, name: lead.name, role: 'mediator' }
      : toDoer(office),
    team: byBesties ? { id: besties.id, zh: besties.name.zh, en: besties.name.en } : null,
    teamKind: joint ? 'joint' : byBesties ? 'bestie' : 'committee',
    counsellor: (consultant && bench.member(consultant)) ?? null,
    police: (police && bench.member(police)) ?? null,
  };
}

/** The earlier case of the same people, where this one is the conflict come back. */
function findEarlier(random: Random, told: readonly DisputeRecord[], at: Date): DisputeRecord | undefined {
  if (!random.chance(recurShare)) return undefined;
  return told.findLast(({ effectiveAt, recurred }) => {
    const days = effectiveAt ? (at.getTime() - effectiveAt.getTime()) / dayMs : 0;
    return !recurred && days >= recurDays.least && days <= recurDays.most;
  });
}

interface Opening {
  readonly found: Found;
  readonly serial: number;
  readonly earlier: DisputeRecord | undefined;
}

function openRecord(
  random: Random,
  sources: DisputeSources,
  bench: Bench,
  { found, serial, earlier }: Opening,
): { record: DisputeRecord; text: QuarrelText } {
  const { at } = found;
  // Functional zones have no desk of their own.
  const counties = found.county === null ? sources.places.counties.map(({ code }) => code) : [found.county];
  const home = () => {
    for (;;) {
      const code = sources.places.pickHome(random);
      if (counties.includes(countyOf(code))) return code;
    }
  };
  const type = earlier?.type ?? random.weighted(typeShares);
  const text = random.pick(quarrels[type]);
  const regionCode = earlier?.regionCode ?? home();
  // What was found just now nobody has looked at yet.
  const unlucky = random.chance(0.05) && at <= later(sources.now, -120);
  const red = found.red ?? unlucky;
  const matter: FamilyMatter = type === 'family' && red ? 'divorce' : 'none';
  const reporter =
    bench.someone(random, 'grid_worker', countyOf(regionCode)) ??
    bench.someone(random, 'registrar', countyOf(regionCode))!;
  const parties = earlier
    ? earlier.parties.map((party) => ({ ...party, id: makeId(random, at) }))
    : (['applicant', 'respondent'] as const).map((side, index) =>
        makeParty(random, { side, at, serial: serial * 2 + index }),
      );
  const record: DisputeRecord = {
    id: makeId(random, at),
    foundAt: at,
    origin: random.weighted(originShares),
    type,
    familyMatter: matter,
    regionCode,
    place: earlier?.place ?? `${sources.places.nameOf(regionCode).zh}${random.whole(1, 60)}号 ${text.place}`,
    facts: text.facts,
    claims: text.claims,
    amountFen: text.amount ? random.whole(text.amount[0], text.amount[1]) * 100 : null,
    parties,
    reporter: toDoer(reporter),
    committeeId: bench.committeeId(countyOf(regionCode)),
    state: 'found',
    outcome: 'undecided',
    route: null,
    mode: null,
    difficulty: null,
    colour: red ? 'red' : null,
    riskCheckedAt: null,
    acceptedAt: null,
    deadline: null,
    effectiveAt: null,
    endedAt: null,
    archivedAt: null,
    endReason: null,
    registrar: null,
    lead: null,
    team: null,
    teamKind: 'none',
    psych: false,
    psychReason: random.pick(psychReasons),
    police: false,
    agreementKind: null,
    performance: 'none',
    confirmation: 'ineligible',
    recurOf: earlier?.id ?? null,
    recurred: false,
    recurredAt: null,
    duty: null,
    events: [],
    members: [],
    words: [],
    checks: [],
    measures: [],
    sessions: [],
    moves: [],
    agreement: null,
    item: null,
    revisits: [],
    psychNotes: [],
    advices: [],
  };
  return { record, text };
}

/** Red: what was done at once, and what police and counsellor passed on. */
function cover(random: Random, { record }: DisputeFile, cast: Cast): void {
  if (record.colour !== 'red') return;
  const id = (at: Date) => makeId(random, at);
  const kinds = ['phone_report', 'police_informed', 'counsellor_offered'] as const;
  kinds.forEach((kind, index) => {
    const at = later(record.foundAt, 10 + index * 25);
    record.measures.push({ id: id(at), at, kind, note: '已当面或电话告知', by: cast.registrar });
  });
  record.checks.push({
    id: id(record.foundAt),
    at: record.foundAt,
    colour: 'red',
    facts: ['revenge_threat'],
    observed: riskTexts.red,
    by: record.reporter,
  });
  record.riskCheckedAt = record.foundAt;
}

function tellOne(random: Random, sources: DisputeSources, bench: Bench, opening: Opening): DisputeRecord {
  const { record, text } = openRecord(random, sources, bench, opening);
  const { found } = opening;
  const cast = castOf(random, bench, {
    record,
    psychShare: found.psychShare,
    onlyTry: found.county !== null,
  });
  const file = new DisputeFile(record, { random, now: sources.now });
  if (record.foundAt <= later(sources.now, -120)) cover(random, file, cast);
  try {
    tellDispute({ random, file, cast, text }, found.ending, sources.now);
  } catch (fault) {
    if (!(fault instanceof StillOpen)) throw fault;
  }
  return record;
}

function foundIn(random: Random, plan: DisputeYear, now: Date): Found[] {
  const lastDay = [localDateOf(now), `${plan.year}-12-${lastFoundInYear}`].sort()[0]!;
  const until = new Date(Math.min(now.getTime(), instantAt(`${plan.year + 1}-01-01`).getTime()));
  const draw = makeRhythm({ firstDay: `${plan.year}-01-01`, lastDay, until }, daylight);
  const endings = (['resolved', 'failed', 'terminated'] as const).flatMap((ending) =>
    Array.from({ length: plan[ending] }, (): Ending => ending),
  );
  return [...endings, ...Array.from({ length: plan.notAccepted }, (): Ending => 'not_accepted')].map(
    (ending) => ({
      at: draw(random),
      ending,
      psychShare: plan.psychShare,
      county: null,
    }),
  );
}

const tryCounty = (staff: readonly StaffRecord[]): string | null =>
  staff.flatMap(({ role, tryRole, regionCode }) =>
    role === 'mediator' && tryRole ? [countyOf(regionCode)] : [],
  )[0] ?? null;

/** Every dispute of the city in the order in which they were found, and those under way where a visitor signs in. */
export function generateDisputes(sources: DisputeSources): DisputeRecord[] {
  const random = randomStream(sources.seed, 'disputes');
  const bench = new Bench(sources);
  const county = tryCounty(sources.staff);
  const recent: Found[] = recentDaysAgo.map((days) => ({
    at: new Date(sources.now.getTime() - days * dayMs),
    ending: 'resolved',
    psychShare: 0.67,
    county,
    ...(days === 21 || days === 12 ? { red: true } : {}),
  }));
  const found = [
    ...planDisputes(sources.scale, sources.now).flatMap((year) => foundIn(random, year, sources.now)),
    ...recent,
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const told: DisputeRecord[] = [];
  found.forEach((each, serial) => {
    const earlier = each.county === null ? findEarlier(random, told, each.at) : undefined;
    if (earlier) Object.assign(earlier, { recurred: true, recurredAt: each.at });
    told.push(tellOne(random, sources, bench, { found: each, serial, earlier }));
  });
  return told;
}
