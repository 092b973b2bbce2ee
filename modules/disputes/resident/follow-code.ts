/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied by hand. */
const alphabet = /^[0-9A-HJKMNP-TV-Z]+$/;
const symbols = 16;

export type ReadFollowCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly fault: 'empty' | 'characters' | 'short' | 'long' };

/**
 * Reads a follow code as people type or paste it: small and full-width letters, blanks and dashes, O for 0, I and L
 * for 1, or the whole address it came in (`…/follow#ABCD-…`). `code` has no dashes.
 */
export function readFollowCode(input: string): ReadFollowCode {
  const code = input
    .normalize('NFKC')
    .replace(/^.*#/s, '')
    .toUpperCase()
    .replace(/[\s\-‐-―−_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (code === '') return { ok: false, fault: 'empty' };
  if (!alphabet.test(code)) return { ok: false, fault: 'characters' };
  if (code.length !== symbols) return { ok: false, fault: code.length < symbols ? 'short' : 'long' };
  return { ok: true, code };
}

/** `ABCD-EFGH-JKMN-PQRS`. */
export const groupFollowCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/** The address that opens the case: the code stands behind `#`, which a browser sends to no server. */
export const followAddress = (origin: string, code: string): string =>
  `${origin}/follow#${groupFollowCode(code)}`;
