import { ById, closed, Locale, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { papers, wordsOf } from '../domain.ts';
import { Attachment, DisputeRecord } from './record.ts';
import { SideWord, stepErrors, Text, versioned } from './schemas.ts';

export { mediaTypes, pieceBytes } from '../domain.ts';

/** Announces a file before a byte of it is sent: a wrong type or size is answered at once. Sent again, it says which pieces are there. */
export const beginAttachment = route({
  id: 'disputes.beginAttachment',
  method: 'POST',
  path: '/api/disputes/:id/attachments',
  action: 'dispute.attach',
  summary: { zh: '开始上传材料', en: 'Begin to add a paper' },
  params: ById,
  body: Type.Object(
    {
      id: Uuid,
      paper: OneOf(wordsOf(papers)),
      name: Text(120),
      mediaType: Type.String({ maxLength: 120 }),
      bytes: Type.Integer({ minimum: 1 }),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      /** Whether the other side may see it too. */
      shared: Type.Boolean(),
      /** Whose it is, where staff add it for a side; a party adds to its own whatever is said here. */
      side: Type.Optional(SideWord),
    },
    closed,
  ),
  response: Type.Object({ pieces: Type.Integer(), received: Type.Array(Type.Integer()) }, closed),
  errors: [
    'record.not_found',
    'dispute.step_not_open',
    'attachment.too_large',
    'attachment.type_refused',
    'attachment.too_many',
  ],
  idempotencyKey: 'own-id',
});
export const putPiece = route({
  id: 'disputes.putPiece',
  method: 'PUT',
  path: '/api/disputes/:id/attachments/:attachmentId/pieces/:ordinal',
  action: 'dispute.attach',
  summary: { zh: '上传一段', en: 'Send one piece' },
  params: Type.Object(
    { id: Uuid, attachmentId: Uuid, ordinal: Type.Integer({ minimum: 0, maximum: 79 }) },
    closed,
  ),
  body: Type.Object({ base64: Type.String({ maxLength: 350_000 }) }, closed),
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'attachment.damaged'],
  idempotencyKey: 'own-id',
  bodyLimitBytes: 400_000,
});
/** All pieces are there: the content is hashed and looked at; what is not what it says is thrown away whole. */
export const finishAttachment = route({
  id: 'disputes.finishAttachment',
  method: 'POST',
  path: '/api/disputes/:id/attachments/:attachmentId/finish',
  action: 'dispute.attach',
  summary: { zh: '完成上传', en: 'Finish adding a paper' },
  params: Type.Object({ id: Uuid, attachmentId: Uuid }, closed),
  body: Type.Object({}, closed),
  response: Attachment,
  errors: [
    'record.not_found',
    'dispute.step_not_open',
    'attachment.incomplete',
    'attachment.damaged',
    'attachment.not_what_it_says',
  ],
  idempotencyKey: 'own-id',
});
export const getAttachment = route({
  id: 'disputes.getAttachment',
  method: 'GET',
  path: '/api/disputes/:id/attachments/:attachmentId',
  action: 'dispute.attach',
  summary: { zh: '查看材料', en: 'Open a paper' },
  params: Type.Object({ id: Uuid, attachmentId: Uuid }, closed),
  response: Type.Object({ name: Type.String(), mediaType: Type.String(), base64: Type.String() }, closed),
  errors: ['record.not_found'],
});
export const removeAttachment = route({
  id: 'disputes.removeAttachment',
  method: 'DELETE',
  path: '/api/disputes/:id/attachments/:attachmentId',
  action: 'dispute.attach',
  summary: { zh: '移除材料（归档前）', en: 'Remove a paper, before archiving' },
  params: Type.Object({ id: Uuid, attachmentId: Uuid }, closed),
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'dispute.step_not_open'],
});

export const formNames = [
  'application',
  'acceptance',
  'refusal_notice',
  'rights_notice',
  'authority',
  'investigation',
  'minutes',
  'method_sheet',
  'agreement',
  'oral_agreement',
  'routes_notice',
  'termination_note',
  'performance',
  'revisits',
  'confirmation_application',
  'closing_report',
  'follow_slips',
] as const;
export type FormName = (typeof formNames)[number];
/** One printed form as HTML for A4 and as Word. */
export const printDisputeForm = route({
  id: 'disputes.print',
  method: 'GET',
  path: '/api/disputes/:id/forms/:form',
  action: 'dispute.read',
  summary: { zh: '打印文书', en: 'Printed forms' },
  params: Type.Object({ id: Uuid, form: OneOf(formNames) }, closed),
  query: Type.Object({ locale: Type.Optional(Locale), sessionId: Type.Optional(Uuid) }, closed),
  response: Type.Object({ title: Type.String(), html: Type.String(), wordBase64: Type.String() }, closed),
  errors: ['record.not_found'],
});
export const explainGap = route({
  id: 'disputes.explainGap',
  method: 'PUT',
  path: '/api/disputes/:id/papers/:paper',
  action: 'dispute.archive',
  summary: { zh: '说明缺少的材料', en: 'Explain a paper that is not there' },
  params: Type.Object({ id: Uuid, paper: OneOf(wordsOf(papers)) }, closed),
  body: Type.Object({ ...versioned, reason: Text(500) }, closed),
  response: DisputeRecord,
  errors: [...stepErrors, 'dispute.paper_mandatory'],
});
export const archiveDispute = route({
  id: 'disputes.archive',
  method: 'POST',
  path: '/api/disputes/:id/archive',
  action: 'dispute.archive',
  summary: { zh: '归档', en: 'Archive' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      volumeNo: Text(40),
      retention: OneOf(['permanent', 'long', 'thirty_years', 'ten_years'] as const),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: stepErrors,
});
/**
 * The whole file as one PDF or Word document. Answered as lines of JSON (application/x-ndjson):
 * `{"done":3,"total":21}` while it is built, at last `{"name":"…","mediaType":"…","base64":"…"}`. Closing the connection stops it.
 */
export const buildFile = route({
  id: 'disputes.buildFile',
  method: 'GET',
  path: '/api/disputes/:id/file',
  action: 'dispute.read',
  summary: { zh: '导出卷宗', en: 'The whole file' },
  params: ById,
  query: Type.Object({ format: OneOf(['pdf', 'word'] as const), locale: Type.Optional(Locale) }, closed),
  response: Type.String(),
  errors: ['record.not_found'],
});
