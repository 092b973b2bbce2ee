import { toHalfWidth } from './text.ts';

/** A telephone number in one form: mobile 11 digits, landline `0557-3022222` or `0557-3022222-801`, short code. */
export type PhoneResult =
  | { kind: 'mobile' | 'landline' | 'short'; normalized: string }
  | { kind: 'invalid'; reason: 'empty' | 'characters' | 'format' };

/**
 * Mobile block of all demonstration numbers. 160 has the form of a mobile number, but is one of the 16x blocks
 * (160, 161, 163, 164, 168, 169) that no operator gives to the public: it cannot ring. Check before a real launch.
 */
export const DEMO_MOBILE_PREFIX = '160';

/** Emergency and public-service lines that may stand where a telephone number is asked for. */
export const SHORT_CODES: ReadonlySet<string> = new Set(
  '110 119 120 122 12309 12320 12333 12338 12345 12348 12351 12355 12356 12368'.split(' '),
);

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/;
const COUNTRY = /^(?:\+86|0086|86(?=1[3-9]\d{9}$))-?/;

/**
 * Reads a Chinese telephone number as people type it: full-width digits, blanks, brackets, long dashes and +86
 * (or 0086) are accepted; behind +86 the landline's leading 0 may be missing.
 */
export function parsePhone(input: string): PhoneResult {
  const text = tidy(input);
  if (text === '') return { kind: 'invalid', reason: 'empty' };
  if (!/^\+?[\d-]+$/.test(text)) return { kind: 'invalid', reason: 'characters' };
  const local = withoutCountry(text);
  if (SHORT_CODES.has(local)) return { kind: 'short', normalized: local };
  const digits = local.replaceAll('-', '');
  if (MOBILE.test(digits)) return { kind: 'mobile', normalized: digits };
  const landline = LANDLINE.exec(local);
  if (!landline) return { kind: 'invalid', reason: 'format' };
  return { kind: 'landline', normalized: landline.slice(1).filter(Boolean).join('-') };
}

function tidy(input: string): string {
  return toHalfWidth(input)
    .trim()
    .replace(/^\((\+?\d+)\)/, '$1-')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/转/g, '-')
    .replace(/\s/g, '')
    .replace(/-{2,}/g, '-');
}

function withoutCountry(text: string): string {
  const local = text.replace(COUNTRY, '');
  const isComplete = local === text || local.startsWith('0') || SHORT_CODES.has(local);
  return isComplete || MOBILE.test(local.replaceAll('-', '')) ? local : `0${local}`;
}

/** Whether the text is a mobile number `^1[3-9]\d{9}$` after tidying. */
export function isMobile(input: string): boolean {
  return parsePhone(input).kind === 'mobile';
}

/**
 * For lists: mobile `138****5678`, landline `0557-*****22`, a public short code stays readable,
 * anything else is starred whole.
 */
export function maskPhone(input: string): string {
  const phone = parsePhone(input);
  if (phone.kind === 'invalid') return '*'.repeat(input.length);
  if (phone.kind === 'short') return phone.normalized;
  if (phone.kind === 'mobile') return `${phone.normalized.slice(0, 3)}****${phone.normalized.slice(7)}`;
  const [area = '', number = ''] = phone.normalized.split('-');
  return `${area}-${'*'.repeat(number.length - 2)}${number.slice(-2)}`;
}

/** The n-th demonstration mobile number, `serial` 0–99,999,999; throws RangeError outside. */
export function makeDemoMobile(serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 99_999_999)
    throw new RangeError('serial 0–99999999');
  return DEMO_MOBILE_PREFIX + String(serial).padStart(8, '0');
}
