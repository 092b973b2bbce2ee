import { maskIdentity, maskName, parseIdentity } from '@xinan/cn';
import type { Hit, LineContext } from './line-context.ts';
import { nameIn } from './names.ts';

// As one number, in groups (6 8 4), or digit by digit in boxes; never a part of a longer one.
const shapes = [
  /(?<![\dA-Za-z.])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z]|\.\d)/g,
  /(?<![\dA-Za-z.][ \t]?)\d(?:[ \t]\d){16}[ \t][\dXx](?![ \t]?[\dA-Za-z])/g,
];
const old = /(?<![\dA-Za-z.])\d{15}(?![\dA-Za-z]|\.\d)/g;
const speaksOfIdentity = /身份证|证件号|公民身份|identity|ID\s?(card|number|no)/i;
const earliestBirth = '1900-01-01';

const numberOf = (text: string): string | undefined => {
  const read = parseIdentity(text.replace(/[ \t-]/g, ''));
  return read.kind === 'valid' && read.birthDate >= earliestBirth ? read.normalized : undefined;
};

/** The old numbers have no check digit: one counts only where the line or the column speaks of identity numbers. */
const oldOnes = ({ text, headingAt }: LineContext): RegExpExecArray[] =>
  [...text.matchAll(old)].filter(
    ({ index }) => speaksOfIdentity.test(text) || speaksOfIdentity.test(headingAt(index)),
  );

export function findIdentities(line: LineContext): Hit[] {
  const candidates = [...shapes.flatMap((shape) => [...line.text.matchAll(shape)]), ...oldOnes(line)];
  const name = candidates.length > 0 ? nameIn(line.text) : undefined;
  return candidates.flatMap(({ 0: match, index }): Hit[] => {
    const number = numberOf(match);
    if (!number) return [];
    const masked = maskIdentity(number);
    const span = { start: index, end: index + match.length };
    return [
      name
        ? { kind: 'name_with_id', masked: `${maskName(name)} ${masked}`, ...span }
        : { kind: 'id_number', masked, ...span },
    ];
  });
}
