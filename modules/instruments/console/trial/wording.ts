import type { Instrument, Item, Locale, Wording } from '@xinan/scoring';

/** The words in the reader's language, else in the other; `null` where none may be shipped. */
export const wordsIn = (text: Wording, locale: Locale): string | null =>
  text[locale] ?? text[locale === 'zh' ? 'en' : 'zh'];

export const optionsOf = ({ optionSets }: Pick<Instrument, 'optionSets'>, { options }: Item) =>
  optionSets[options] ?? [];

/** What an answer reads as: `一半以上的天数 (2)`; the number alone where the words are withheld. */
export function answerText(
  instrument: Instrument,
  itemId: string,
  at: { value: number; locale: Locale },
): string {
  const item = instrument.items.find(({ id }) => id === itemId);
  const option = item && optionsOf(instrument, item).find(({ value }) => value === at.value);
  const said = option && wordsIn(option.text, at.locale);
  return said ? `${said} (${at.value})` : String(at.value);
}
