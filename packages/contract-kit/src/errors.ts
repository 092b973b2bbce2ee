import type { Bilingual } from './route.ts';

/** An expected failure: its HTTP status and its words in both languages. `{name}` is filled from details. */
export interface ErrorDefinition extends Bilingual {
  readonly status: number;
}

export type ErrorTable = Readonly<Record<string, ErrorDefinition>>;

/** Declares a module's expected failures; codes are stable and written `noun.reason`. */
export function defineErrors<Table extends ErrorTable>(table: Table): Table {
  return table;
}

/** A place in the input and what is wrong there. */
export interface FieldFault extends Bilingual {
  /** JSON pointer into the body, or `query/name`, `params/name`. */
  readonly pointer: string;
}

/** What fills the `{name}` places of an error's words; a bilingual value in the reader's language. */
export type ErrorDetails = Readonly<Record<string, string | number | Bilingual>>;

/** An expected failure, thrown by an operation and answered as a problem document. */
export class DomainError extends Error {
  readonly code: string;
  readonly details: ErrorDetails;
  readonly faults: readonly FieldFault[];

  constructor(code: string, details: ErrorDetails = {}, faults: readonly FieldFault[] = []) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
    this.faults = faults;
  }
}

/** RFC 9457 problem document as every failure is answered. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** Failures every route may answer, whatever it does. */
export const houseErrors = defineErrors({
  'request.invalid': {
    status: 400,
    zh: '提交的内容有误，请按提示修改。',
    en: 'Some of what was sent is not valid.',
  },
  'request.malformed': { status: 400, zh: '提交的内容无法读取。', en: 'The request could not be read.' },
  'request.unknown_route': { status: 404, zh: '没有这个地址。', en: 'There is no such address.' },
  'request.unknown_method': {
    status: 405,
    zh: '这个地址不支持该方法。',
    en: 'This address does not accept that method.',
  },
  'request.too_large': { status: 413, zh: '提交的内容过大。', en: 'The request is too large.' },
  'request.unsupported_type': {
    status: 415,
    zh: '内容类型不受支持。',
    en: 'That content type is not supported.',
  },
  'request.cross_site': {
    status: 403,
    zh: '请求不是从本站发出的，已拒绝。',
    en: 'The request did not come from this site.',
  },
  'request.too_many': {
    status: 429,
    zh: '尝试次数过多，请稍后再试。',
    en: 'Too many attempts; please wait a while.',
  },
  'request.key_required': {
    status: 400,
    zh: '缺少 Idempotency-Key。',
    en: 'An Idempotency-Key header is required.',
  },
  'request.key_reused': {
    status: 422,
    zh: '同一个 Idempotency-Key 提交了不同的内容。',
    en: 'The same Idempotency-Key was sent with different content.',
  },
  'record.not_found': { status: 404, zh: '没有找到这条记录。', en: 'There is no such record.' },
  'record.changed': {
    status: 409,
    zh: '记录已被他人更新，请刷新后再操作。',
    en: 'Someone else has changed this record; reload and try again.',
  },
  'session.required': { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  'session.expired': {
    status: 401,
    zh: '登录已过期，请重新登录。',
    en: 'Your session has ended; please sign in again.',
  },
  'session.stale': {
    status: 401,
    zh: '这一步需要重新验证身份。',
    en: 'Please confirm your identity again for this step.',
  },
  'action.forbidden': {
    status: 403,
    zh: '您的岗位不能进行此操作。',
    en: 'Your role does not allow this action.',
  },
  'server.busy': {
    status: 503,
    zh: '现在使用的人较多，请稍候再试。',
    en: 'The service is busy; please try again shortly.',
  },
  'server.fault': {
    status: 500,
    zh: '系统出了差错，已记录编号。',
    en: 'Something went wrong; it has been recorded.',
  },
});
