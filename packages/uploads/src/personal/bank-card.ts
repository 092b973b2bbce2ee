import type { Hit, LineContext } from './line-context.ts';
import { isQuantity } from './quantity.ts';

const union = /(?<![\dA-Za-z.,-])62\d{14,17}(?![\dA-Za-z]|[.,]\d)/g;
const groups = /(?<![\dA-Za-z.,-])[4-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?![\dA-Za-z]|[.,]\d)/g;
const named = /(?<![\dA-Za-z.,-])[3-69]\d{15,18}(?![\dA-Za-z]|[.,]\d)/g;
const speaksOfCards = /银行|卡号|账号|账户|帐号|开户|bank|card|account/i;

/** Luhn's check, as on every bank card. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const isPlain = (digits: string): boolean => new Set(digits).size < 3 || /0{6}$/.test(digits);

/** Bank cards: UnionPay numbers by themselves, others where the line or column speaks of cards. */
export function findCards(line: LineContext): Hit[] {
  const speaks = (index: number) =>
    [line.headingAt(index), line.before(index)].some((words) => speaksOfCards.test(words));
  const candidates = [
    ...[...line.text.matchAll(union)].filter(
      ({ index }) => speaks(index) || ![line.headingAt(index), line.before(index)].some(isQuantity),
    ),
    ...[...line.text.matchAll(groups), ...line.text.matchAll(named)].filter(({ index }) => speaks(index)),
  ];
  return candidates.flatMap(({ 0: match, index }): Hit[] => {
    const digits = match.replace(/\D/g, '');
    if (!passesLuhn(digits) || isPlain(digits)) return [];
    const masked = `${digits.slice(0, 2)}${'*'.repeat(digits.length - 6)}${digits.slice(-4)}`;
    return [{ kind: 'bank_card', masked, start: index, end: index + match.length }];
  });
}
