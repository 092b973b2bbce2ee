import type { Instrument, Locale, SkipRule, Wording } from './instrument.ts';
import { type ResidentForm, residentForms } from './resident/forms.ts';

export interface PublicOption {
  readonly value: number;
  readonly text: string;
}

export interface PublicItem {
  readonly id: string;
  readonly text: string;
  /** Key of `optionSets`. */
  readonly options: string;
  /** Stands beside the score; may be left out without a word. */
  readonly optional: boolean;
}

/** What a resident's phone needs to show one form in one language: no cut-offs, bands, keys or alert rules. */
export interface PublicForm {
  readonly id: string;
  readonly edition: string;
  readonly locale: Locale;
  readonly title: string;
  readonly abbr: string;
  readonly stem: string;
  readonly minutes: number;
  readonly items: readonly PublicItem[];
  /** Options in the order of the form. */
  readonly optionSets: Readonly<Record<string, readonly PublicOption[]>>;
  /** When `when` holds, the form jumps over `items`. */
  readonly skips: readonly Pick<SkipRule, 'when' | 'items'>[];
  readonly citation: string | null;
  readonly licence: {
    readonly statement: string;
    readonly attribution: string | null;
    readonly conditions: readonly string[];
  };
}

const SECONDS_TO_BEGIN = 10;
const SECONDS_PER_ITEM = 8;

/** Whole minutes a resident should set aside. */
export const minutesNeeded = (instrument: Instrument): number =>
  Math.ceil((SECONDS_TO_BEGIN + SECONDS_PER_ITEM * instrument.items.length) / 60);

/**
 * The form a resident sees, under the title of `form` (the shipped one unless said). Throws RangeError where a word is
 * missing in `locale` or the form is not for residents: ask `visibilityOf` first.
 */
export function toPublicForm(
  instrument: Instrument,
  locale: Locale,
  { form = residentForms[instrument.id] }: { readonly form?: ResidentForm | undefined } = {},
): PublicForm {
  if (!form) throw new RangeError(`${instrument.id} is not a form for residents`);
  const word = (text: Wording): string => {
    const found = text[locale];
    if (found === null) throw new RangeError(`${instrument.id} has no wording in ${locale}`);
    return found;
  };
  const { statement, attribution, conditions } = instrument.licence;
  return {
    id: instrument.id,
    edition: instrument.edition,
    locale,
    title: form.title[locale],
    abbr: instrument.abbr,
    stem: word(instrument.stem.text),
    minutes: minutesNeeded(instrument),
    items: instrument.items.map(({ id, text, options, scored }) => ({
      id,
      text: word(text),
      options,
      optional: scored === false,
    })),
    optionSets: Object.fromEntries(
      Object.entries(instrument.optionSets).map(([id, options]) => [
        id,
        options.map(({ value, text }) => ({ value, text: word(text) })),
      ]),
    ),
    skips: (instrument.skips ?? []).map(({ when, items }) => ({ when, items })),
    citation: instrument.citation,
    licence: { statement, attribution, conditions },
  };
}
