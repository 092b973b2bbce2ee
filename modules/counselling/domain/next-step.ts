import type { CounsellingStep } from './states.ts';

/** The steps in the order in which they are the right thing: nobody is hurried out of a step that has only begun. */
const order: readonly CounsellingStep[] = [
  'assign',
  'record_consent',
  'renew_consent',
  'begin',
  'to_calming',
  'to_focusing',
  'to_reframing',
  'finish',
  'record_session',
];

/** The next right step of those offered. Right after a talk the next one is only due, not yet a step onward. */
export const nextStep = (
  offered: readonly CounsellingStep[],
  { sessionsOfStep }: { sessionsOfStep: number },
): CounsellingStep | null => {
  if (sessionsOfStep < 1 && offered.includes('record_session')) return 'record_session';
  return order.find((step) => offered.includes(step)) ?? null;
};
