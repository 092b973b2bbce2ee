import { findCards } from './personal/bank-card.ts';
import { findHomes } from './personal/home-address.ts';
import { findIdentities } from './personal/identity.ts';
import type { PersonalDataKind } from './personal/kinds.ts';
import { findMobiles } from './personal/mobile.ts';
import { type Hit, type LineContext, walkLines } from './personal/line-context.ts';
export { type PersonalDataKind, personalDataKinds } from './personal/kinds.ts';
import { partOf, type TextPart, type TextPlace } from './read-parts.ts';

/** One place that holds personal data; the data itself is not in it. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** Line of the page or section, row of the sheet; from 1. */
  readonly place: TextPlace & { readonly line: number };
  /** Enough to recognise, too little to use: `3****************X`, `138****5678`. */
  readonly masked: string;
}

/** Beyond so many the rest is not told: one is enough to act. */
export const mostFindings = 200;

const finders: readonly ((line: LineContext) => Hit[])[] = [
  findIdentities,
  findCards,
  findMobiles,
  findHomes,
];

/** What stands within another hit is part of it: an identity number may hold eleven digits that look like a telephone. */
const apart = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit, index) =>
      !hits.slice(0, index).some((earlier) => hit.start < earlier.end && earlier.start < hit.end),
  );

function* findInPart({ place, lines }: TextPart): Generator<PersonalDataFinding> {
  for (const line of walkLines(lines))
    for (const { kind, masked } of apart(finders.flatMap((find) => find(line))))
      yield { kind, place: { ...place, line: line.number }, masked };
}

/**
 * Looks for personal data: identity numbers with a right check digit, mobile numbers, bank cards, and addresses down
 * to a door. Rather misses a broken number than takes a figure of a statistic for one. Pure; at most `mostFindings`.
 */
export function findPersonalData(text: string | readonly TextPart[]): PersonalDataFinding[] {
  const parts = typeof text === 'string' ? [partOf(text)] : text;
  const found: PersonalDataFinding[] = [];
  for (const part of parts)
    for (const finding of findInPart(part)) {
      found.push(finding);
      if (found.length === mostFindings) return found;
    }
  return found;
}
