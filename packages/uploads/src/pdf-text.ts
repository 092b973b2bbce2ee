import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { countOf, type NotLookedInto, partOf, type ReadText, type TextPart } from './read-parts.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

interface Word {
  readonly text: string;
  readonly x: number;
  readonly endX: number;
  readonly y: number;
  readonly size: number;
}

const maps = new URL('../cmaps/', import.meta.url);

/** Gives the reader the maps it asks for, from our own folder alone; its own way of fetching wants a browser. */
class MapFolder {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename))
      throw new RangeError('only maps are kept here');
    return new Uint8Array(await readFile(new URL(filename, maps)));
  }
}

/** The file is locked with a password, or no PDF that can be opened. */
export class PdfFault extends Error {
  readonly reason: 'locked' | 'broken';

  constructor(reason: PdfFault['reason'], options: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, {
      cMapUrl: maps.href,
      BinaryDataFactory: MapFolder,
      useWorkerFetch: false,
      cMapPacked: true,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (cause) {
    const locked = (cause as { name?: string }).name === 'PasswordException';
    throw new PdfFault(locked ? 'locked' : 'broken', { cause });
  }
}

async function wordsOn(page: Page): Promise<Word[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, endX: x + item.width, y, size: Math.hypot(a, b) || 1 }];
  });
}

/** Words of one height stand on one line; a wide gap is a column. */
function linesOf(words: readonly Word[]): string {
  const lines: Word[][] = [];
  for (const word of words.toSorted((p, q) => q.y - p.y)) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].y - word.y) < Math.min(word.size, last[0].size) * 0.4) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => joinWords(line.toSorted((p, q) => p.x - q.x))).join('\n');
}

function joinWords(line: readonly Word[]): string {
  return line
    .map((word, index) => {
      const before = line[index - 1];
      const gap = before ? (word.x - before.endX) / word.size : 0;
      return (gap > 0.8 ? '\t' : gap > 0.2 ? ' ' : '') + word.text;
    })
    .join('');
}

/** What was typed into form fields and comments. */
async function typedOn(page: Page): Promise<string> {
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[];
  return annotations
    .flatMap(({ fieldValue, contentsObj }) => [
      fieldValue,
      (contentsObj as { str?: string } | undefined)?.str,
    ])
    .flat()
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .join('\n');
}

const picturesIn = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;

/** The text of a PDF, page by page, with form fields and comments. Throws PdfFault where it cannot be opened. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const pictures = picturesIn(bytes);
  const pdf = await openPdf(bytes);
  const parts: TextPart[] = [];
  const blank: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number).catch((cause: unknown) => {
      throw new PdfFault('broken', { cause });
    });
    const words = await wordsOn(page);
    if (words.length === 0) blank.push(number);
    parts.push(partOf(linesOf(words), { page: number }));
    parts.push(partOf(await typedOn(page), { page: number, section: 'form_fields' }));
    page.cleanup();
  }
  const embedded = Object.keys((await pdf.getAttachments()) ?? {}).length;
  const notLookedInto: NotLookedInto[] = [
    ...(blank.length > 0 ? [{ what: 'pages_without_text' as const, count: blank.length, pages: blank }] : []),
    ...countOf('pictures_inside', pictures),
    ...countOf('embedded_files', embedded),
  ];
  return { parts: parts.filter(({ lines }) => lines.length > 0), notLookedInto };
}
