import { isLocalDate, type LocalDate } from './local-date.ts';
import { toHalfWidth } from './text.ts';

/** What a resident identity number says. `normalized` has 18 characters with an upper-case X. */
export type IdentityResult =
  | { kind: 'valid'; normalized: string; birthDate: LocalDate; sex: 'male' | 'female'; areaCode: string }
  | { kind: 'invalid'; reason: 'length' | 'characters' | 'area' | 'date' | 'check' };

/** A county code that was never given out: numbers built on it belong to no living person. */
export const DEMO_AREA_CODE = '341399';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const EARLIEST_YEAR = 1800;
/** Provinces of GB/T 2260; 81, 82, 83 are the residence permits for Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/**
 * The check digit of GB 11643 (ISO 7064 MOD 11-2): '0'–'9' or 'X'.
 * @param first17 the first 17 digits. Throws RangeError for anything else.
 */
export function identityCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('17 digits expected');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Reads an identity number as people type it: full-width digits, blanks, lower-case x, and the old
 * 15-digit form (born 19YY), which is turned into 18. The county is not looked up, only the province.
 * @param options.onDate refuse births after this day (reason 'date'); the caller brings today.
 */
export function parseIdentity(input: string, options: { onDate?: LocalDate } = {}): IdentityResult {
  const text = toHalfWidth(input).replace(/\s/g, '').toUpperCase();
  if (text.length !== 18 && text.length !== 15) return { kind: 'invalid', reason: 'length' };
  if (!/^(\d{15}|\d{17}[\dX])$/.test(text)) return { kind: 'invalid', reason: 'characters' };
  const first17 = text.length === 15 ? `${text.slice(0, 6)}19${text.slice(6)}` : text.slice(0, 17);
  if (!PROVINCES.has(first17.slice(0, 2))) return { kind: 'invalid', reason: 'area' };
  const birthDate = `${first17.slice(6, 10)}-${first17.slice(10, 12)}-${first17.slice(12, 14)}`;
  if (!isBirthDate(birthDate, options.onDate)) return { kind: 'invalid', reason: 'date' };
  const check = identityCheckDigit(first17);
  if (text.length === 18 && text.charAt(17) !== check) return { kind: 'invalid', reason: 'check' };
  return {
    kind: 'valid',
    normalized: first17 + check,
    birthDate,
    sex: Number(first17.charAt(16)) % 2 === 1 ? 'male' : 'female',
    areaCode: first17.slice(0, 6),
  };
}

function isBirthDate(date: LocalDate, onDate?: LocalDate): boolean {
  if (!isLocalDate(date) || Number(date.slice(0, 4)) < EARLIEST_YEAR) return false;
  return onDate === undefined || date <= onDate;
}

/**
 * A number that passes every rule. For demonstrations use `DEMO_AREA_CODE`, so that nobody is hit.
 * @param parts.serial 0–999; odd is male, even is female.
 * Throws RangeError for a part that cannot stand in a number.
 */
export function makeIdentityNumber(parts: {
  areaCode: string;
  birthDate: LocalDate;
  serial: number;
}): string {
  const { areaCode, birthDate, serial } = parts;
  if (!/^\d{6}$/.test(areaCode) || !PROVINCES.has(areaCode.slice(0, 2))) throw new RangeError('area code');
  if (!isBirthDate(birthDate)) throw new RangeError('birth date');
  if (!Number.isInteger(serial) || serial < 0 || serial > 999) throw new RangeError('serial 0–999');
  const first17 = areaCode + birthDate.replaceAll('-', '') + String(serial).padStart(3, '0');
  return first17 + identityCheckDigit(first17);
}

/** First and last character shown, the rest starred: the first six digits would tell the home county. */
export function maskIdentity(number: string): string {
  if (number.length < 3) return '*'.repeat(number.length);
  return number.charAt(0) + '*'.repeat(number.length - 2) + number.charAt(number.length - 1);
}

/**
 * Full years of age (周岁), complete on the birthday itself; a birth on 29 February completes on 1 March in
 * common years. (Criminal law counts from the day after the birthday: pass the day before there.)
 * Throws RangeError for no date or a day before birth.
 */
export function ageOn(birthDate: LocalDate, onDate: LocalDate): number {
  if (!isLocalDate(birthDate) || !isLocalDate(onDate)) throw new RangeError('date YYYY-MM-DD expected');
  if (onDate < birthDate) throw new RangeError('the day is before birth');
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
