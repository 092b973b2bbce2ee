/** What a person may tell about themselves with a submission; all of it optional. */
export interface AboutYou {
  readonly region?: string | undefined;
  readonly age?: number | undefined;
  readonly sex?: 'female' | 'male' | undefined;
}

export type ReadAge = { readonly ok: true; readonly age: number | undefined } | { readonly ok: false };

/** An age as typed, full-width digits included: empty is fine, otherwise a whole number from 6 to 120. */
export function readAge(input: string): ReadAge {
  const text = input.normalize('NFKC').trim();
  if (text === '') return { ok: true, age: undefined };
  const age = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return age >= 6 && age <= 120 ? { ok: true, age } : { ok: false };
}
