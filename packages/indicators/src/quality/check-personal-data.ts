import { type Finding, finding } from './finding.ts';

/** A place in a text: from `start` up to `end`, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface PersonalDataOptions {
  /** Names of persons that the caller found, such as by its own register. Names behind a label are found here. */
  readonly names?: readonly Place[];
}

interface NumberRule {
  readonly kind: 'identities' | 'telephones';
  readonly pattern: RegExp;
  /** Whether the number is personal by itself; otherwise only with a name beside it. */
  readonly isPersonal: (number: string) => boolean;
}

/** A name and a number that far apart, in characters, belong together. */
export const besideWithin = 24;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** GB 11643: the last digit follows from the others. */
function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return checkDigits[sum % 11] === number.at(-1)?.toUpperCase();
}

// A mistyped or old identity number, and the telephone of an office, are personal only beside a name.
const rules: readonly NumberRule[] = [
  {
    kind: 'identities',
    pattern: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
    isPersonal: hasCheckDigit,
  },
  {
    kind: 'identities',
    pattern: /(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g,
    isPersonal: () => false,
  },
  { kind: 'telephones', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/g, isPersonal: () => true },
  {
    kind: 'telephones',
    pattern: /(?<!\d)0(?:10|2\d|[3-9]\d{2})[- ]?\d{7,8}(?!\d)/g,
    isPersonal: () => false,
  },
];

const labelledName =
  /(?:姓名|联系人|当事人|申请人|监护人|负责人|来访者|学生|患者|户主|name)[::\s]*(\p{Script=Han}{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)+)/dgu;

/**
 * Q9: a text out of a file holds personal data: identity numbers, telephones, and names beside numbers that are
 * not personal by themselves. Only counts are reported, never what was found; a person still looks at the file.
 */
export function checkPersonalData(words: string, { names = [] }: PersonalDataOptions = {}): Finding[] {
  const known = [...names, ...namesIn(words)];
  const counts = { identities: 0, telephones: 0, named: 0 };
  for (const { kind, pattern, isPersonal } of rules)
    for (const { 0: number, index } of words.matchAll(pattern)) {
      const place = { start: index, end: index + number.length };
      const isNamed = known.some((name) => areBeside(name, place));
      if (!isNamed && !isPersonal(number)) continue;
      counts[kind] += 1;
      if (isNamed) counts.named += 1;
    }
  return counts.identities + counts.telephones === 0
    ? []
    : [finding('Q9', ['文件含个人信息,请删除后再提交', 'the file holds personal data'], counts)];
}

const areBeside = (one: Place, other: Place): boolean =>
  Math.max(one.start - other.end, other.start - one.end) <= besideWithin;

const namesIn = (words: string): Place[] =>
  [...words.matchAll(labelledName)].map(({ indices }) => {
    const [start, end] = indices?.[1] as [number, number];
    return { start, end };
  });
