import { Icon, Link, useApp, useLoad, useText } from '@xinan/resident-kit';
import { check, eye, forward, person } from '@xinan/ui/icons';
import { getMyRecord } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import { consentState } from './consent-state.ts';

function Row({ to, icon, name, hint }: { to: string; icon: string; name: string; hint: string }) {
  return (
    <li>
      <Link to={to} class="row">
        <Icon path={icon} />
        <span class="row__text">
          {name}
          <span class="row__hint">{hint}</span>
        </span>
        <span class="row__end">
          <Icon path={forward} small />
        </span>
      </Link>
    </li>
  );
}

/** The ways from "me" to consents, to one's name and number, and to who opened the record; the number one signed in with. */
export function MyRecordRows() {
  const t = useText(residentWords);
  const { call } = useApp();
  const record = useLoad('record', (signal) => call(getMyRecord, {}, { signal }));
  const consents = record.state === 'ready' ? record.data.consents : undefined;
  const given = consents?.filter((consent) => consentState(consent) === 'given').length ?? 0;
  const phone = record.state === 'ready' ? record.data.phoneMasked : null;
  const recorded = record.state === 'ready' && record.data.identityMasked !== null;
  return (
    <>
      {phone && (
        <p class="soft">
          {t('phone')} <span class="num">{phone}</span>
        </p>
      )}
      <ul class="rows">
        <Row
          to="/me/consents"
          icon={check}
          name={t('consentsRow')}
          hint={consents ? t('consentsRowHint', { n: given, all: consents.length }) : ''}
        />
        <Row
          to="/me/identity"
          icon={person}
          name={t('identityRow')}
          hint={recorded ? t('identityRowKept') : t('identityRowHint')}
        />
        <Row to="/me/accesses" icon={eye} name={t('accessesRow')} hint={t('accessesRowHint')} />
      </ul>
    </>
  );
}
