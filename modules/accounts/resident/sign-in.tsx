import { PageTitle, Picture, useText } from '@xinan/resident-kit';
import { riverEvening } from '@xinan/ui/pictures';
import { useState } from 'preact/hooks';
import { residentWords } from '../locales/resident.ts';
import { CodeForm } from './code-form.tsx';
import { PhoneForm } from './phone-form.tsx';
import { keepWaitingCode, type WaitingCode, waitingCode } from './waiting-code.ts';

/** Signing in by phone: a number, then a code. Nothing on this site needs it but "me". */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useText(residentWords);
  const [waiting, setWaiting] = useState(waitingCode);
  const change = (next: WaitingCode | undefined) => {
    keepWaitingCode(next);
    setWaiting(next);
  };
  const done = () => {
    keepWaitingCode(undefined);
    onSignedIn();
  };
  return (
    <div class="page stack">
      <Picture svg={riverEvening} low />
      <PageTitle>{t('signInTitle')}</PageTitle>
      <p class="lead">{t('signInLead')}</p>
      {waiting ? (
        <CodeForm
          waiting={waiting}
          onSignedIn={done}
          onResent={change}
          onOtherPhone={() => change(undefined)}
        />
      ) : (
        <PhoneForm onSent={change} />
      )}
    </div>
  );
}
