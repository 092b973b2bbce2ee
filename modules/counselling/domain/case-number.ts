const prefix = 'SD';
const digits = 6;

/** `SD2026-000012`: 疏导 cases are numbered within the year of Asia/Shanghai. The number says nothing of a petition. */
export const caseNumber = (year: number, serial: number): string =>
  `${prefix}${year}-${String(serial).padStart(digits, '0')}`;
