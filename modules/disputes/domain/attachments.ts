/** A piece of a paper on its way: 256 KiB of content, base64. */
export const pieceBytes = 256 * 1024;
export const mostAttachmentBytes = 20 * 1024 * 1024;
/** A party adds no more than this; staff have no such limit. */
export const mostPartyAttachments = 50;

export const mediaTypes = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;
