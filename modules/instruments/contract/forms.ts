import { Bilingual, closed, Locale, Nullable, OneOf, route } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

export const InstrumentId = Type.String({ pattern: '^[a-z0-9_]{2,40}$' });
export const ByInstrument = Type.Object({ instrumentId: InstrumentId }, closed);

const Option = Type.Object({ value: Type.Integer(), text: Bilingual }, closed);
export const InstrumentCard = Type.Object(
  {
    id: Type.String(),
    edition: Type.String(),
    abbr: Type.String(),
    name: Bilingual,
    purpose: Bilingual,
    timeframe: Bilingual,
    items: Type.Integer(),
    minutes: Type.Integer(),
    topics: Type.Array(Type.String()),
    minAge: Nullable(Type.Integer()),
    maxAge: Nullable(Type.Integer()),
    citation: Type.String(),
    licence: Type.String(),
    /** Languages whose wording may be shown. */
    locales: Type.Array(Locale),
  },
  closed,
);
export type InstrumentCard = Static<typeof InstrumentCard>;
export const InstrumentForm = Type.Object(
  {
    ...InstrumentCard.properties,
    stem: Nullable(Bilingual),
    questions: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          number: Type.Integer(),
          text: Bilingual,
          required: Type.Boolean(),
          options: Type.Array(Option),
        },
        closed,
      ),
    ),
    attribution: Nullable(Type.String()),
  },
  closed,
);
export type InstrumentForm = Static<typeof InstrumentForm>;
export const Topic = Type.Object(
  { id: Type.String(), title: Bilingual, hint: Bilingual, instruments: Type.Array(Type.String()) },
  closed,
);
export type Topic = Static<typeof Topic>;

export const listInstruments = route({
  id: 'instruments.browse',
  method: 'GET',
  path: '/api/instruments',
  action: 'instrument.browse',
  summary: { zh: '可用的自评量表与话题', en: 'Questionnaires and topics' },
  response: Type.Object({ topics: Type.Array(Topic), instruments: Type.Array(InstrumentCard) }, closed),
});
export const getInstrument = route({
  id: 'instruments.openForm',
  method: 'GET',
  path: '/api/instruments/:instrumentId',
  action: 'instrument.browse',
  summary: { zh: '一份量表的题目', en: 'One questionnaire' },
  params: ByInstrument,
  response: InstrumentForm,
  errors: ['instrument.unknown'],
});

/** Who owns what residents and staff are shown, and under which terms. */
export const LicenceRow = Type.Object(
  {
    id: Type.String(),
    abbr: Type.String(),
    name: Bilingual,
    class: OneOf(['A', 'B', 'C'] as const),
    citation: Nullable(Type.String()),
    statement: Type.String(),
    attribution: Nullable(Type.String()),
    conditions: Type.Array(Type.String()),
    zhTextRights: Type.String(),
    source: Type.String(),
    /** Shown to residents in these languages now. */
    locales: Type.Array(Locale),
  },
  closed,
);
export type LicenceRow = Static<typeof LicenceRow>;
export const listLicences = route({
  id: 'instruments.licences',
  method: 'GET',
  path: '/api/instrument-licences',
  action: 'instrument.browse',
  summary: { zh: '量表的出处与许可', en: 'Sources and licences of the questionnaires' },
  response: Type.Array(LicenceRow),
});
