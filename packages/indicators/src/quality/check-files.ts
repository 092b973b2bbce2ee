import { type Finding, finding } from './finding.ts';

export interface EvidenceFile {
  /** Hash of its content. */
  readonly hash: string;
  readonly indicator: string;
  readonly period: string;
}

/** Q8: the same file serves another indicator or another period. */
export function checkReuse(file: EvidenceFile, others: readonly EvidenceFile[]): Finding[] {
  const uses = others.filter(
    ({ hash, indicator, period }) =>
      hash === file.hash && (indicator !== file.indicator || period !== file.period),
  );
  return uses.length === 0
    ? []
    : [
        finding('Q8', ['同一文件用于其他指标或期间', 'the same file is used elsewhere'], {
          uses: uses.map(({ indicator, period }) => `${indicator} ${period}`).join(', '),
        }),
      ];
}

const identityNumber =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** GB 11643: the last digit follows from the others. */
function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return checkDigits[sum % 11] === number.at(-1)?.toUpperCase();
}

/**
 * Q9: a text out of a file holds identity or mobile numbers. Names alone cannot be told from other words; a person
 * still looks. Only counts are reported, never what was found.
 */
export function checkPersonalData(words: string): Finding[] {
  const identities = (words.match(identityNumber) ?? []).filter(hasCheckDigit).length;
  const mobiles = words.match(mobileNumber)?.length ?? 0;
  return identities + mobiles === 0
    ? []
    : [
        finding('Q9', ['文件含个人信息,请删除后再提交', 'the file holds personal data'], {
          identities,
          mobiles,
        }),
      ];
}
