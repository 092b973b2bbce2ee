import { useApp } from '@xinan/resident-kit';
import type { InstrumentForm } from '@xinan/instruments/contract';

/** The language a questionnaire is shown in: the reader's where its wording may be shown, else the one it has. */
export function useWording(form: InstrumentForm): 'zh' | 'en' {
  const { locale } = useApp();
  return form.locales.includes(locale) ? locale : (form.locales[0] ?? 'zh');
}

export const languageOf = (wording: 'zh' | 'en'): string => (wording === 'zh' ? 'zh-CN' : 'en');
