/**
 * Published figures of the model practice's hospital service in 2023 that the demonstration city reproduces to the digit:
 * 心理测评 16,899 人次 and 自杀干预 372 例 (cases, not persons).
 */
export const publishedYear = { year: 2023, assessments: 16_899, crises: 372 } as const;
