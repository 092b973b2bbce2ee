import { ById, closed, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import type { InstrumentDraft } from '@xinan/scoring';
import { type Static, Type } from 'typebox';
import { ResidentWords } from './library.ts';

export const draftStates = ['draft', 'submitted', 'released', 'refused', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** A fault at its exact place in the document, as the scoring package names it. */
export const DraftFault = Type.Object(
  { path: Type.String(), code: Type.String(), message: Type.String() },
  closed,
);
export type DraftFault = Static<typeof DraftFault>;

const Document = Type.Unsafe<InstrumentDraft>(Type.Any());
const documentBytes = 600_000;

export const DraftRow = Type.Object(
  {
    id: Uuid,
    instrumentId: Type.String(),
    name: Type.String(),
    state: OneOf(draftStates),
    revision: Type.Integer({ minimum: 1 }),
    writers: Type.Array(Type.String()),
    writtenByMe: Type.Boolean(),
    writtenAt: Instant,
    faults: Type.Integer(),
    /** Why it is there: a new instrument, a licence-holder's text, what was corrected. */
    note: Type.String(),
    decidedBy: Nullable(Type.String()),
    decidedAt: Nullable(Instant),
    decisionReason: Nullable(Type.String()),
  },
  closed,
);
export type DraftRow = Static<typeof DraftRow>;
export const DraftDetail = Type.Object(
  {
    ...DraftRow.properties,
    document: Document,
    resident: Nullable(ResidentWords),
    faultList: Type.Array(DraftFault),
  },
  closed,
);
export type DraftDetail = Static<typeof DraftDetail>;

export const listDrafts = route({
  id: 'instruments.listDrafts',
  method: 'GET',
  path: '/api/instrument-drafts',
  action: 'instrument.draft_read',
  summary: { zh: '量表草稿', en: 'Drafts of instruments' },
  response: Type.Array(DraftRow),
});
export const openDraft = route({
  id: 'instruments.openDraft',
  method: 'GET',
  path: '/api/instrument-drafts/:id',
  action: 'instrument.draft_read',
  summary: { zh: '打开量表草稿', en: 'Open a draft' },
  params: ById,
  response: DraftDetail,
  errors: ['record.not_found'],
});
/** Saves as it is, faults and all, so that nothing is lost; only a draft without faults can be submitted. `revision` 0 begins one. */
export const saveDraft = route({
  id: 'instruments.saveDraft',
  method: 'PUT',
  path: '/api/instrument-drafts/:id',
  action: 'instrument.draft',
  summary: { zh: '保存量表草稿', en: 'Save a draft' },
  params: ById,
  body: Type.Object(
    {
      revision: Type.Integer({ minimum: 0 }),
      note: Type.String({ maxLength: 500 }),
      document: Document,
      resident: Nullable(ResidentWords),
    },
    closed,
  ),
  response: DraftDetail,
  errors: [
    'record.not_found',
    'record.changed',
    'instrument.step_not_open',
    'instrument.id_taken',
    'instrument.key_differs',
  ],
  bodyLimitBytes: documentBytes,
});
export const submitDraft = route({
  id: 'instruments.submitDraft',
  method: 'POST',
  path: '/api/instrument-drafts/:id/submission',
  action: 'instrument.draft',
  summary: { zh: '送审', en: 'Submit a draft' },
  params: ById,
  body: Type.Object({ revision: Type.Integer({ minimum: 1 }) }, closed),
  response: DraftDetail,
  errors: ['record.not_found', 'record.changed', 'instrument.step_not_open', 'instrument.faulty'],
});
export const discardDraft = route({
  id: 'instruments.discardDraft',
  method: 'DELETE',
  path: '/api/instrument-drafts/:id',
  action: 'instrument.draft',
  summary: { zh: '放弃草稿', en: 'Discard a draft' },
  params: ById,
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'instrument.step_not_open'],
});
/** The second person: released, it is an edition of its own; refused, it goes back to its writer with the reason. */
export const decideDraft = route({
  id: 'instruments.decideDraft',
  method: 'POST',
  path: '/api/instrument-drafts/:id/decision',
  action: 'instrument.decide',
  summary: { zh: '审定量表草稿', en: 'Decide on a draft' },
  params: ById,
  body: Type.Object(
    {
      revision: Type.Integer({ minimum: 1 }),
      release: Type.Boolean(),
      reason: Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' }),
    },
    closed,
  ),
  response: DraftDetail,
  errors: [
    'record.not_found',
    'record.changed',
    'instrument.step_not_open',
    'instrument.own_draft',
    'instrument.faulty',
    'instrument.key_differs',
  ],
});
