import { deviceStore, Icon, Link, PageTitle, Picture, useText } from '@xinan/resident-kit';
import { check } from '@xinan/ui/icons';
import { springFields } from '@xinan/ui/pictures';
import { registerWords } from '../locales/resident.ts';
import { DangerLine } from './danger-line.tsx';
import { keptDraft } from './register/draft.ts';

/** `/disputes`: what mediation is, the way to register, the way to follow. */
export default function EntryScreen() {
  const t = useText(registerWords);
  const begun = keptDraft(deviceStore) !== undefined;
  return (
    <div class="page page--fill stack">
      <Picture svg={springFields} low />
      <PageTitle>{t('entryTitle')}</PageTitle>
      <p class="lead">{t('entryLead')}</p>
      <ul class="promises">
        {(['free', 'voluntary', 'quiet'] as const).map((word) => (
          <li key={word}>
            <Icon path={check} />
            <span>{t(word)}</span>
          </li>
        ))}
      </ul>
      <DangerLine words={t('danger')} />
      <div class="actions">
        <Link to="/disputes/new" class="button">
          {t(begun ? 'goOn' : 'begin')}
        </Link>
        <Link to="/follow" class="button button--quiet">
          {t('follow')}
        </Link>
      </div>
    </div>
  );
}
