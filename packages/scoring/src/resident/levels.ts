import type { Text } from '../instrument.ts';

/** How heavy things feel, lightest first. A resident hears these, never a band of the form. */
export const residentLevels = ['steady', 'some_strain', 'strained', 'heavy', 'very_heavy'] as const;

export type ResidentLevel = (typeof residentLevels)[number];

export type ResidentFamily =
  | 'mood'
  | 'worry'
  | 'stress'
  | 'burden'
  | 'wellbeing'
  | 'body'
  | 'sleep'
  | 'eating'
  | 'trauma'
  | 'grief'
  | 'drinking'
  | 'smoking'
  | 'phone'
  | 'work'
  | 'support'
  | 'resilience'
  | 'self';

export interface LevelWords {
  readonly headline: Text;
  readonly sentence: Text;
}

/** What one family of forms says to a resident. */
export interface FamilyWords {
  readonly name: Text;
  readonly levels: Readonly<Record<ResidentLevel, LevelWords>>;
  /** Small things that help; whom to talk to is added by level. */
  readonly steps: readonly Text[];
  /** Whom to talk to, where the general words would alarm. */
  readonly talk?: Text;
}

export const text = (zh: string, en: string): Text => ({ zh, en });

type Pair = readonly [zh: string, en: string];

/** Headline and sentence of one level. */
export const words = (headline: Pair, sentence: Pair): LevelWords => ({
  headline: text(...headline),
  sentence: text(...sentence),
});

/** Levels of up to seven ordered bands, lightest band first. A two-band form cannot tell more than "strained". */
const LEVELS_BY_BAND_COUNT: Readonly<Record<number, readonly ResidentLevel[]>> = {
  1: ['steady'],
  2: ['steady', 'strained'],
  3: ['steady', 'strained', 'heavy'],
  4: ['steady', 'some_strain', 'strained', 'heavy'],
  5: ['steady', 'some_strain', 'strained', 'heavy', 'very_heavy'],
  6: ['steady', 'steady', 'some_strain', 'strained', 'heavy', 'very_heavy'],
  7: ['steady', 'steady', 'steady', 'some_strain', 'strained', 'heavy', 'very_heavy'],
};

/** The level of the `position`-th of `count` bands, lightest first, from 0; `undefined` beyond seven bands. */
export const levelAt = (position: number, count: number): ResidentLevel | undefined =>
  LEVELS_BY_BAND_COUNT[count]?.[position];
