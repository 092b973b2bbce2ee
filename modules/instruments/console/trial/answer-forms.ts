import { itemsFor, type Instrument, type Person } from '@xinan/scoring';
import { optionsOf } from './wording.ts';

/** Answers by item id. */
export type TrialAnswers = Readonly<Record<string, number>>;

/** Answers chosen by `random`, a source of numbers from 0 to below 1. */
export function randomAnswers(instrument: Instrument, person: Person, random: () => number): TrialAnswers {
  return Object.fromEntries(
    itemsFor(instrument, person).flatMap((item) => {
      const options = optionsOf(instrument, item);
      const chosen = options[Math.floor(random() * options.length)];
      return chosen ? [[item.id, chosen.value]] : [];
    }),
  );
}

/** The first answer of every item. */
export const firstAnswers = (instrument: Instrument, person: Person): TrialAnswers =>
  randomAnswers(instrument, person, () => 0);

/** Answers to items that exist and are asked of this person, with values they offer. */
export function keepValid(instrument: Instrument, person: Person, answers: TrialAnswers): TrialAnswers {
  return Object.fromEntries(
    itemsFor(instrument, person).flatMap((item) => {
      const value = answers[item.id];
      return value !== undefined && optionsOf(instrument, item).some((option) => option.value === value)
        ? [[item.id, value]]
        : [];
    }),
  );
}

/** Which facts about a person this instrument reads at all. */
export function factsRead({ items, cutoffs, norms = [], scales, bands }: Instrument) {
  const gates = [...items.flatMap(({ only }) => only ?? []), ...cutoffs, ...norms];
  return {
    sex: gates.some(({ sex }) => sex !== undefined),
    age: gates.some(({ ages }) => ages !== undefined),
    monthsSinceDeath: scales.some(({ id, method }) => method === 'custom' && id === 'provisional'),
    norms: [...new Set(bands.map(({ norm }) => norm))].filter((norm) => norm !== 'default'),
  };
}
