import { PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { getMyRecord } from '../contract.ts';
import { residentWords } from '../locales/resident.ts';
import { ConsentCard } from './consent-card.tsx';

/** `/me/consents`: what I agree to, one by one. */
export default function ConsentsScreen() {
  const t = useText(residentWords);
  const { call } = useApp();
  const record = useLoad('record', (signal) => call(getMyRecord, {}, { signal }));
  return (
    <div class="page stack">
      <PageTitle>{t('consentsTitle')}</PageTitle>
      <p class="lead">{t('consentsLead')}</p>
      <Show load={record}>
        {(data) =>
          data.consents.map((consent) => (
            <ConsentCard
              key={consent.purpose}
              consent={consent}
              onDecided={(consents) => record.replace({ ...data, consents })}
            />
          ))
        }
      </Show>
    </div>
  );
}
