import { isTooCommon, passwordMinLength } from '../domain.ts';

export type PasswordView =
  | { readonly kind: 'short'; readonly left: number }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' };

/** The list of well-known passwords stays with the server; here only shape and the own name are judged. */
const noList: ReadonlySet<string> = new Set();

/** Keys or letters in a row: `123456789012`, `abcdefghijkl`. */
function isRow(password: string): boolean {
  const codes = [...password.toLowerCase()].map((sign) => sign.codePointAt(0) ?? 0);
  const inRow = codes.filter(
    (code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) === 1,
  ).length;
  return inRow >= codes.length * 0.7;
}

/** How a password being typed stands, by characters, not by kinds of signs (NIST SP 800-63B-4). The server judges last. */
export function passwordView(password: string, loginName: string): PasswordView {
  const length = [...password].length;
  if (length < passwordMinLength) return { kind: 'short', left: passwordMinLength - length };
  if (isTooCommon(password, loginName, noList) || isRow(password)) return { kind: 'guessable' };
  return { kind: length >= 16 ? 'strong' : 'enough' };
}
