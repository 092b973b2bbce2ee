import { text } from '../text.ts';
import { refuse } from './fault.ts';
import { limits } from './limits.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'quoted' | 'indicator' | 'symbol' | 'end';
  /** The word itself; without quotes, and without `I{ }`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const blank = /[ \t\r\n]*/y;
const kinds = ['number', 'indicator', 'name', 'quoted', 'symbol'] as const;
// One group per kind, in the order of `kinds`.
const word =
  /(\d+(?:\.\d+)?)|I\{([A-Za-z0-9_-]+)\}|([a-z][a-z0-9_]*)|'([^'\p{Cc}]*)'|(<=|>=|==|!=|[-+*/()<>,.[\]@=])/uy;
// What a Chinese input method leaves behind.
const fullWidth = /[\u3000\uff01-\uff5e×÷“”‘’。]/;

/** Splits a formula into words. Throws `FormulaError`: `E_TOO_LONG`, or `E_SYNTAX` at the first stray character. */
export function tokenize(source: string): Token[] {
  const whole = { start: 0, end: source.length };
  if (source.length > limits.characters)
    refuse(
      'E_TOO_LONG',
      whole,
      text(`公式超过${limits.characters}个字符`, `longer than ${limits.characters} characters`),
    );
  const tokens: Token[] = [];
  let position = skipBlank(source, 0);
  while (position < source.length) {
    const token = readToken(source, position);
    tokens.push(token);
    position = skipBlank(source, token.end);
  }
  tokens.push({ kind: 'end', text: '', start: source.length, end: source.length });
  return tokens;
}

function skipBlank(source: string, position: number): number {
  blank.lastIndex = position;
  blank.exec(source);
  return blank.lastIndex;
}

function readToken(source: string, start: number): Token {
  word.lastIndex = start;
  const found = word.exec(source);
  if (found) {
    const group = found.findIndex((text, place) => place > 0 && text !== undefined);
    return { kind: kinds[group - 1] ?? 'symbol', text: found[group] ?? '', start, end: word.lastIndex };
  }
  const stray = String.fromCodePoint(source.codePointAt(start) ?? 0);
  const place = { start, end: start + stray.length };
  if (fullWidth.test(stray))
    return refuse(
      'E_SYNTAX',
      place,
      text(`“${stray}”是全角字符,请改用半角`, `“${stray}” is full-width; use ASCII`),
    );
  return refuse('E_SYNTAX', place, text(`不认识的字符“${stray}”`, `stray character “${stray}”`));
}
