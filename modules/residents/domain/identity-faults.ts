import type { IdentityResult } from '@xinan/cn/identity';
import type { Bilingual } from '@xinan/contract-kit';

type Reason = Extract<IdentityResult, { kind: 'invalid' }>['reason'];

/** What to look at again in an identity number, by the reason it cannot be one. Never repeats the number. */
export const identityFaults: Readonly<Record<Reason, Bilingual>> = {
  length: {
    zh: '应为 18 位（旧号码 15 位），请数一数',
    en: 'A number has 18 characters (15 in the old form)',
  },
  characters: { zh: '只能是数字，最后一位可以是 X', en: 'Digits only; the last one may be X' },
  area: { zh: '前两位不是省份代码，请核对', en: 'The first two digits are not those of a province' },
  date: { zh: '第 7 至 14 位不是有效的出生日期，请核对', en: 'Digits 7 to 14 are not a date of birth' },
  check: {
    zh: '最后一位对不上，请逐位核对',
    en: 'The last character does not match; please check each digit',
  },
};
