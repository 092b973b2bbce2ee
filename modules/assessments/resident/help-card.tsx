import { HelpCalls } from '@xinan/institutions/resident-parts';
import { Icon, PageTitle, useText } from '@xinan/resident-kit';
import { check, lamp, personInNeed } from '@xinan/ui/icons';
import { useState } from 'preact/hooks';
import type { Result } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { CompanySheet } from './company-sheet.tsx';

interface HelpCardProps {
  result: Result;
  claimCode: string | undefined;
  onContactLeft: () => void;
}

/** Who knows, and how far they are: one calm line that changes by itself. */
function HelpState({ state }: { state: NonNullable<Result['helpState']> }) {
  const t = useText(resultWords);
  return (
    <p class="help-state" role="status">
      <Icon path={state === 'sent' ? lamp : check} small />
      <strong>{t(`state_${state}`)}</strong>
    </p>
  );
}

/** Before everything else, when someone has told us that life is hard to bear. */
export function HelpCard({ result, claimCode, onContactLeft }: HelpCardProps) {
  const t = useText(resultWords);
  const [open, setOpen] = useState(false);
  return (
    <section class="card card--dawn help-card stack">
      <PageTitle>{t('helpTitle')}</PageTitle>
      <p class="lead">{t('helpLead')}</p>
      <button type="button" class="button button--wide" onClick={() => setOpen(true)}>
        <Icon path={personInNeed} />
        {t('companyButton')}
      </button>
      <HelpCalls most={3} />
      <div class="stack stack--tight">
        {result.helpState && <HelpState state={result.helpState} />}
        {result.helpState && <p class="small">{t('told')}</p>}
        {result.contactLeft && <p>{t('contactDone')}</p>}
      </div>
      {open && (
        <CompanySheet
          claimCode={claimCode}
          contactLeft={result.contactLeft}
          onLeft={onContactLeft}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
