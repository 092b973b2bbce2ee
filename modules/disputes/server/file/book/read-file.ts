import type { ActorTx } from '@xinan/platform';
import type { CaseBook } from '@xinan/documents';
import { type BookAttachment, disputeBook, type Volume } from '../../../forms/case-book.ts';
import { findAttachments, findCase } from '../../record/store.ts';
import { readRecord } from '../../record/tell-record.ts';
import { openPieces } from '../attachments/store.ts';
import { findIssuer } from '../find-issuer.ts';

/** Pictures beyond this are named by their hash and not printed: a volume is held in memory while it is made. */
const mostPictureBytes = 160 * 1024 * 1024;
const pictures: readonly string[] = ['image/jpeg', 'image/png'];

/** What was added to the file, whole, with the content of as many pictures as there is room for. */
async function readAttachments(tx: ActorTx, { row, told }: Found): Promise<BookAttachment[]> {
  const key = tx.vault.unwrap('dispute', row.wrapped_key);
  const hashes = new Map(
    (await findAttachments(tx, row.id)).map(({ id, sha256 }) => [id, sha256.toString('hex')]),
  );
  const read: BookAttachment[] = [];
  let roomBytes = mostPictureBytes;
  for (const attachment of told.filter(({ ready }) => ready)) {
    const fits = pictures.includes(attachment.mediaType) && attachment.bytes <= roomBytes;
    if (fits) roomBytes -= attachment.bytes;
    const content = fits ? Buffer.concat(await openPieces(tx, key, attachment.id)) : null;
    read.push({ ...attachment, sha256: hashes.get(attachment.id) ?? '', content });
  }
  return read;
}
interface Found {
  readonly row: Awaited<ReturnType<typeof findCase>>;
  readonly told: Awaited<ReturnType<typeof readRecord>>['attachments'];
}

export interface FileToBuild {
  readonly caseNo: string;
  readonly book: CaseBook;
}

/** Everything that goes into a file's book, read at once. Errors: `record.not_found`. */
export async function readFile(tx: ActorTx, id: string, locale: 'zh' | 'en'): Promise<FileToBuild> {
  const record = await readRecord(tx, id);
  const row = await findCase(tx, id);
  const attachments = await readAttachments(tx, { row, told: record.attachments });
  const volume = { volumeNo: row.volume_no, retention: row.retention as Volume['retention'] };
  const context = { locale, ...(await findIssuer(tx, record, locale)) };
  return { caseNo: record.caseNo, book: disputeBook({ record, attachments, volume }, context) };
}
