import { useText } from '@xinan/console-kit';
import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { partyWords } from '../../locales/console-parties.ts';
import { WhenField } from '../forms/when-field.tsx';
import type { PartyDraft } from './party-draft.ts';

interface PartyMoreProps {
  readonly draft: PartyDraft;
  readonly fieldPrefix: string;
  readonly who: string;
  readonly onPut: (draft: PartyDraft) => void;
}

type TextField = 'ethnicity' | 'occupation' | 'address' | 'representative';
const lengths: Readonly<Record<TextField, number>> = {
  ethnicity: 20,
  occupation: 40,
  address: 200,
  representative: 40,
};

/** What is asked less often: birth and sex come from the number where there is one. */
export function PartyMore({ draft, fieldPrefix, who, onPut }: PartyMoreProps): ReactNode {
  const t = useText(partyWords);
  const isBody = draft.kind === 'organisation';
  const text = (field: TextField) => (
    <label key={field} className="dispute-party__field">
      <span>{t(field)}</span>
      <Input
        id={`${fieldPrefix}_${field}`}
        maxLength={lengths[field]}
        autoComplete="off"
        value={draft[field]}
        onChange={(event) => onPut({ ...draft, [field]: event.target.value })}
      />
    </label>
  );
  const summary = [draft.birthDate, draft.ethnicity, draft.occupation, draft.address]
    .filter(Boolean)
    .join(' · ');
  return (
    <details className="dispute-party__more">
      <summary>
        {t('more')} {summary && <span className="kit-soft">{summary}</span>}
      </summary>
      <div className="dispute-party__fields">
        {isBody ? (
          (['representative', 'address'] as const).map(text)
        ) : (
          <>
            <label className="dispute-party__field">
              <span>{t('birthDate')}</span>
              <WhenField
                id={`${fieldPrefix}_birthDate`}
                kind="date"
                value={draft.birthDate}
                onChange={(birthDate) => onPut({ ...draft, birthDate })}
              />
            </label>
            <div className="dispute-party__field">
              <span>{t('sex')}</span>
              <Select
                aria-label={t('sexOf', { who })}
                value={draft.sex || undefined}
                placeholder={t('not_said')}
                options={(['female', 'male', 'not_said'] as const).map((value) => ({
                  value,
                  label: t(value),
                }))}
                onChange={(sex: 'female' | 'male' | 'not_said') => onPut({ ...draft, sex })}
              />
            </div>
            {(['ethnicity', 'occupation', 'address'] as const).map(text)}
          </>
        )}
      </div>
    </details>
  );
}
