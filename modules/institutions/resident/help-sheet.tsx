import { Sheet, useText } from '@xinan/resident-kit';
import { helpWords } from '../locales/resident.ts';
import { HelpCalls } from './help-calls.tsx';

/** "I need help now": opens from every page, also without a network. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useText(helpWords);
  return (
    <Sheet title={t('helpTitle')} closeLabel={t('close')} onClose={onClose}>
      <div class="stack">
        <p>{t('helpLead')}</p>
        <HelpCalls />
        <p>{t('helpDanger')}</p>
        <p class="soft">{t('helpStay')}</p>
      </div>
    </Sheet>
  );
}
