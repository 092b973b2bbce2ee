const encodings = ['utf-8', 'gb18030'] as const;
// Tab, line feed, form feed, carriage return are text; other control characters are not.
const unprintable = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;
const markup = /^\s*(<(!doctype|html|head|body|script|svg|\?xml|\?php|!--|iframe|meta|%)|#!|\{\\rtf|%!PS)/i;

const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Plain text in UTF-8, GB 18030 or marked UTF-16; undefined for anything else. A leading mark is taken off. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return printable(decodeAs(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return printable(decodeAs(bytes, 'utf-16be'));
  for (const encoding of encodings) {
    const text = printable(decodeAs(bytes, encoding));
    if (text !== undefined) return text;
  }
  return undefined;
}

const printable = (text: string | undefined) =>
  text === undefined || unprintable.test(text) ? undefined : text;

/** Whether a text is a page, a script or a document of another kind. */
export const isMarkup = (text: string): boolean => markup.test(text) || /<(script|\?php)[\s>]/i.test(text);
