import { shortestPiece } from './domain/password-shape.ts';

/** Limits of signing in, as law and the security chapter set them. */
export const signInLimits = {
  guessesPerHour: 10,
  triesPerTicket: 10,
  triesPerPhoneCode: 5,
  phoneCodesPerHour: 5,
  resendAfterSeconds: 60,
} as const;

export const passwordMinLength = 12;

/** What is left of a password beside the login name must be at least this long. */
const leastBesideName = 8;

const letters = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '');
const withoutDisguise = (text: string) =>
  text.replace(/@/g, 'a').replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e').replace(/\$|5/g, 's');

/**
 * Whether a password is among the first that anyone tries: a well-known one, a well-known one with digits or signs
 * around it, a short piece repeated, or the login name with little else.
 * `common`: well-known passwords in lower case.
 */
export function isTooCommon(password: string, loginName: string, common: ReadonlySet<string>): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  const name = loginName.toLowerCase();
  const rest = name.length >= 3 ? text.split(name).join('') : text;
  if (rest !== text && (rest.length < leastBesideName || common.has(rest) || common.has(letters(rest))))
    return true;
  const forms = [text, letters(text), withoutDisguise(text), letters(withoutDisguise(text))];
  if (forms.some((form) => common.has(form))) return true;
  const piece = shortestPiece(text);
  return piece.length <= 4 || common.has(piece);
}

/** What is wrong with a new password; null when nothing is. Length counts characters, not bytes. */
export function passwordFault(
  password: string,
  { loginName, common }: { loginName: string; common: ReadonlySet<string> },
): 'password.too_short' | 'password.too_common' | null {
  if ([...password.normalize('NFKC')].length < passwordMinLength) return 'password.too_short';
  return isTooCommon(password, loginName, common) ? 'password.too_common' : null;
}
