import type { Bilingual } from '@xinan/contract-kit';

/** A feeling somebody told of: 0 calm, 10 as upset as can be. */
export interface EmotionFact {
  readonly partyId: string;
  readonly score: number;
  readonly at: Date;
}

export interface Readiness {
  /** A suggestion to the mediator, never a decision. */
  readonly suggestion: 'meet' | 'separate_first' | 'pause';
  readonly why: Bilingual;
  /** Not before this time, where a pause is suggested. */
  readonly notBefore: Date | null;
}

const high = 7;
const coolingMs = 24 * 3_600_000;

const why: Readonly<Record<Readiness['suggestion'], Bilingual>> = {
  meet: { zh: '各方情绪比较平稳，可以安排见面。', en: 'The parties seem calm enough to meet.' },
  separate_first: {
    zh: '还没有各方的情绪记录，或一方情绪还比较激动，建议先单独谈一谈。',
    en: 'Feelings are not on record yet, or one party is still upset: talk separately first.',
  },
  pause: {
    zh: '几方情绪都比较激动，建议先缓一缓，隔一天再见面。',
    en: 'More than one party is very upset: let a day pass before they meet.',
  },
};

/**
 * When to meet, from each principal's latest feeling. A cooling-off hint of this project, no published threshold.
 * @param latest one entry for each principal who told of a feeling
 */
export function suggestReadiness(
  principalIds: readonly string[],
  latest: ReadonlyMap<string, EmotionFact>,
  now: Date,
): Readiness {
  const known = principalIds.flatMap((id) => latest.get(id) ?? []);
  const upset = known.filter(({ score }) => score >= high);
  const lastUpsetMs = Math.max(0, ...upset.map(({ at }) => at.getTime()));
  const coolUntil = new Date(lastUpsetMs + coolingMs);
  if (upset.length > 1 && coolUntil > now)
    return { suggestion: 'pause', why: why.pause, notBefore: coolUntil };
  const suggestion = upset.length > 0 || known.length < principalIds.length ? 'separate_first' : 'meet';
  return { suggestion, why: why[suggestion], notBefore: null };
}
