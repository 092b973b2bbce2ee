import { PageTitle, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { getMyRecord } from '../contract.ts';
import { identityWords } from '../locales/resident-identity.ts';
import { IdentityForm } from './identity-form.tsx';
import { KeptIdentity } from './kept-identity.tsx';

/** `/me/identity`: my name and identity number, if I want them recorded. */
export default function IdentityScreen() {
  const t = useText(identityWords);
  const { call } = useApp();
  const record = useLoad('record', (signal) => call(getMyRecord, {}, { signal }));
  const [done, setDone] = useState<'saved' | 'removed'>();
  return (
    <div class="page stack">
      <PageTitle>{t('title')}</PageTitle>
      <p class="lead">{t('lead')}</p>
      <Show load={record}>
        {(data) => {
          const { nameMasked, identityMasked } = data;
          return nameMasked !== null && identityMasked !== null ? (
            <KeptIdentity
              nameMasked={nameMasked}
              identityMasked={identityMasked}
              onRemoved={() => {
                record.replace({ ...data, nameMasked: null, identityMasked: null });
                setDone('removed');
              }}
            />
          ) : (
            <IdentityForm
              onSaved={(masked) => {
                record.replace({ ...data, ...masked });
                setDone('saved');
              }}
            />
          );
        }}
      </Show>
      <p role="status" class="small soft">
        {done && t(done)}
      </p>
    </div>
  );
}
