import type { Consent } from '../contract.ts';

export type ConsentState = 'given' | 'withdrawn' | 'notGiven';

/** Given and not taken back since. A consent taken back and given anew carries the later giving. */
export function consentState({
  givenAt,
  withdrawnAt,
}: Pick<Consent, 'givenAt' | 'withdrawnAt'>): ConsentState {
  if (givenAt === null) return 'notGiven';
  if (withdrawnAt === null) return 'given';
  return Date.parse(withdrawnAt) >= Date.parse(givenAt) ? 'withdrawn' : 'given';
}
