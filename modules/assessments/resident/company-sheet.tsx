import { firstLine, useHelpLines } from '@xinan/institutions/resident-parts';
import { Icon, Sheet, useSay, useText } from '@xinan/resident-kit';
import { phone } from '@xinan/ui/icons';
import { resultWords } from '../locales/resident-result.ts';
import { ContactForm } from './contact-form.tsx';

interface CompanySheetProps {
  claimCode: string | undefined;
  contactLeft: boolean;
  onLeft: () => void;
  onClose: () => void;
}

/** "I need someone with me now": ring at once, or be rung. */
export function CompanySheet({ claimCode, contactLeft, onLeft, onClose }: CompanySheetProps) {
  const t = useText(resultWords);
  const say = useSay();
  const line = firstLine(useHelpLines());
  return (
    <Sheet title={t('companyTitle')} closeLabel={t('close')} onClose={onClose}>
      <div class="stack">
        <a class="button button--wide" href={`tel:${line.number}`}>
          <Icon path={phone} />
          <span>
            {t('callNow')} <span class="num">{line.number}</span>
          </span>
        </a>
        <p class="soft small">
          {say(line.name)} · {say(line.hours)}
        </p>
        {contactLeft ? (
          <p class="notice notice--lake">{t('contactDone')}</p>
        ) : (
          claimCode && <ContactForm claimCode={claimCode} onLeft={onLeft} />
        )}
      </div>
    </Sheet>
  );
}
