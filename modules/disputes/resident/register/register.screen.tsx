import { Icon, PageTitle, useText } from '@xinan/resident-kit';
import { info } from '@xinan/ui/icons';
import { registerWords } from '../../locales/resident.ts';
import { DangerLine } from '../danger-line.tsx';
import { FollowSlip } from './follow-slip.tsx';
import { RegisterForm } from './register-form.tsx';
import { type Registration, useRegistration } from './use-registration.ts';

/** No network, or a busy server: nothing is lost and nothing is to be done. */
function Queued({ work }: { work: Registration }) {
  const t = useText(registerWords);
  return (
    <div class="page stack">
      <PageTitle>{t(work.isBusy ? 'busyTitle' : 'queuedTitle')}</PageTitle>
      <p class="lead">{t('queuedLead')}</p>
      <p>{t('queuedCode')}</p>
      <DangerLine words={t('noteSafe')} />
      <button
        type="button"
        class="button button--quiet"
        onClick={work.tryAgain}
        disabled={work.sending}
        aria-busy={work.sending}
      >
        {t(work.sending ? 'sending' : 'tryAgain')}
      </button>
    </div>
  );
}

function Refused({ title, onChange }: { title: string; onChange: () => void }) {
  const t = useText(registerWords);
  return (
    <div class="page stack">
      <PageTitle>{t('homeRefused')}</PageTitle>
      <div class="notice notice--dawn" role="alert">
        <Icon path={info} />
        <p>{title}</p>
      </div>
      <p>{t('homeRefusedHint')}</p>
      <button type="button" class="button" onClick={onChange}>
        {t('change')}
      </button>
    </div>
  );
}

/** `/disputes/new`: from the first word to the follow code. */
export default function RegisterScreen() {
  const work = useRegistration();
  const { waiting } = work;
  if (waiting?.state === 'registered') return <FollowSlip answer={waiting.answer} onDone={work.done} />;
  if (waiting?.state === 'refused') return <Refused title={waiting.title} onChange={work.changeAgain} />;
  if (waiting) return <Queued work={work} />;
  return <RegisterForm work={work} />;
}
