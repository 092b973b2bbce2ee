import { Bilingual, closed, Locale, Nullable, route } from '@xinan/contract-kit';
import type { InstrumentDraft } from '@xinan/scoring';
import type { LossCode, Questionnaire } from '@xinan/scoring/exchange/fhir';
import { Type } from 'typebox';
import { DraftFault } from './drafts.ts';
import { ByInstrument, InstrumentId } from './forms.ts';

/** What one format cannot say of the other; never silent. */
export const Loss = Type.Object(
  { path: Type.String(), code: Type.Unsafe<LossCode>(Type.String()), message: Bilingual },
  closed,
);

export const exportFhir = route({
  id: 'instruments.exportFhir',
  method: 'GET',
  path: '/api/instrument-library/:instrumentId/fhir',
  action: 'instrument.read',
  summary: { zh: '导出为 FHIR Questionnaire', en: 'Export as a FHIR Questionnaire' },
  params: ByInstrument,
  query: Type.Object({ locale: Locale }, closed),
  response: Type.Object(
    { questionnaire: Type.Unsafe<Questionnaire>(Type.Any()), losses: Type.Array(Loss) },
    closed,
  ),
  errors: ['instrument.unknown'],
});
/** Reads a Questionnaire into a draft document; nothing is saved. */
export const readFhir = route({
  id: 'instruments.readFhir',
  method: 'POST',
  path: '/api/instrument-drafts/from-fhir',
  action: 'instrument.draft',
  summary: { zh: '读入 FHIR Questionnaire', en: 'Read a FHIR Questionnaire' },
  body: Type.Object({ instrumentId: InstrumentId, questionnaire: Type.Any() }, closed),
  response: Type.Object(
    {
      document: Nullable(Type.Unsafe<InstrumentDraft>(Type.Any())),
      losses: Type.Array(Loss),
      faults: Type.Array(DraftFault),
    },
    closed,
  ),
  errors: ['instrument.not_fhir'],
  idempotencyKey: 'none',
  bodyLimitBytes: 600_000,
});
