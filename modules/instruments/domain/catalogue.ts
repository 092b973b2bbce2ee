import type { Instrument } from '@xinan/scoring';
import { minutesNeeded, type PublicForm, toPublicForm } from '@xinan/scoring/catalogue';
import { topics } from '@xinan/scoring/resident';
import type { InstrumentCard, InstrumentForm, Topic } from '../contract/forms.ts';
import { type Locale, voiceOf } from './edition.ts';
import { type Holding, offeredLocales } from './holding.ts';

/** What residents choose from. */
export interface Catalogue {
  readonly cards: readonly InstrumentCard[];
  readonly forms: ReadonlyMap<string, InstrumentForm>;
  readonly topics: readonly Topic[];
}

type Forms = Partial<Record<Locale, PublicForm>>;

function cardOf({ instrument, resident }: Holding, forms: Forms): InstrumentCard {
  const [minAge, maxAge] = instrument.population.ages;
  const { length } = instrument.items;
  return {
    id: instrument.id,
    edition: instrument.edition,
    abbr: instrument.abbr,
    name: resident?.title ?? instrument.name,
    purpose: { zh: `${instrument.abbr} · ${length} 题`, en: `${instrument.abbr} · ${length} questions` },
    timeframe: { zh: instrument.timeframe.zh, en: instrument.timeframe.en },
    items: length,
    minutes: minutesNeeded(instrument),
    topics: [...(resident?.topics ?? [])],
    minAge,
    maxAge,
    citation: instrument.citation ?? '',
    licence: instrument.licence.statement,
    locales: (['zh', 'en'] as const).filter((locale) => forms[locale]),
  };
}

/** A text in both languages; where one language's wording is not shown, the other stands in its place. */
function inBoth(forms: Forms, read: (form: PublicForm) => string | undefined) {
  const zh = forms.zh && read(forms.zh);
  const en = forms.en && read(forms.en);
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

function formOf(holding: Holding): InstrumentForm | undefined {
  const forms: Forms = Object.fromEntries(
    offeredLocales(holding).map((locale) => [
      locale,
      toPublicForm(holding.instrument, locale, { form: voiceOf(holding) }),
    ]),
  );
  const any = forms.zh ?? forms.en;
  if (!any) return undefined;
  return {
    ...cardOf(holding, forms),
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

const cardOfForm = ({ stem: _, attribution: __, questions: ___, ...card }: InstrumentForm): InstrumentCard =>
  card;

/** The forms of a topic, best first: the shipped order, then the city's own. */
function listedUnder(topicId: string, listed: readonly string[], forms: readonly InstrumentForm[]): string[] {
  const under = forms.filter(({ topics: of }) => of.includes(topicId)).map(({ id }) => id);
  return [...listed.filter((id) => under.includes(id)), ...under.filter((id) => !listed.includes(id))];
}

/** The forms residents may choose from, in the order of the library. Pure. */
export function buildCatalogue(holdings: Iterable<Holding>): Catalogue {
  const forms = [...holdings].flatMap((holding) => formOf(holding) ?? []);
  return {
    forms: new Map(forms.map((form) => [form.id, form])),
    cards: forms.map(cardOfForm),
    topics: topics.map(({ id, title, line, instrumentIds }) => ({
      id,
      title,
      hint: line,
      instruments: listedUnder(id, instrumentIds, forms),
    })),
  };
}

/** Topics of the resident's front page under which a shipped form stands. */
export const shippedTopics = ({ id }: Pick<Instrument, 'id'>): string[] =>
  topics.filter(({ instrumentIds }) => instrumentIds.includes(id)).map((topic) => topic.id);
