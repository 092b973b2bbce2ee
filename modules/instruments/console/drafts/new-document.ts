import type { Instrument, InstrumentDraft, Locale, Text } from '@xinan/scoring';

const fourAnswers = [
  ['完全没有', 'Not at all'],
  ['有几天', 'Several days'],
  ['一半以上的天数', 'More than half the days'],
  ['几乎每天', 'Nearly every day'],
] as const;

/** Where words come from that were written here. */
export const ownWords = { zh: 'verified: 本市编写', en: 'verified: written by the city' } as const;

/** A small instrument that is whole but for its words: three questions, one set of answers, one sum. */
export function emptyDocument(id: string): InstrumentDraft {
  const ids = ['q1', 'q2', 'q3'];
  return {
    schema: 'xinan-instrument/1',
    id,
    version: '1.0.0',
    name: { zh: '', en: '' },
    abbr: id.toUpperCase(),
    kind: 'self-report',
    purpose: { zh: '', en: '' },
    population: { zh: '成人', en: 'Adults', ages: [18, null] },
    timeframe: { zh: '过去两周', en: 'The last two weeks', iso8601: 'P14D' },
    stem: { text: { zh: '', en: '' }, provenance: ownWords },
    optionSets: {
      answers: fourAnswers.map(([zh, en], value) => ({ value, text: { zh, en } })),
    },
    optionProvenance: { answers: ownWords },
    itemProvenance: ownWords,
    items: ids.map((item, index) => ({
      id: item,
      n: index + 1,
      text: { zh: '', en: '' },
      options: 'answers',
    })),
    scales: [
      {
        id: 'total',
        name: { zh: '总分', en: 'Total' },
        items: ids,
        reverse: [],
        method: 'sum',
        multiplier: 1,
        offset: 0,
        range: [0, 9],
      },
    ],
    cutoffs: [],
    bands: [],
    alerts: [],
    missing: {
      rule: 'none',
      maxMissing: 0,
      scope: 'scale',
      text: { zh: '有题未答不计分', en: 'Not scored with answers missing' },
      source: 'the city',
    },
    loinc: { panel: null, total: null, items: {}, status: 'none' },
    licence: {
      class: 'A',
      status: 'own',
      statement: '本市编写，版权归本市所有。',
      source: 'the city',
      confidence: 'high',
      zhTextRights: 'the city',
      attribution: null,
      conditions: [],
    },
    citation: null,
    release: { zh: 'ready', en: 'ready' },
    notes: [],
  };
}

const withoutEdition = ({ edition: _, ...draft }: Instrument): InstrumentDraft => draft;

/** The city's own, made from another: the words were checked there, and are the city's concern from now on. */
export const copyDocument = (instrument: Instrument, id: string): InstrumentDraft => ({
  ...withoutEdition(instrument),
  id,
  version: '1.0.0',
});

export const reviseDocument = (instrument: Instrument): InstrumentDraft => withoutEdition(instrument);

const suppliedWords = {
  zh: 'unverified: 权利人提供的文字，尚待逐字核对',
  en: 'unverified: supplied by the owner, still to be compared word for word',
} as const;

/** A key with room for a licence-holder's words in one language, and for who allowed them. */
export function wordsDocument(instrument: Instrument, locale: Locale, today: string): InstrumentDraft {
  const draft = withoutEdition(instrument);
  const open = <Part extends { readonly text: InstrumentDraft['stem']['text'] }>(part: Part): Part => ({
    ...part,
    text: { ...part.text, [locale]: part.text[locale] ?? '' },
  });
  const supplied = (provenance: Text): Text => ({ ...provenance, [locale]: suppliedWords[locale] });
  return {
    ...draft,
    stem: { ...open(draft.stem), provenance: supplied(draft.stem.provenance) },
    itemProvenance: supplied(draft.itemProvenance),
    optionProvenance: Object.fromEntries(
      Object.entries(draft.optionProvenance).map(([id, provenance]) => [id, supplied(provenance)]),
    ),
    items: draft.items.map(open),
    optionSets: Object.fromEntries(
      Object.entries(draft.optionSets).map(([id, options]) => [id, options.map(open)]),
    ),
    licence: { ...draft.licence, grant: { holder: '', reference: '', grantedOn: today } },
    // The grant lifts the hold; the wording is still compared and approved.
    release: { ...draft.release, [locale]: 'check wording first' },
  };
}
