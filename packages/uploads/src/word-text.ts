import { countOf, partOf, type ReadText, type TextPart, type TextPlace } from './read-parts.ts';
import { decodeXml, walkXml } from './xml.ts';
import type { ZipArchive } from './zip-archive.ts';

const sections: readonly (readonly [name: RegExp, place: TextPlace | undefined])[] = [
  [/(^|\/)(theme|fontTable|styles|stylesWithEffects|webSettings|numbering)[^/]*\.xml$/i, undefined],
  [/^word\/(header|footer)\d*\.xml$/i, { section: 'header_footer' }],
  [/^word\/comments\w*\.xml$/i, { section: 'comments' }],
  [/^word\/(footnotes|endnotes)\.xml$/i, { section: 'notes' }],
  [/^docProps\//i, { section: 'properties' }],
  [/^word\/document\d*\.xml$/i, {}],
  [/\.xml$/i, { section: 'kept_data' }],
];

const written = new Set(['t', 'delText', 'instrText']);
/** Elements whose end parts two texts, in the main text of Word. */
const partings: Readonly<Record<string, string>> = {
  p: '\n',
  tr: '\n',
  tc: '\t',
  br: '\n',
  cr: '\n',
  tab: '\t',
};

/** Text of Word's own markup: runs joined, a table row on one line, deleted and hidden text too. */
export function wordXmlText(xml: string): string {
  const out: string[] = [];
  let cells = 0;
  let open = '';
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'text') {
      if (written.has(open)) out.push(piece.text);
      continue;
    }
    if (piece.kind === 'open') open = piece.name;
    else if (piece.kind === 'close') open = '';
    if (piece.name === 'tc') cells += piece.kind === 'open' ? 1 : piece.kind === 'close' ? -1 : 0;
    if (piece.kind === 'open') continue;
    const parting = partings[piece.name] ?? '';
    // A paragraph inside a cell must not tear its row apart.
    out.push(parting === '\n' && cells > 0 ? ' ' : parting);
  }
  return out.join('');
}

/** Every text of any other XML part, and values kept in attributes: where Office hides copies of data. */
export function anyXmlText(xml: string): string {
  const out: string[] = [];
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'text') out.push(piece.text);
    else if (piece.kind === 'close') out.push('\t');
    else
      out.push(
        ...[...piece.tag.matchAll(/\s(?:v|val|value|text|title|descr|name)="([^"]*)"/g)].map(
          ([, value]) => `\t${value}`,
        ),
      );
    if (piece.kind !== 'text' && /^(r|si|row|p|sp)$/.test(piece.name)) out.push('\n');
  }
  return out.join('');
}

/** What lies inside an Office file and is not text: pictures, and files of their own. */
export const insideOf = (zip: ZipArchive) => [
  ...countOf('pictures_inside', zip.names.filter((name) => /(^|\/)media\/[^/]+$/i.test(name)).length),
  ...countOf('embedded_files', zip.names.filter((name) => /(^|\/)embeddings\/[^/]+$/i.test(name)).length),
];

/** The text of a Word document (.docx): main text, headers, notes, comments, properties and kept data. */
export async function readWord(zip: ZipArchive): Promise<ReadText> {
  const parts: TextPart[] = [];
  for (const name of zip.names) {
    const place = sections.find(([shape]) => shape.test(name))?.[1];
    if (!place) continue;
    const xml = decodeXml(await zip.read(name));
    const text =
      place.section === 'kept_data' || place.section === 'properties' ? anyXmlText(xml) : wordXmlText(xml);
    parts.push(partOf(text, place));
  }
  return { parts: parts.filter(({ lines }) => lines.length > 0), notLookedInto: insideOf(zip) };
}
