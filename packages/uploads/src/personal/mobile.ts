import { DEMO_MOBILE_PREFIX, maskPhone } from '@xinan/cn';
import { findIdentities } from './identity.ts';
import type { Hit, LineContext } from './line-context.ts';
import { nameIn } from './names.ts';
import { hasUnit, isQuantity } from './quantity.ts';

// Blocks given to operators for people, and the block of demonstrations.
const block = `(?:13\\d|14[5-9]|15[0-35-9]|16[2567]|17[0-8]|18\\d|19[0-35-9]|${DEMO_MOBILE_PREFIX})`;
const country = '(?:(?:\\+|00)?86[ -]?|\\(\\+?86\\)[ -]?)?';
const alone = '(?<![\\dA-Za-z_])(?<!\\d[.-])(?<![A-Za-z\\d][=/])';
const ended = '(?![\\dA-Za-z_%]|[.-]\\d)';
const joined = new RegExp(`${alone}${country}${block}\\d{8}${ended}`, 'g');
const afterStroke = new RegExp(`(?<=\\d{11}/)${block}\\d{8}${ended}`, 'g');
const grouped = new RegExp(`${alone}${country}${block}-\\d{4}-\\d{4}${ended}`, 'g');
const spaced = new RegExp(`${alone}${country}${block} \\d{4} \\d{4}${ended}`, 'g');

const speaksOfPhones = /电话|手机|联系|热线|微信|号码|拨打|致电|tel|phone|mobile/i;

/** Whether an eleven-digit figure is a sum, a count or a code rather than somebody's number. */
function isFigure(line: LineContext, start: number, end: number): boolean {
  const around = [line.headingAt(start), line.before(start)];
  if (around.some((words) => speaksOfPhones.test(words))) return false;
  const behind = line.text.slice(end, end + 6);
  const [label = ''] = line.text.split('\t');
  return (
    hasUnit(behind) ||
    around.some(isQuantity) ||
    (line.text.includes('\t') && isQuantity(label)) ||
    /0000$/.test(line.text.slice(start, end)) ||
    (isTableOfFigures(line.text) && !isAboutSomebody(line))
  );
}

/** A row with nothing but large figures of several lengths behind its label. */
function isTableOfFigures(text: string): boolean {
  const cells = text.split(/[\t ]+/).filter(Boolean);
  const figures = cells.filter((cell) => /^-?[\d,]{6,}(\.\d+)?$/.test(cell));
  const lengths = new Set(figures.map((figure) => figure.length));
  return figures.length >= 3 && figures.length >= cells.length - 1 && lengths.size > 1;
}

/** Whether a name or an identity number stands in the row: then its figures are somebody's. */
const isAboutSomebody = (line: LineContext): boolean =>
  nameIn(line.text) !== undefined || findIdentities(line).length > 0;

/** Mobile numbers as people write them. Landlines are left: they are offices' more often than people's. */
export function findMobiles(line: LineContext): Hit[] {
  const sure = [joined, afterStroke, grouped].flatMap((shape) => [...line.text.matchAll(shape)]);
  // Three figures side by side look like a number in groups; only words about telephones make it one.
  const groups = [...line.text.matchAll(spaced)].filter(({ index }) =>
    [line.headingAt(index), line.before(index)].some((words) => speaksOfPhones.test(words)),
  );
  return [...sure, ...groups].flatMap(({ 0: match, index }): Hit[] => {
    const end = index + match.length;
    if (isFigure(line, index, end)) return [];
    return [{ kind: 'mobile_phone', masked: maskPhone(match), start: index, end }];
  });
}
