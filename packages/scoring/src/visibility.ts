import type { Instrument, Locale, Text } from './instrument.ts';

export type HiddenReason =
  | 'professional-only'
  | 'licence-unconfirmed'
  | 'official-translation-needed'
  | 'no-wording'
  | 'owner-consent-needed'
  | 'translation-rights-open'
  | 'wording-unchecked';

export type Visibility =
  | { readonly shown: true }
  | {
      readonly shown: false;
      readonly reason: HiddenReason;
      readonly canApprove: boolean;
      readonly text: Text;
    };

/** Why a form is not shown, in words for the city's manager. */
export const hiddenReasons: Readonly<Record<HiddenReason, Text>> = {
  'professional-only': {
    zh: '由专业人员使用，不作居民自评。',
    en: 'For professionals; not for self-completion.',
  },
  'licence-unconfirmed': {
    zh: '版权许可尚未确认。取得权利人书面许可并更新文件后才能使用。',
    en: 'The licence is not confirmed. Usable once the owner has agreed in writing and the file says so.',
  },
  'official-translation-needed': {
    zh: '须改用权利人发布的正式译文。',
    en: 'The official translation must replace this wording.',
  },
  'no-wording': { zh: '没有可以使用的此语言文本。', en: 'There is no wording in this language.' },
  'owner-consent-needed': {
    zh: '译文须先取得原作者同意，再由本地批准。',
    en: "The translation needs the owner's consent first, then local approval.",
  },
  'translation-rights-open': {
    zh: '译文的版权归属尚未核清，核清后由本地批准。',
    en: "The translators' rights are not cleared; approve locally once they are.",
  },
  'wording-unchecked': {
    zh: '文字尚未与正式版本核对，核对后由本地批准。',
    en: 'The wording was not compared with the official form; approve locally once it is.',
  },
};

/** A city may settle wording and translation; it cannot supply a missing licence or missing words. */
const APPROVABLE: ReadonlySet<HiddenReason> = new Set([
  'owner-consent-needed',
  'translation-rights-open',
  'wording-unchecked',
]);

const hasEveryWord = ({ stem, items, optionSets }: Instrument, locale: Locale): boolean =>
  [stem, ...items, ...Object.values(optionSets).flat()].every(({ text }) => text[locale] !== null);

function hiddenReason(instrument: Instrument, locale: Locale): HiddenReason | undefined {
  const { kind, licence } = instrument;
  const release = instrument.release[locale];
  if (kind !== 'self-report') return 'professional-only';
  if ((licence.class === 'C' && !licence.grant) || licence.confidence === 'low') return 'licence-unconfirmed';
  if (release.startsWith('hold')) {
    return release.includes('translation') ? 'official-translation-needed' : 'licence-unconfirmed';
  }
  if (!hasEveryWord(instrument, locale)) return 'no-wording';
  if (release.startsWith('ready')) return undefined;
  if (release.includes('translator')) return 'translation-rights-open';
  const needsConsent = locale === 'zh' && licence.zhTextRights.includes("owner's consent");
  return needsConsent ? 'owner-consent-needed' : 'wording-unchecked';
}

/**
 * Whether residents may see an instrument in a language, and if not, why.
 * `approved`: ids whose open wording questions the city has settled.
 */
export function visibilityOf(
  instrument: Instrument,
  locale: Locale,
  approved: ReadonlySet<string> = new Set(),
): Visibility {
  const reason = hiddenReason(instrument, locale);
  if (!reason) return { shown: true };
  const canApprove = APPROVABLE.has(reason);
  if (canApprove && approved.has(instrument.id)) return { shown: true };
  return { shown: false, reason, canApprove, text: hiddenReasons[reason] };
}
