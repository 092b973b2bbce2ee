import { type Locale, languageTag, readLocale, storeLocale } from '@xinan/ui/locale';
import { useSyncExternalStore } from 'react';

export interface Preferences {
  readonly locale: Locale;
  readonly dark: boolean;
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');

function storedTheme(): 'light' | 'dark' | null {
  try {
    const theme = localStorage.getItem('theme');
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

const isDark = (): boolean => (storedTheme() ?? (systemDark.matches ? 'dark' : 'light')) === 'dark';

let current: Preferences = { locale: readLocale(window), dark: isDark() };
const watchers = new Set<() => void>();

function change(next: Partial<Preferences>): void {
  current = { ...current, ...next };
  document.documentElement.lang = languageTag(current.locale);
  for (const watcher of watchers) watcher();
}

systemDark.addEventListener('change', () => change({ dark: isDark() }));
document.documentElement.lang = languageTag(current.locale);

export const preferences = (): Preferences => current;

export function setLocale(locale: Locale): void {
  storeLocale(window, locale);
  change({ locale });
}

export function setDark(dark: boolean): void {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  try {
    localStorage.setItem('theme', dark ? 'dark' : 'light');
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  change({ dark });
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Language and theme of this device. */
export const usePreferences = (): Preferences => useSyncExternalStore(watch, preferences);
