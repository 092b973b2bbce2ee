import type { Call } from '@xinan/contract-kit/client';
import type { OutputOf } from '@xinan/contract-kit';
import { type InstrumentCard, listInstruments } from '@xinan/instruments/contract';

export type Catalogue = OutputOf<typeof listInstruments>;

let kept: Promise<Catalogue> | undefined;

/** The catalogue, asked for once; a failure is asked again the next time. */
export function loadCatalogue(call: Call): Promise<Catalogue> {
  kept ??= call(listInstruments, {}).catch((fault: unknown) => {
    kept = undefined;
    throw fault;
  });
  return kept;
}

export interface Wish {
  topic?: string;
  search?: string;
  /** The reader's language. */
  locale: 'zh' | 'en';
}

/**
 * Instruments of a topic in its order, or all; then those that contain every word of the search, in either language.
 * What is not worded in the reader's language stands last; a topic leaves it out as long as there is another.
 */
export function chooseInstruments(
  catalogue: Catalogue,
  { topic, search = '', locale }: Wish,
): InstrumentCard[] {
  const listed = catalogue.topics.find(({ id }) => id === topic)?.instruments;
  const byId = new Map(catalogue.instruments.map((card) => [card.id, card]));
  const pool = listed ? listed.flatMap((id) => byId.get(id) ?? []) : catalogue.instruments;
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const topicWords = (card: InstrumentCard): string =>
    catalogue.topics
      .filter(({ instruments }) => instruments.includes(card.id))
      .map(({ title, hint }) => title.zh + title.en + hint.zh + hint.en)
      .join(' ');
  const found = pool.filter((card) => {
    const text =
      `${card.abbr} ${card.name.zh} ${card.name.en} ${card.purpose.zh} ${card.purpose.en} ${topicWords(card)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const [own, other] = [
    found.filter((card) => card.locales.includes(locale)),
    found.filter((card) => !card.locales.includes(locale)),
  ];
  return listed && own.length > 0 ? own : [...own, ...other];
}
