import { type CrisisClocks, defaultClocks } from './clocks.ts';

/** What a city changes of the clocks; everything it leaves out keeps its default. */
export interface ClockChanges extends Partial<Omit<CrisisClocks, 'acknowledge' | 'assess' | 'followUps'>> {
  readonly acknowledge?: Partial<CrisisClocks['acknowledge']>;
  readonly assess?: Partial<CrisisClocks['assess']>;
  readonly followUps?: Partial<CrisisClocks['followUps']>;
}

/** The clocks that run in a city. */
export const mergeClocks = (changes: ClockChanges): CrisisClocks => ({
  ...defaultClocks,
  ...changes,
  acknowledge: { ...defaultClocks.acknowledge, ...changes.acknowledge },
  assess: { ...defaultClocks.assess, ...changes.assess },
  followUps: { ...defaultClocks.followUps, ...changes.followUps },
});
