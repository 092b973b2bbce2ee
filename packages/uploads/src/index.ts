export { type CheckedUpload, checkUpload, type UploadOptions } from './check-upload.ts';
export { cleanPicture, isPictureType, type PictureMediaType } from './clean-picture.ts';
export { type FileFamily, type FileKind, fileKinds } from './file-kinds.ts';
export {
  findPersonalData,
  mostFindings,
  type PersonalDataFinding,
  type PersonalDataKind,
  personalDataKinds,
} from './personal-data.ts';
export type { NotLookedInto, ReadText, TextLine, TextPart, TextPlace } from './read-parts.ts';
export { lookForPersonalData, type PersonalDataLook, type ReadingLimits, readText } from './read-text.ts';
export { refusalError, type UploadRefusal, type UploadRefusalCode, uploadErrors } from './refusals.ts';
export { scanFile, type ScanOptions, type ScanResult, type ScanSetting, scanSetting } from './scan-file.ts';
export { defaultMaxBytes, type Sniffed, sniffFile, type SniffOptions } from './sniff-file.ts';
export { makeTurns } from './turns.ts';
