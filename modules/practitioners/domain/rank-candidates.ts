import { formatDate } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import type { Bilingual } from '@xinan/contract-kit';
import { nameSpeciality } from './specialities.ts';

/** What the order of a panel rests on; nothing else about the person counts. */
export interface CandidateFacts {
  readonly practitionerId: string;
  readonly regionCode: string;
  readonly specialities: readonly string[];
  readonly openCases: number;
  readonly mostCases: number;
  /** Away on the day the case needs somebody. */
  readonly absent: boolean;
  readonly isConsultant: boolean;
  readonly accountId: string | null;
}

export interface Wanted {
  readonly regionCode: string;
  /** The day the case needs somebody, Asia/Shanghai. */
  readonly day: string;
  readonly speciality?: string;
  readonly consultantsFirst?: boolean;
}

export interface Ranking {
  /** Neither away nor full. */
  readonly available: boolean;
  /** Why the candidate stands where they stand, in the order in which it counted. */
  readonly reasons: readonly Bilingual[];
}

/** How many levels two regions share, from the province down: 2 the city, 3 the county, 4 the township, 5 the village. */
export function sharedLevels(one: string, other: string): number {
  const [left, right] = [toLtree(one).split('.'), toLtree(other).split('.')];
  const parted = left.findIndex((group, level) => group !== right[level]);
  return parted < 0 ? left.length : parted;
}

const nearness: readonly Bilingual[] = [
  { zh: '外市', en: 'Another city' },
  { zh: '外市', en: 'Another city' },
  { zh: '本市', en: 'Same city' },
  { zh: '本县区', en: 'Same county' },
  { zh: '本乡镇（街道）', en: 'Same township' },
  { zh: '本村（社区）', en: 'Same village' },
];

const isFull = ({ openCases, mostCases }: CandidateFacts): boolean => openCases >= mostCases;

function reasonsOf(candidate: CandidateFacts, wanted: Wanted): Bilingual[] {
  const { openCases, mostCases } = candidate;
  const reasons: Bilingual[] = [];
  if (candidate.absent)
    reasons.push({
      zh: `${formatDate(wanted.day, 'zh')}请假`,
      en: `Away on ${formatDate(wanted.day, 'en')}`,
    });
  if (isFull(candidate))
    reasons.push({
      zh: `在办 ${openCases} 件，已到上限`,
      en: `Has ${openCases} open, the limit is reached`,
    });
  if (wanted.consultantsFirst && candidate.isConsultant)
    reasons.push({ zh: '受聘心理顾问', en: 'Appointed consultant' });
  if (wanted.speciality && candidate.specialities.includes(wanted.speciality)) {
    const { zh, en } = nameSpeciality(wanted.speciality);
    reasons.push({ zh: `擅长：${zh}`, en: `Good at: ${en}` });
  }
  const shared = sharedLevels(candidate.regionCode, wanted.regionCode);
  reasons.push(nearness[Math.min(shared, nearness.length - 1)]!);
  if (!isFull(candidate))
    reasons.push({
      zh: `在办 ${openCases} 件，上限 ${mostCases} 件`,
      en: `${openCases} open, ${mostCases} at most`,
    });
  if (candidate.accountId === null) reasons.push({ zh: '未开通账号', en: 'Has no account yet' });
  return reasons;
}

/** Numbers in the order in which they decide; the smaller goes first. */
function keysOf(candidate: CandidateFacts, wanted: Wanted): number[] {
  const suits = wanted.speciality !== undefined && candidate.specialities.includes(wanted.speciality);
  return [
    Number(candidate.absent || isFull(candidate)),
    Number(wanted.consultantsFirst === true && !candidate.isConsultant),
    Number(candidate.accountId === null),
    Number(!suits),
    -sharedLevels(candidate.regionCode, wanted.regionCode),
    candidate.openCases / Math.max(1, candidate.mostCases),
    candidate.openCases,
  ];
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (const [at, key] of one.entries()) {
    const difference = key - other[at]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Candidates in the order in which to ask them: those who can take a case and sign in, the suitable, the near, the least busy.
 * The same candidates in any order give the same ranking; each carries the reasons, so that a person can overrule it.
 */
export function rankCandidates<Candidate extends CandidateFacts>(
  candidates: readonly Candidate[],
  wanted: Wanted,
): (Candidate & Ranking)[] {
  return candidates
    .map((candidate) => ({ candidate, keys: keysOf(candidate, wanted) }))
    .toSorted(
      (one, other) =>
        compareKeys(one.keys, other.keys) ||
        (one.candidate.practitionerId < other.candidate.practitionerId ? -1 : 1),
    )
    .map(({ candidate }) => ({
      ...candidate,
      available: !candidate.absent && !isFull(candidate),
      reasons: reasonsOf(candidate, wanted),
    }));
}
