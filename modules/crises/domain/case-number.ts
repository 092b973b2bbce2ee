const prefix = 'WJ';
const digits = 6;

/** `WJ2026-000123`: 危机 cases are numbered within the year of Asia/Shanghai. */
export const caseNumber = (year: number, serial: number): string =>
  `${prefix}${year}-${String(serial).padStart(digits, '0')}`;
