const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Turns `&amp;`, `&#65;` and `&#x41;` into what they stand for. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, ten, sixteen, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const point = ten ? Number(ten) : Number.parseInt(String(sixteen), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** An XML part as text: UTF-8, or UTF-16 where its mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const swapped = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(wide ? 'utf-16le' : swapped ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** The value of an attribute in the text of a tag, or undefined. The name may be an expression: `\\w+:id`. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
}

/** A tag (`name` without prefix) or the text between two. */
export type XmlPiece =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

const skipped: readonly (readonly [from: string, to: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const shape = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;

function pieceOf(tag: string): XmlPiece | undefined {
  const [, slash, name] = shape.exec(tag) ?? [];
  if (name === undefined) return undefined;
  return { kind: slash ? 'close' : tag.endsWith('/>') ? 'empty' : 'open', name, tag };
}

/**
 * Walks through XML piece by piece, without building a tree; comments and instructions are left out. Ends where a
 * mark is not closed. Steps by indexOf: an expression could be made to look at the same text over and over.
 */
export function* walkXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next !== at) yield { kind: 'text', text: unescapeXml(xml.slice(at, next === -1 ? undefined : next)) };
    if (next === -1) return;
    const isCdata = xml.startsWith('<![CDATA[', next);
    const [from, to] = isCdata
      ? ['<![CDATA[', ']]>']
      : (skipped.find(([mark]) => xml.startsWith(mark, next)) ?? ['', '>']);
    const end = xml.indexOf(to, next + from.length);
    if (end === -1) return;
    at = end + to.length;
    if (isCdata) yield { kind: 'text', text: xml.slice(next + from.length, end) };
    const piece = from === '' ? pieceOf(xml.slice(next, at)) : undefined;
    if (piece) yield piece;
  }
}
