const prefix = 'TJ';
const digits = 6;

/** `TJ2026-000123`: 调解 cases are numbered within the year of Asia/Shanghai; the one code for the whole life of a case. */
export const caseNumber = (year: number, serial: number): string =>
  `${prefix}${year}-${String(serial).padStart(digits, '0')}`;
