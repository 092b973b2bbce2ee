import type { Instrument, Text } from '@xinan/scoring';
import { hiddenReasons, visibilityOf } from '@xinan/scoring/catalogue';

type Locale = 'zh' | 'en';

/** Why no paper may be made, or what must stand on it. */
export type PrintLeave =
  | { readonly granted: true /** Stands on every page. */; readonly mark: Text | null }
  | { readonly granted: false; readonly reason: Text };

const marks: Readonly<Record<string, Text>> = {
  'wording-unchecked': { zh: '文字未与正式版本核对', en: 'wording not compared with the official form' },
  'translation-rights-open': {
    zh: '译文版权尚未核清，只供内部核对',
    en: "translators' rights not cleared; for internal review only",
  },
  'owner-consent-needed': {
    zh: '译文尚未取得原作者同意，只供内部核对',
    en: 'translation without the owner’s consent yet; for internal review only',
  },
};

/**
 * Whether staff may print an instrument in a language. A form for professionals is printed for them; a text whose
 * licence forbids it, or that is not there, is not; what the city could still settle is printed with its mark.
 */
export function mayPrint(
  instrument: Instrument,
  locale: Locale,
  { approved = false }: { readonly approved?: boolean } = {},
): PrintLeave {
  const asIfForAll: Instrument = { ...instrument, kind: 'self-report' };
  const seen = visibilityOf(asIfForAll, locale, new Set(approved ? [instrument.id] : []));
  if (seen.shown) return { granted: true, mark: null };
  const mark = marks[seen.reason];
  return mark ? { granted: true, mark } : { granted: false, reason: hiddenReasons[seen.reason] };
}

/** Whether a resident may have the paper: only what may be shown to them as it stands. */
export const mayHandOut = (instrument: Instrument, locale: Locale, approved: boolean): boolean =>
  visibilityOf(instrument, locale, new Set(approved ? [instrument.id] : [])).shown;
