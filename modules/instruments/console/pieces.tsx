import { StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import { check, clock, pencil } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { InstrumentRow, Standing } from '../contract.ts';
import { words } from '../locales/console.ts';
import { licenceClasses } from '../locales/tables.ts';

type Word = 'wordingShown' | 'wordingApproved' | 'wordingWaits' | 'wordingClosed';

/** How a wording stands, in a word. */
export function standingWord({ shown, approved, canApprove }: Standing): Word {
  if (shown) return approved ? 'wordingApproved' : 'wordingShown';
  return canApprove ? 'wordingWaits' : 'wordingClosed';
}

const tones: Readonly<Record<Word, Tone>> = {
  wordingShown: 'lake',
  wordingApproved: 'lake',
  wordingWaits: 'amber',
  wordingClosed: 'plain',
};

export function WordingTag({ standing }: { standing: Standing }): ReactNode {
  const t = useText(words);
  const word = standingWord(standing);
  return <StateTag tone={tones[word]}>{t(word)}</StateTag>;
}

/** Whether residents meet it, and whether something new is being written. */
export function OfferTags({ row }: { row: InstrumentRow }): ReactNode {
  const t = useText(words);
  return (
    <>
      {row.retired ? (
        <StateTag>{t('retired')}</StateTag>
      ) : (
        <StateTag {...(row.offered ? { tone: 'lake' as const, icon: check } : {})}>
          {t(row.offered ? 'offered' : 'notOffered')}
        </StateTag>
      )}
      {row.draft && (
        <StateTag tone="amber" icon={row.draft.state === 'submitted' ? clock : pencil}>
          {t(row.draft.state)}
        </StateTag>
      )}
    </>
  );
}

const licenceTones: Readonly<Record<InstrumentRow['licenceClass'], Tone>> = {
  A: 'lake',
  B: 'sky',
  C: 'amber',
};

export function LicenceTag({ of }: { of: InstrumentRow['licenceClass'] }): ReactNode {
  const say = useSay();
  return (
    <StateTag tone={licenceTones[of]}>
      {of} · {say(licenceClasses[of])}
    </StateTag>
  );
}

/** For which ages, in words. */
export function useAges(): (minAge: number | null, maxAge: number | null) => string {
  const t = useText(words);
  return (minAge, maxAge) => {
    if (minAge !== null && maxAge !== null) return t('between', { from: minAge, to: maxAge });
    if (minAge !== null) return t('from', { n: minAge });
    return maxAge === null ? t('anyAge') : t('upTo', { n: maxAge });
  };
}

/** Enough of an edition to tell it from another by eye. */
export const shortEdition = (edition: string): string => edition.slice(0, 8);

export function Edition({ of }: { of: string }): ReactNode {
  const t = useText(words);
  return (
    <code className="inst-edition" title={`${of} — ${t('editionHint')}`}>
      {shortEdition(of)}
    </code>
  );
}

/** What the person may do here; the server decides again. */
export function useMakers(): { readonly drafts: boolean; readonly decides: boolean } {
  const { person } = useDesk();
  return {
    drafts: person.roles.includes('instrument_manager'),
    decides: person.roles.includes('instrument_approver'),
  };
}
