/**
 * Full-width letters, digits, signs and spaces (U+FF01–U+FF5E, U+3000) turned into their half-width twins.
 * Chinese characters and Chinese punctuation such as 。、「」 stay as they are.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

const HAN = '\\p{Script=Han}';
const HAN_THEN_LATIN = new RegExp(`(${HAN})([A-Za-z0-9])`, 'gu');
const LATIN_THEN_HAN = new RegExp(`([A-Za-z0-9%])(?![年月日号])(${HAN})`, 'gu');
const DATE_PART = /([年月]) (?=\d{1,2}[月日号])/g;

/**
 * A space between Chinese and Latin or digits, as typesetters do it: `共12人` → `共 12 人`.
 * Dates stay closed (`2023年5月3日`). Text already spaced is returned unchanged.
 */
export function spaceHanLatin(text: string): string {
  return text.replace(HAN_THEN_LATIN, '$1 $2').replace(LATIN_THEN_HAN, '$1 $2').replace(DATE_PART, '$1');
}
