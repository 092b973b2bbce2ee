import { formatDateTime } from '@xinan/cn/dates';
import {
  Facts,
  Loading,
  PageHeader,
  Problem,
  StateTag,
  useDesk,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { roles } from '@xinan/policy';
import { check } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { getMe, type Me } from '../contract.ts';
import { words } from '../locales/console.ts';
import { AddPasskey } from './add-passkey.tsx';
import './accounts.css';

/** 登录安全: the own second factors. */
export default function SecurityScreen(): ReactNode {
  const t = useText(words);
  const me = useRouteQuery(getMe, {});
  return (
    <div className="security">
      <PageHeader title={t('securityTitle')} hint={t('securityHint')} />
      {me.error && <Problem error={me.error} onRetry={() => void me.refetch()} />}
      {me.data ? <Factors me={me.data} /> : !me.error && <Loading />}
    </div>
  );
}

function Factors({ me }: { me: Me }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const refresh = useRefresh();
  const { locale } = useDesk();
  return (
    <>
      <section className="factor">
        <div className="factor__head">
          <h2>{t('passkeys')}</h2>
          {me.passkeys > 0 ? (
            <StateTag tone="lake" icon={check}>
              {t('passkeysCount', { n: me.passkeys })}
            </StateTag>
          ) : (
            <StateTag>{t('passkeysNone')}</StateTag>
          )}
        </div>
        <p>{t('passkeysHint')}</p>
        <AddPasskey onAdded={() => void refresh(getMe)} />
      </section>
      <section className="factor">
        <div className="factor__head">
          <h2>{t('totp')}</h2>
          {me.totp ? (
            <StateTag tone="lake" icon={check}>
              {t('totpOn')}
            </StateTag>
          ) : (
            <StateTag>{t('totpOff')}</StateTag>
          )}
        </div>
        <p>{t('totpHint')}</p>
      </section>
      <section className="factor">
        <div className="factor__head">
          <h2>{t('session')}</h2>
        </div>
        <Facts
          facts={[
            { name: t('who'), value: me.displayName },
            { name: t('roles'), value: me.roles.map((role) => say(roles[role])).join(' · ') || t('noRoles') },
            { name: t('institution'), value: me.institutionName && say(me.institutionName) },
          ]}
        />
        {me.secondFactorAt && (
          <p className="factor__when">
            {t('sessionAt', { at: formatDateTime(new Date(me.secondFactorAt), locale) })}
          </p>
        )}
      </section>
    </>
  );
}
