import { DEMO_MOBILE_PREFIX, makeDemoMobile } from '@xinan/cn/phone';

/** Landlines in 宿州 (0557) whose subscriber number begins with 0: no exchange has such numbers, they cannot ring. */
export function makeDemoLandline(serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 999_999) throw new RangeError('serial 0–999999');
  return `0557-0${String(serial).padStart(6, '0')}`;
}

/** Whether a number belongs to the demonstration: it cannot ring anywhere. */
export const isDemoNumber = (text: string): boolean =>
  text.startsWith(DEMO_MOBILE_PREFIX) || /^0557-0\d{6}$/.test(text);

/** Blocks of invented mobile numbers, so that no two records share one. */
export const mobileBlocks = {
  residents: 10_000_000,
  contacts: 20_000_000,
  relatives: 30_000_000,
  counselling: 40_000_000,
  disputes: 50_000_000,
} as const;

export const makeMobile = (block: keyof typeof mobileBlocks, serial: number): string =>
  makeDemoMobile(mobileBlocks[block] + serial);
