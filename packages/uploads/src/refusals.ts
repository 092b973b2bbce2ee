import { type Bilingual, DomainError, defineErrors, type ErrorDetails } from '@xinan/contract-kit';

/** Why a file is not taken. `{seen}` and `{size}` are filled from a refusal's details. */
export const uploadErrors = defineErrors({
  'upload.type_unknown': {
    status: 415,
    zh: '不接受这类文件（看起来是{seen}）。请上传 PDF、Word（docx）、Excel（xlsx）、JPG 或 PNG 图片、txt 或 csv。',
    en: 'This kind of file is not taken (it looks like {seen}). Please send PDF, Word (docx), Excel (xlsx), a JPG or PNG picture, txt or csv.',
  },
  'upload.type_mismatch': {
    status: 422,
    zh: '文件名与内容不符：内容看起来是{seen}。请用原来的文件名重新上传。',
    en: 'The name does not fit what is inside, which looks like {seen}. Please send it under its proper name.',
  },
  'upload.too_large': {
    status: 413,
    zh: '文件过大，最大 {size}。',
    en: 'The file is too large; {size} at most.',
  },
  'upload.empty': { status: 422, zh: '文件是空的。', en: 'The file is empty.' },
  'upload.macro': {
    status: 422,
    zh: '文件带有宏或控件，不能上传。请另存为不带宏的 docx 或 xlsx。',
    en: 'The file carries macros or controls. Please save it as docx or xlsx without them.',
  },
  'upload.encrypted': {
    status: 422,
    zh: '文件设有打开密码，无法检查。请去掉密码后再上传。',
    en: 'The file is locked with a password and cannot be checked. Please remove the password.',
  },
  'upload.archive_bomb': {
    status: 422,
    zh: '文件展开后异常庞大，已拒绝。',
    en: 'The file would unpack to far more than it should; it was refused.',
  },
  'upload.unreadable': {
    status: 422,
    zh: '文件已损坏或不完整，无法打开。请重新导出后上传。',
    en: 'The file is damaged or incomplete. Please export it again.',
  },
  'upload.infected': {
    status: 422,
    zh: '文件未通过病毒检查，已拒绝。请联系单位的信息管理员。',
    en: 'The file did not pass the virus check. Please ask your IT administrator.',
  },
  'upload.scan_unavailable': {
    status: 503,
    zh: '病毒检查暂时不可用，请稍后再上传。',
    en: 'The virus check is not available now; please try again shortly.',
  },
});

export type UploadRefusalCode = keyof typeof uploadErrors;

/** A file that is not taken, and why. The details hold no content of the file. */
export interface UploadRefusal {
  readonly kind: 'refused';
  readonly code: UploadRefusalCode;
  readonly details: ErrorDetails;
}

export const refuse = (code: UploadRefusalCode, details: ErrorDetails = {}): UploadRefusal => ({
  kind: 'refused',
  code,
  details,
});

/** The same, saying what the content looks like. */
export const refuseSeen = (code: UploadRefusalCode, { zh, en }: Bilingual): UploadRefusal =>
  refuse(code, { seen: { zh, en } });

/** The failure an operation throws for a refusal; its module lists `uploadErrors` among its own. */
export const refusalError = ({ code, details }: UploadRefusal): DomainError => new DomainError(code, details);
