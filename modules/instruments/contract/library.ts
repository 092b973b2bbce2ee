import { Bilingual, closed, Instant, Locale, Nullable, OneOf, route } from '@xinan/contract-kit';
import type { Instrument } from '@xinan/scoring';
import { type Static, Type } from 'typebox';
import { ByInstrument } from './forms.ts';

/** Where an instrument comes from: shipped with its text, shipped as a key without words, or the city's own. */
export const origins = ['shipped', 'key', 'own'] as const;

export const decisionKinds = ['approve_wording', 'withdraw_wording', 'retire', 'restore'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Whether residents may see the wording in one language; if not, why, and whether the city may settle it. */
export const Standing = Type.Object(
  {
    shown: Type.Boolean(),
    /** Settled by the city, not by the file. */
    approved: Type.Boolean(),
    canApprove: Type.Boolean(),
    reason: Nullable(Bilingual),
  },
  closed,
);
export type Standing = Static<typeof Standing>;

export const InstrumentRow = Type.Object(
  {
    id: Type.String(),
    edition: Type.String(),
    version: Type.String(),
    abbr: Type.String(),
    name: Bilingual,
    origin: OneOf(origins),
    kind: OneOf(['self-report', 'interview', 'clinician-rated', 'protocol'] as const),
    licenceClass: OneOf(['A', 'B', 'C'] as const),
    items: Type.Integer(),
    minutes: Type.Integer(),
    minAge: Nullable(Type.Integer()),
    maxAge: Nullable(Type.Integer()),
    topics: Type.Array(Type.String()),
    hasAlerts: Type.Boolean(),
    standing: Type.Object({ zh: Standing, en: Standing }, closed),
    /** In the residents' catalogue now, in at least one language. */
    offered: Type.Boolean(),
    retired: Type.Boolean(),
    draft: Nullable(
      Type.Object({ id: Type.String(), state: OneOf(['draft', 'submitted'] as const) }, closed),
    ),
  },
  closed,
);
export type InstrumentRow = Static<typeof InstrumentRow>;

export const Decision = Type.Object(
  {
    kind: OneOf(decisionKinds),
    locale: Nullable(Locale),
    edition: Type.String(),
    reason: Type.String(),
    by: Type.String(),
    at: Instant,
  },
  closed,
);

/** How a resident hears of the city's own instrument: a title of life, and the family of words for each scale. */
export const ResidentWords = Type.Object(
  {
    title: Bilingual,
    scales: Type.Array(
      Type.Object(
        { scale: Type.String(), family: Type.String(), heavierWhen: OneOf(['high', 'low'] as const) },
        closed,
      ),
      { minItems: 1, maxItems: 12 },
    ),
    /** Topics of the resident's front page it is listed under. */
    topics: Type.Array(Type.String(), { maxItems: 20 }),
  },
  closed,
);
export type ResidentWords = Static<typeof ResidentWords>;

export const InstrumentDetail = Type.Object(
  {
    ...InstrumentRow.properties,
    definition: Type.Unsafe<Instrument>(Type.Any()),
    resident: Nullable(ResidentWords),
    decisions: Type.Array(Decision),
    /** Every edition ever offered here; results name theirs. */
    editions: Type.Array(
      Type.Object(
        {
          edition: Type.String(),
          version: Type.String(),
          addedAt: Instant,
          current: Type.Boolean(),
          /** Why an own instrument was corrected. */
          reason: Nullable(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type InstrumentDetail = Static<typeof InstrumentDetail>;

export const listLibrary = route({
  id: 'instruments.library',
  method: 'GET',
  path: '/api/instrument-library',
  action: 'instrument.read',
  summary: { zh: '量表库', en: 'The library of instruments' },
  response: Type.Array(InstrumentRow),
});
export const openInstrument = route({
  id: 'instruments.open',
  method: 'GET',
  path: '/api/instrument-library/:instrumentId',
  action: 'instrument.read',
  summary: { zh: '打开量表', en: 'Open an instrument' },
  params: ByInstrument,
  response: InstrumentDetail,
  errors: ['instrument.unknown'],
});
/** Approve a wording, take the approval back, retire an instrument, offer it again. What was begun may still be sent. */
export const decideInstrument = route({
  id: 'instruments.decide',
  method: 'POST',
  path: '/api/instrument-library/:instrumentId/decisions',
  action: 'instrument.decide',
  summary: { zh: '批准、停用或恢复量表', en: 'Approve, retire or restore an instrument' },
  params: ByInstrument,
  body: Type.Object(
    {
      kind: OneOf(decisionKinds),
      /** For wordings. */
      locale: Nullable(Locale),
      reason: Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' }),
    },
    closed,
  ),
  response: InstrumentDetail,
  errors: ['instrument.unknown', 'instrument.step_not_open', 'instrument.not_approvable'],
});
