import { DomainError } from '@xinan/contract-kit';
import type { Instrument } from '@xinan/scoring';
import {
  instrumentById,
  instruments,
  minutesNeeded,
  type PublicForm,
  toPublicForm,
  visibilityOf,
} from '@xinan/scoring/catalogue';
import { residentForms, topics } from '@xinan/scoring/resident';
import type { InstrumentCard, InstrumentForm, Topic } from '../contract.ts';

type Locale = 'zh' | 'en';
const locales: readonly Locale[] = ['zh', 'en'];

export interface Catalogue {
  readonly cards: readonly InstrumentCard[];
  readonly forms: ReadonlyMap<string, InstrumentForm>;
  readonly topics: readonly Topic[];
}

function formsOf(instrument: Instrument, approved: ReadonlySet<string>): Partial<Record<Locale, PublicForm>> {
  return Object.fromEntries(
    locales
      .filter((locale) => visibilityOf(instrument, locale, approved).shown)
      .map((locale) => [locale, toPublicForm(instrument, locale)]),
  );
}

const topicsOf = (instrumentId: string) =>
  topics.filter((topic) => topic.instrumentIds.includes(instrumentId)).map((topic) => topic.id);

function cardOf(instrument: Instrument, forms: Partial<Record<Locale, PublicForm>>): InstrumentCard {
  const [minAge, maxAge] = instrument.population.ages;
  return {
    id: instrument.id,
    edition: instrument.edition,
    abbr: instrument.abbr,
    name: residentForms[instrument.id]?.title ?? instrument.name,
    purpose: {
      zh: `${instrument.abbr} · ${instrument.items.length} 题`,
      en: `${instrument.abbr} · ${instrument.items.length} questions`,
    },
    timeframe: instrument.timeframe,
    items: instrument.items.length,
    minutes: minutesNeeded(instrument),
    topics: topicsOf(instrument.id),
    minAge: minAge ?? null,
    maxAge: maxAge ?? null,
    citation: instrument.citation ?? '',
    licence: instrument.licence.statement,
    locales: locales.filter((locale) => forms[locale]),
  };
}

/** A text in both languages; where one language's wording is not released, the other stands in its place. */
function inBoth(forms: Partial<Record<Locale, PublicForm>>, read: (form: PublicForm) => string | undefined) {
  const zh = forms.zh && read(forms.zh);
  const en = forms.en && read(forms.en);
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

function formOf(
  instrument: Instrument,
  forms: Partial<Record<Locale, PublicForm>>,
): InstrumentForm | undefined {
  const any = forms.zh ?? forms.en;
  if (!any) return undefined;
  return {
    ...cardOf(instrument, forms),
    stem: any.stem ? inBoth(forms, (form) => form.stem) : null,
    attribution: any.licence.attribution,
    questions: any.items.map((item, index) => ({
      id: item.id,
      number: index + 1,
      text: inBoth(forms, (form) => form.items[index]?.text),
      required: !item.optional,
      options: (any.optionSets[item.options] ?? []).map((option, place) => ({
        value: option.value,
        text: inBoth(forms, (form) => form.optionSets[item.options]?.[place]?.text),
      })),
    })),
  };
}

function buildCatalogue(approved: ReadonlySet<string>): Catalogue {
  const forms = new Map<string, InstrumentForm>();
  for (const instrument of instruments.values()) {
    if (!residentForms[instrument.id]) continue;
    const form = formOf(instrument, formsOf(instrument, approved));
    if (form) forms.set(instrument.id, form);
  }
  const cards = [...forms.keys()].map((id) => {
    const instrument = instrumentById(id)!;
    return cardOf(instrument, formsOf(instrument, approved));
  });
  return {
    forms,
    cards,
    topics: topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      hint: topic.line,
      instruments: topic.instrumentIds.filter((id) => forms.has(id)),
    })),
  };
}

const built = new Map<string, Catalogue>();

/** The questionnaires residents may see, given those whose wording the city has approved. */
export function catalogueFor(approved: readonly string[]): Catalogue {
  const name = approved.toSorted().join(',');
  const known = built.get(name);
  if (known) return known;
  const made = buildCatalogue(new Set(approved));
  built.set(name, made);
  return made;
}

/** The instrument of a submission. Errors: unknown, or replaced by another edition. */
export function instrumentFor(instrumentId: string, edition: string): Instrument {
  const instrument = instrumentById(instrumentId);
  if (!instrument || !residentForms[instrumentId]) throw new DomainError('assessment.instrument_unknown');
  if (instrument.edition !== edition) throw new DomainError('assessment.instrument_retired');
  return instrument;
}
