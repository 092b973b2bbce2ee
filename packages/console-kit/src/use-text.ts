import type { Messages, Translator } from '@xinan/ui/i18n';
import { translate } from '@xinan/ui/i18n';
import { useMemo } from 'react';
import { useFrontDesk } from './desk.ts';

type Texts = Readonly<Record<string, string>>;

/** The texts of a module in the reader's language: `const t = useText(messages); t('key', { n: 3 })`. */
export function useText<Zh extends Texts>(messages: Messages<Zh>): Translator<Zh> {
  const { locale } = useFrontDesk();
  return useMemo(() => translate(messages, locale), [messages, locale]);
}

/** Picks the reader's language out of a bilingual value of the server. */
export function useSay(): (words: { readonly zh: string; readonly en: string }) => string {
  const { locale } = useFrontDesk();
  return (words) => words[locale];
}
