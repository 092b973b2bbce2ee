import { closed, Locale, OneOf, route } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { ByInstrument } from './forms.ts';

/** Beside the page number: the id and edition, and what must be said of the wording. */
const Foot = Type.Object({ left: Type.Optional(Type.String()), right: Type.Optional(Type.String()) }, closed);
const ResidentPaper = Type.Object({ title: Type.String(), html: Type.String(), foot: Foot }, closed);
export type ResidentPaper = Static<typeof ResidentPaper>;

/** The questionnaire on A4 for staff, with its scoring page or without; professional forms too. */
export const printInstrument = route({
  id: 'instruments.print',
  method: 'GET',
  path: '/api/instrument-library/:instrumentId/paper',
  action: 'instrument.read',
  summary: { zh: '打印量表', en: 'Print an instrument' },
  params: ByInstrument,
  query: Type.Object({ locale: Locale, scoring: OneOf(['with', 'without'] as const) }, closed),
  response: Type.Object({ ...ResidentPaper.properties, wordBase64: Type.String() }, closed),
  errors: ['instrument.unknown', 'instrument.not_printable'],
});
/** The questionnaire on A4 for anybody, as far as its wording may be shown to residents. */
export const printQuestionnaire = route({
  id: 'instruments.printForm',
  method: 'GET',
  path: '/api/instruments/:instrumentId/paper',
  action: 'instrument.browse',
  summary: { zh: '打印纸质问卷', en: 'Print a questionnaire' },
  params: ByInstrument,
  query: Type.Object({ locale: Locale }, closed),
  response: ResidentPaper,
  errors: ['instrument.unknown'],
});
