import { visibilityOf } from '@xinan/scoring/catalogue';
import type { Static } from 'typebox';
import type { DecisionKind, Standing as StandingSchema } from '../contract/library.ts';
import { type Edition, type Locale, locales } from './edition.ts';

export type Standing = Static<typeof StandingSchema>;

/** What was decided, as far as it tells how an instrument stands. */
export interface DecisionFact {
  readonly kind: DecisionKind;
  readonly edition: string;
  readonly locale: Locale | null;
}

/** The present edition of an instrument and how it stands in the city. */
export interface Holding extends Edition {
  readonly standing: Readonly<Record<Locale, Standing>>;
  readonly retired: boolean;
  /** Residents may choose it now, in at least one language. */
  readonly offered: boolean;
}

/** An approval is for the very wording it named: another edition asks for another. */
function isApproved(edition: string, locale: Locale, decisions: readonly DecisionFact[]): boolean {
  const last = decisions.findLast((decision) => decision.locale === locale);
  return last?.kind === 'approve_wording' && last.edition === edition;
}

function standIn(
  locale: Locale,
  { instrument }: Pick<Edition, 'instrument'>,
  decisions: readonly DecisionFact[],
): Standing {
  const visibility = visibilityOf(instrument, locale);
  if (visibility.shown) return { shown: true, approved: false, canApprove: false, reason: null };
  const { canApprove, text: reason } = visibility;
  const approved = canApprove && isApproved(instrument.edition, locale, decisions);
  return { shown: approved, approved, canApprove: canApprove && !approved, reason };
}

/** How an edition stands after all that was decided about its instrument, oldest first. */
export function standOf(edition: Edition, decisions: readonly DecisionFact[]): Holding {
  const standing = {
    zh: standIn('zh', edition, decisions),
    en: standIn('en', edition, decisions),
  };
  const retired = decisions.findLast(({ locale }) => locale === null)?.kind === 'retire';
  const shown = locales.some((locale) => standing[locale].shown);
  return { ...edition, standing, retired, offered: !retired && edition.resident !== null && shown };
}

/** The languages in which residents may choose it now. */
export const offeredLocales = ({ offered, standing }: Holding): Locale[] =>
  offered ? locales.filter((locale) => standing[locale].shown) : [];

/** Whether a decision can be taken as the instrument stands: `open`, `closed`, or not the city's to settle. */
export function judgeDecision(
  { retired, standing }: Holding,
  { kind, locale }: { readonly kind: DecisionKind; readonly locale: Locale | null },
): 'open' | 'closed' | 'not-approvable' | 'locale' {
  const ofWording = kind === 'approve_wording' || kind === 'withdraw_wording';
  if (ofWording !== (locale !== null)) return 'locale';
  if (locale === null) return (kind === 'restore') === retired ? 'open' : 'closed';
  const { shown, approved, canApprove } = standing[locale];
  if (kind === 'withdraw_wording') return approved ? 'open' : 'closed';
  if (shown) return 'closed';
  return canApprove ? 'open' : 'not-approvable';
}
