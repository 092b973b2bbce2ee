import type { AgeSpan, Instrument, Item, ItemGate, Sex } from './instrument.ts';

/** Who answers, as far as the caller knows; what is unknown closes no gate. */
export interface Person {
  /** Whole years. */
  readonly ageYears?: number;
  readonly sex?: Sex;
  readonly role?: string;
}

const isWithin = (ageYears: number, [youngest, oldest]: AgeSpan): boolean =>
  (youngest === null || ageYears >= youngest) && (oldest === null || ageYears <= oldest);

/** Whether a gate, a cut-off or a norm is for this person. An unknown fact about the person counts as fitting. */
export function isFor({ sex, ages, roles }: ItemGate, person: Person): boolean {
  if (sex !== undefined && person.sex !== undefined && sex !== person.sex) return false;
  if (ages && person.ageYears !== undefined && !isWithin(person.ageYears, ages)) return false;
  return !roles || person.role === undefined || roles.includes(person.role);
}

/** The items to ask this person, in form order. */
export const itemsFor = (instrument: Instrument, person: Person): readonly Item[] =>
  instrument.items.filter(({ only }) => !only || isFor(only, person));
