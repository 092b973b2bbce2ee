import { ById, closed, Day, Nothing, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { longestText } from '../domain.ts';
import { KindWord, ScreenKey, Version } from './documents.ts';

const Word = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const Words = (maxLength: number) => Type.Object({ zh: Word(maxLength), en: Word(maxLength) }, closed);
const Text = (maxLength: number) =>
  Type.Object({ zh: Type.String({ maxLength }), en: Type.String({ maxLength }) }, closed);
/** Two texts of sixty thousand signs, three bytes each, with room. */
const bodyLimitBytes = 512 * 1024;

const head = { title: Words(120), owner: Words(120) };

export const createStandard = route({
  id: 'standards.create',
  method: 'POST',
  path: '/api/standards',
  action: 'standard.draft',
  summary: { zh: '新建标准', en: 'Begin a standard' },
  body: Type.Object(
    {
      code: Type.String({ pattern: '^[A-Z][A-Z0-9]*(-[A-Z0-9]+){1,4}$', maxLength: 40 }),
      kind: KindWord,
      ...head,
    },
    closed,
  ),
  response: Type.Object({ id: Uuid, versionId: Uuid }, closed),
  errors: ['standard.code_taken'],
});

/** A new draft with the words of the latest approved version. */
export const beginDraft = route({
  id: 'standards.beginDraft',
  method: 'POST',
  path: '/api/standards/:id/drafts',
  action: 'standard.draft',
  summary: { zh: '起草新版本', en: 'Draft a new version' },
  params: ById,
  response: Type.Object({ id: Uuid, versionId: Uuid }, closed),
  errors: ['record.not_found', 'standard.draft_open'],
});

export const DraftBody = Type.Object(
  {
    ...head,
    /** As written in the editor: see domain/parse-document.ts. */
    text: Text(longestText),
    changeNote: Text(400),
    screens: Type.Array(ScreenKey, { maxItems: 20, uniqueItems: true }),
    isPublic: Type.Boolean(),
    revision: Type.Integer({ minimum: 1 }),
  },
  closed,
);
export type DraftBody = Static<typeof DraftBody>;

export const saveDraft = route({
  id: 'standards.saveDraft',
  method: 'PUT',
  path: '/api/standard-versions/:id',
  action: 'standard.draft',
  summary: { zh: '保存草案', en: 'Save a draft' },
  params: ById,
  body: DraftBody,
  bodyLimitBytes,
  response: Version,
  errors: ['record.not_found', 'record.changed', 'standard.step_not_open', 'standard.clause_repeated'],
});

export const discardDraft = route({
  id: 'standards.discardDraft',
  method: 'POST',
  path: '/api/standard-versions/:id/discard',
  action: 'standard.draft',
  summary: { zh: '放弃草案', en: 'Discard a draft' },
  params: ById,
  response: Nothing,
  errors: ['record.not_found', 'standard.step_not_open'],
});

export const approveVersion = route({
  id: 'standards.approve',
  method: 'POST',
  path: '/api/standard-versions/:id/approve',
  action: 'standard.approve',
  summary: { zh: '批准生效', en: 'Approve a version' },
  params: ById,
  body: Type.Object(
    { validFrom: Day, validUntil: Type.Optional(Day), revision: Type.Integer({ minimum: 1 }) },
    closed,
  ),
  response: Version,
  errors: [
    'record.not_found',
    'record.changed',
    'standard.step_not_open',
    'standard.own_draft',
    'standard.text_missing',
    'standard.starts_in_past',
    'standard.dates_reversed',
    'standard.overlap',
  ],
});

export const withdrawVersion = route({
  id: 'standards.withdraw',
  method: 'POST',
  path: '/api/standard-versions/:id/withdraw',
  action: 'standard.approve',
  summary: { zh: '废止', en: 'Withdraw a version' },
  params: ById,
  body: Type.Object({ reason: Word(400) }, closed),
  response: Version,
  errors: ['record.not_found', 'standard.step_not_open', 'standard.overlap'],
});
