import { attribute, decodeXml, unescapeXml, walkXml } from './xml.ts';
import { openZip, type ZipArchive, ZipFault } from './zip-archive.ts';
import { refuse, refuseSeen, type UploadRefusal } from './refusals.ts';
import { type FileKind, fileKinds, wordsOf } from './file-kinds.ts';

const typesPart = '[Content_Types].xml';
const mostSmallBytes = 4_000_000;

const mainTypes: readonly (readonly [type: string, kind: FileKind])[] = [
  ['wordprocessingml.document.main+xml', fileKinds.docx],
  ['spreadsheetml.sheet.main+xml', fileKinds.xlsx],
];

const liveName =
  /(^|\/)vbaproject[^/]*\.bin$|(^|\/)vbadata\.xml$|(^|\/)activex(\/|\d)|(^|\/)(macrosheets|dialogsheets)\/|(^|\/)customui\d*\.xml$/i;
const liveType = /macroenabled|vbaproject|vbadata|activex|macrosheet|dialogsheet|wordvba/i;
const liveRelation = /\/(vbaProject|wordVbaData|activeXControlBinary|control|xl\w*Macrosheet|dialogsheet)$/i;
const farTarget = /^\s*(https?|ftp|mhtml?|smb):|^\s*(\\\\|\/\/)/i;

/** Content types of the parts, in lower case; throws ZipFault where the list is not plain XML. */
function contentTypes(xml: string): string[] {
  return [...xml.matchAll(/\bContentType\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) =>
    unescapeXml(a ?? b ?? ''),
  );
}

async function readSmall(zip: ZipArchive, name: string): Promise<string> {
  if (zip.bytesOf(name) > mostSmallBytes) throw new ZipFault('bomb');
  const xml = decodeXml(await zip.read(name));
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new ZipFault('broken');
  return xml;
}

/** Whether a relation starts something: a macro, a control, a template or picture frame fetched from elsewhere. */
async function hasLiveRelation(zip: ZipArchive): Promise<boolean> {
  for (const name of zip.names.filter((each) => each.toLowerCase().endsWith('.rels')))
    for (const piece of walkXml(await readSmall(zip, name))) {
      if (piece.kind === 'text' || piece.name !== 'Relationship') continue;
      const type = attribute(piece.tag, 'Type') ?? '';
      if (liveRelation.test(type)) return true;
      const isFetched = /\/(attachedTemplate|frame|oleObject|subDocument)$/i.test(type);
      if (isFetched && farTarget.test(attribute(piece.tag, 'Target') ?? '')) return true;
    }
  return false;
}

async function look(bytes: Uint8Array): Promise<FileKind | UploadRefusal> {
  const zip = await openZip(bytes);
  if (!zip.names.includes(typesPart)) return refuseSeen('upload.type_unknown', wordsOf('zip'));
  const types = contentTypes(await readSmall(zip, typesPart));
  if (zip.names.some((name) => liveName.test(name)) || types.some((type) => liveType.test(type)))
    return refuse('upload.macro');
  if (await hasLiveRelation(zip)) return refuse('upload.macro');
  const kinds = mainTypes.filter(([main]) => types.some((type) => type.endsWith(main)));
  const [only] = kinds;
  if (!only || kinds.length > 1) return refuseSeen('upload.type_unknown', wordsOf('zip'));
  return only[1];
}

/** Looks into an Office file: which kind it is, or why it is not taken. Never throws over its content. */
export async function checkOffice(bytes: Uint8Array): Promise<FileKind | UploadRefusal> {
  try {
    return await look(bytes);
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault;
    if (fault.reason === 'bomb') return refuse('upload.archive_bomb');
    if (fault.reason === 'encrypted') return refuse('upload.encrypted');
    if (fault.reason === 'two_in_one') return refuseSeen('upload.type_mismatch', wordsOf('two'));
    return refuse('upload.unreadable');
  }
}
