import { createHash } from 'node:crypto';
import { cleanPicture, isPictureType } from './clean-picture.ts';
import type { FileFamily } from './file-kinds.ts';
import type { PersonalDataFinding } from './personal-data.ts';
import type { NotLookedInto } from './read-parts.ts';
import { lookForPersonalData, type ReadingLimits } from './read-text.ts';
import { refuse, refuseSeen, type UploadRefusal } from './refusals.ts';
import { scanFile, type ScanResult, type ScanSetting } from './scan-file.ts';
import { sniffFile } from './sniff-file.ts';
import { wordsOf } from './file-kinds.ts';

export interface UploadOptions {
  readonly scan: ScanSetting;
  /** Bytes; 10 MB unless said. */
  readonly maxBytes?: number;
  /** Only these; all unless said. */
  readonly families?: readonly FileFamily[];
  readonly reading?: ReadingLimits;
}

/** A file that may be kept, and what is known of it. */
export interface CheckedUpload {
  readonly kind: 'checked';
  readonly mediaType: string;
  /** The proper ending, without the dot. */
  readonly extension: string;
  readonly family: FileFamily;
  /** Of the file as it was sent, hexadecimal: the same file is known again by it. */
  readonly sha256: string;
  /** Of the file as it was sent. */
  readonly sizeBytes: number;
  /** What is to be kept: pictures written anew, everything else as it was sent. */
  readonly cleanedBytes: Uint8Array;
  /** Of `cleanedBytes`. */
  readonly cleanedSha256: string;
  /** `not_scanned` where there was no scanner and none was required. */
  readonly scan: 'clean' | 'not_scanned';
  /** Never holds the data itself; whether it blocks is for the caller. */
  readonly personalData: readonly PersonalDataFinding[];
  readonly notLookedInto: readonly NotLookedInto[];
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Scanned as it was sent, before anything reads it. */
function refusalOfScan(scan: ScanResult, { required }: ScanSetting): UploadRefusal | undefined {
  if (scan.kind === 'infected') return refuse('upload.infected');
  return scan.kind === 'unavailable' && required ? refuse('upload.scan_unavailable') : undefined;
}

/**
 * Everything at once: size, name, kind, virus scan, personal data, and pictures written anew. The first reason to
 * refuse ends it. Opens no file and no database; call it outside a transaction, it may take seconds.
 */
export async function checkUpload(
  bytes: Uint8Array,
  fileName: string,
  { scan: setting, maxBytes, families, reading }: UploadOptions,
): Promise<CheckedUpload | UploadRefusal> {
  const found = await sniffFile(bytes, fileName, { maxBytes });
  if (found.kind === 'refused') return found;
  const { mediaType, extension, family } = found;
  if (families && !families.includes(family))
    return refuseSeen('upload.type_unknown', wordsOf(extension, mediaType));
  const scan = await scanFile(bytes, { socket: setting.socket });
  const refused = refusalOfScan(scan, setting);
  if (refused) return refused;
  const look = await lookForPersonalData(bytes, family, reading);
  if ('kind' in look) return look;
  const cleanedBytes = isPictureType(mediaType) ? await cleanPicture(bytes, mediaType) : bytes;
  if (!cleanedBytes) return refuse('upload.unreadable');
  const sha256 = sha256Of(bytes);
  return {
    kind: 'checked',
    mediaType,
    extension,
    family,
    sha256,
    sizeBytes: bytes.length,
    cleanedBytes,
    cleanedSha256: cleanedBytes === bytes ? sha256 : sha256Of(cleanedBytes),
    scan: scan.kind === 'clean' ? 'clean' : 'not_scanned',
    personalData: look.findings,
    notLookedInto: look.notLookedInto,
  };
}
