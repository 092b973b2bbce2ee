export const passwordMinimum = 12;

export type PasswordView =
  | { readonly kind: 'short'; readonly left: number }
  | { readonly kind: 'guessable' }
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' };

/** One or two characters over and over, or keys in a row, or the user name itself. */
function isGuessable(password: string, loginName: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < 5) return true;
  const codes = [...lower].map((sign) => sign.codePointAt(0) ?? 0);
  const inRow = codes.filter(
    (code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) === 1,
  ).length;
  if (inRow >= codes.length * 0.7) return true;
  return loginName.length > 2 && lower.replaceAll(loginName.toLowerCase(), '').length < 6;
}

/** How a password being typed stands, by characters, not by kinds of signs (NIST SP 800-63B-4). The server judges last. */
export function passwordView(password: string, loginName: string): PasswordView {
  const length = [...password].length;
  if (length < passwordMinimum) return { kind: 'short', left: passwordMinimum - length };
  if (isGuessable(password, loginName)) return { kind: 'guessable' };
  return { kind: length >= 16 ? 'strong' : 'enough' };
}
