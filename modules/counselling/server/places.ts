import type { Place } from '@xinan/platform';

/** Where each sealed text of a case lives; a value opens nowhere else. */
export const places = {
  person: (id: string): Place => ({ table: 'counselling_people', column: 'sealed', row: id }),
  session: (sessionId: string): Place => ({
    table: 'counselling_sessions',
    column: 'sealed',
    row: sessionId,
  }),
  step: (id: string, step: string): Place => ({
    table: 'counselling_steps',
    column: 'sealed',
    row: `${id}.${step}`,
  }),
};
