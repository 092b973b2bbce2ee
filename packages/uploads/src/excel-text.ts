import { partOf, type ReadText, type TextLine, type TextPart, type TextPlace } from './read-parts.ts';
import { anyXmlText, insideOf } from './word-text.ts';
import { attribute, decodeXml, walkXml } from './xml.ts';
import type { ZipArchive } from './zip-archive.ts';

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/i;
const noText = /^xl\/(styles|theme|calcChain|metadata)|\/_rels\/|^\[Content_Types\]/i;

async function readXml(zip: ZipArchive, name: string): Promise<string> {
  return zip.names.includes(name) ? decodeXml(await zip.read(name)) : '';
}

/** The workbook's store of texts, in order; readings in small type (拼音) are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  let inReading = false;
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'text') {
      if (inText && !inReading && texts.length > 0) texts[texts.length - 1] += piece.text;
      continue;
    }
    if (piece.name === 'si' && piece.kind !== 'close') texts.push('');
    if (piece.name === 'rPh') inReading = piece.kind === 'open';
    if (piece.name === 't') inText = piece.kind === 'open';
  }
  return texts;
}

/** The names people see on the tabs, by the path of the part; a part that no tab leads to keeps its path. */
async function tabNames(zip: ZipArchive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  for (const piece of walkXml(await readXml(zip, 'xl/_rels/workbook.xml.rels')))
    if (piece.kind !== 'text' && piece.name === 'Relationship')
      targets.set(
        attribute(piece.tag, 'Id') ?? '',
        `xl/${attribute(piece.tag, 'Target') ?? ''}`.replace(/^xl\/\/?xl\//, 'xl/'),
      );
  const names = new Map<string, string>();
  for (const piece of walkXml(await readXml(zip, 'xl/workbook.xml')))
    if (piece.kind !== 'text' && piece.name === 'sheet')
      names.set(targets.get(attribute(piece.tag, '\\w+:id') ?? '') ?? '', attribute(piece.tag, 'name') ?? '');
  return names;
}

const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

/** A number as Excel shows it: `1.3912345678E10` is a telephone number. */
const plainNumber = (text: string): string =>
  /^\d(\.\d+)?E\+?\d+$/i.test(text) && Number.isSafeInteger(Number(text)) ? String(Number(text)) : text;

function cellText(tag: string, value: string, texts: readonly string[]): string {
  if (attribute(tag, 't') === 's') return texts[Number(value)] ?? '';
  return attribute(tag, 't') === undefined ? plainNumber(value) : value;
}

/** Rows of a sheet: cells in their columns, with what a formula last gave; then headers and footers. */
function sheetParts(xml: string, sheet: string, texts: readonly string[]): TextPart[] {
  const lines: TextLine[] = [];
  const beside: string[] = [];
  let [row, column, cellTag, value, open] = [0, 0, '', '', ''];
  let cells: string[] = [];
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'text') {
      if (cellTag !== '' && (open === 'v' || open === 't')) value += piece.text;
      else if (/^(odd|even|first)(Header|Footer)$/.test(open)) beside.push(piece.text);
      continue;
    }
    open = piece.kind === 'open' ? piece.name : '';
    if (piece.name === 'row' && piece.kind === 'open') {
      row = Number(attribute(piece.tag, 'r') ?? row + 1);
      [column, cells] = [0, []];
    } else if (piece.name === 'c' && piece.kind === 'open') {
      [cellTag, value] = [piece.tag, ''];
      column = columnOf(attribute(piece.tag, 'r') ?? '') || column + 1;
    } else if (piece.name === 'c' && piece.kind === 'close') {
      cells[column - 1] = cellText(cellTag, value, texts).replace(/\s+/g, ' ');
      cellTag = '';
    } else if (piece.name === 'row' && piece.kind === 'close') {
      const text = Array.from(cells, (cell) => cell ?? '').join('\t');
      if (text.trim() !== '') lines.push({ number: row, text });
    }
  }
  return [{ place: { sheet }, lines }, partOf(beside.join('\n'), { sheet, section: 'header_footer' })];
}

const placeOf = (name: string): TextPlace =>
  /comments/i.test(name)
    ? { section: 'comments' }
    : /^docProps\//i.test(name)
      ? { section: 'properties' }
      : { section: 'kept_data' };

/**
 * The text of a workbook (.xlsx): every sheet, hidden ones too, then comments, drawings and the copies of data that
 * pivot tables and links keep. Formulas are not computed; what they gave when the file was saved is read.
 */
export async function readExcelText(zip: ZipArchive): Promise<ReadText> {
  const texts = sharedTexts(await readXml(zip, 'xl/sharedStrings.xml'));
  const tabs = await tabNames(zip);
  const parts: TextPart[] = [];
  const used = (name: string) => tabs.get(name) ?? name;
  for (const name of zip.names.filter((each) => sheetName.test(each)))
    parts.push(...sheetParts(await readXml(zip, name), used(name), texts));
  const rest = zip.names.filter(
    (name) => /\.xml$/i.test(name) && !sheetName.test(name) && !noText.test(name),
  );
  for (const name of rest.filter((each) => !/sharedStrings/i.test(each)))
    parts.push(partOf(anyXmlText(await readXml(zip, name)), placeOf(name)));
  return { parts: parts.filter(({ lines }) => lines.length > 0), notLookedInto: insideOf(zip) };
}
