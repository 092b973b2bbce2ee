import type { Call } from '@xinan/contract-kit/client';
import type { Locale, Messages, Translator } from '@xinan/ui/i18n';
import { translate } from '@xinan/ui/i18n';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Place } from './place.ts';

/** What the shell gives every screen of the resident app. */
export interface ResidentApp {
  readonly locale: Locale;
  setLocale(locale: Locale): void;
  readonly call: Call;
  /** A caller that shows a receipt code; the code travels in a header, never in an address. */
  callWithCode(claimCode: string): Call;
  readonly place: Place;
  go(path: string, options?: { state?: Record<string, string>; replace?: boolean }): void;
  /** Opens the sheet with the help lines. */
  openHelp(): void;
  /** The demonstration city, where messages are shown instead of sent. */
  readonly demonstration: boolean;
  readonly cityCode: string;
}

const AppContext = createContext<ResidentApp | null>(null);

export const AppProvider = AppContext.Provider;

/** The shell's services. Throws outside of it. */
export function useApp(): ResidentApp {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside AppProvider');
  return app;
}

/** The words of one part in the reader's language. */
export function useText<Zh extends Readonly<Record<string, string>>>(messages: Messages<Zh>): Translator<Zh> {
  const { locale } = useApp();
  return useMemo(() => translate(messages, locale), [messages, locale]);
}

/** Picks the reader's language out of a text that carries both. */
export function useSay(): (text: { readonly zh: string; readonly en: string }) => string {
  const { locale } = useApp();
  return (text) => text[locale];
}
