import { Empty, Loading, Problem, useRouteMutation, useText } from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { openInvitation } from '../contract.ts';
import { frontWords } from '../locales/console.ts';
import { FrontFrame } from './front-frame.tsx';
import type { FrontPageProps } from './front-page.ts';
import { InvitationForm } from './invitation.form.tsx';

/** The token stands behind the `#`: browsers keep it to themselves, no log ever sees it. */
const readToken = (): string => decodeURIComponent(window.location.hash.slice(1));

/** An invited person sets a password and connects a one-time code. */
export default function InvitationScreen({ onGo, onLanguage }: FrontPageProps): ReactNode {
  const t = useText(frontWords);
  const [token] = useState(readToken);
  const [acceptedAs, setAcceptedAs] = useState<string | null>(null);
  const { mutate: open, data, error } = useRouteMutation(openInvitation);
  useEffect(() => {
    if (token !== '') open({ body: { token } });
  }, [token, open]);

  const content = () => {
    if (acceptedAs !== null)
      return (
        <div className="front__form" role="status">
          <h1>{t('accepted')}</h1>
          <p className="front__lead">{t('acceptedHint', { login: acceptedAs })}</p>
          <Button type="primary" size="large" block onClick={() => onGo('/sign-in')}>
            {t('toSignIn')}
          </Button>
        </div>
      );
    if (token === '') return <Empty heading="h1" picture={lampByWater} title={t('invitationMissing')} />;
    if (error)
      return error.problem.status === 410 ? (
        <Empty heading="h1" picture={lampByWater} title={error.problem.title} />
      ) : (
        <Problem error={error} onRetry={() => open({ body: { token } })} />
      );
    if (!data) return <Loading />;
    return <InvitationForm token={token} invitation={data} onAccepted={setAcceptedAs} />;
  };
  return <FrontFrame onLanguage={onLanguage}>{content()}</FrontFrame>;
}
