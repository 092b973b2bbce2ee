/** The two languages of the interface; Chinese is the first. */
export type Locale = 'zh' | 'en';

/** What a screen knows about the reader's language. `search` is a URL's query with or without `?`. */
export interface LocaleHints {
  search?: string;
  stored?: string | null;
  languages?: readonly string[];
}

const asLocale = (tag: string | null | undefined): Locale | undefined => {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'zh' || primary === 'en' ? primary : undefined;
};

/** The language to show: `?lang`, else the stored choice, else the first of the browser's we speak, else Chinese. */
export function detectLocale({ search = '', stored, languages = [] }: LocaleHints): Locale {
  const spoken = languages.map(asLocale).find((locale) => locale !== undefined);
  return asLocale(new URLSearchParams(search).get('lang')) ?? asLocale(stored) ?? spoken ?? 'zh';
}

/** The value for `<html lang>` and `Intl`. */
export const languageTag = (locale: Locale): 'zh-CN' | 'en' => (locale === 'zh' ? 'zh-CN' : 'en');

const storageKey = 'lang';

/** The part of `window` that is read; reading storage may throw where cookies are refused. */
export interface LocaleWindow {
  location: { search: string };
  navigator: { languages: readonly string[] };
  localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
}

/** `detectLocale` on a real window. */
export function readLocale(page: LocaleWindow): Locale {
  let stored: string | null = null;
  try {
    stored = page.localStorage.getItem(storageKey);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  return detectLocale({ search: page.location.search, stored, languages: page.navigator.languages });
}

/** Keeps the reader's choice on this device, if the device allows it. */
export function storeLocale(page: LocaleWindow, locale: Locale): void {
  try {
    page.localStorage.setItem(storageKey, locale);
  } catch {
    // Storage refused: nothing to keep.
  }
}
