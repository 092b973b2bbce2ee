import type { DefineResult } from './define.ts';
import type { Instrument, LicenceGrant, Locale } from './instrument.ts';
import { defineInstrument } from './define.ts';

/** The words of a form in one language, as a licence-holder supplies them. */
export interface Wordings {
  readonly locale: Locale;
  readonly stem: string;
  /** By item id; every item. */
  readonly items: Readonly<Record<string, string>>;
  /** By option set, then by value; every option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the words were taken from. */
  readonly provenance: string;
}

/**
 * Adds a licence-holder's text to an instrument whose key alone is shipped. The result is an edition of its own.
 * Refused, with the exact place, if a word is missing or the grant does not say who allowed what and when.
 */
export function withWording(instrument: Instrument, words: Wordings, grant: LicenceGrant): DefineResult {
  const { locale } = words;
  const word = (path: string, text: string | undefined) =>
    typeof text === 'string' && text.trim() !== ''
      ? []
      : [{ path, code: 'missing-wording', message: 'no words' }];
  const own = (record: Readonly<Record<string, string>> | undefined, key: string): string | undefined =>
    record && Object.hasOwn(record, key) ? record[key] : undefined;
  const faults = [
    ...word('stem', words.stem),
    ...instrument.items.flatMap(({ id }) => word(`items.${id}`, own(words.items, id))),
    ...Object.entries(instrument.optionSets).flatMap(([set, options]) =>
      options.flatMap(({ value }) => word(`options.${set}.${value}`, own(words.options[set], String(value)))),
    ),
    ...(['holder', 'reference', 'grantedOn'] as const).flatMap((field) =>
      word(`grant.${field}`, grant[field]),
    ),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { edition: _edition, ...draft } = instrument;
  const { provenance } = words;
  return defineInstrument({
    ...draft,
    stem: {
      text: { ...draft.stem.text, [locale]: words.stem },
      provenance: { ...draft.stem.provenance, [locale]: provenance },
    },
    items: draft.items.map((item) => ({
      ...item,
      text: { ...item.text, [locale]: own(words.items, item.id) },
    })),
    itemProvenance: { ...draft.itemProvenance, [locale]: provenance },
    optionSets: Object.fromEntries(
      Object.entries(draft.optionSets).map(([set, options]) => [
        set,
        options.map((option) => ({
          ...option,
          text: { ...option.text, [locale]: own(words.options[set], String(option.value)) },
        })),
      ]),
    ),
    optionProvenance: Object.fromEntries(
      Object.entries(draft.optionProvenance).map(([set, text]) => [set, { ...text, [locale]: provenance }]),
    ),
    licence: { ...draft.licence, grant },
  });
}
