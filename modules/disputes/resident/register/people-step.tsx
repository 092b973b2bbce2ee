import { RegionFields } from '@xinan/institutions/resident-parts';
import { useText } from '@xinan/resident-kit';
import { registerWords } from '../../locales/resident.ts';
import { DraftField } from './draft-field.tsx';
import type { StepProps } from './steps.ts';

function Whose({ draft, onChange }: Pick<StepProps, 'draft' | 'onChange'>) {
  const t = useText(registerWords);
  return (
    <fieldset>
      <legend class="visually-hidden">{t('peopleTitle')}</legend>
      <div class="choices choices--row">
        {(['mine', 'family'] as const).map((whose) => (
          <label key={whose} class="choice">
            <input
              type="radio"
              name="whose"
              checked={draft.whose === whose}
              onChange={() => onChange({ whose })}
            />
            <span class="choice__face">{t(whose)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Own({ draft, faults, onChange }: StepProps) {
  const t = useText(registerWords);
  return (
    <>
      {draft.whose === 'family' && (
        <DraftField
          id="familyName"
          label={t('familyName')}
          error={faults.familyName && t(faults.familyName)}
          maxLength={60}
          value={draft.familyName}
          onInput={(familyName) => onChange({ familyName })}
        />
      )}
      <DraftField
        id="myName"
        label={t('myName')}
        hint={t('myNameHint')}
        error={faults.myName && t(faults.myName)}
        autoComplete="name"
        maxLength={60}
        value={draft.myName}
        onInput={(myName) => onChange({ myName })}
      />
      <DraftField
        id="myPhone"
        label={t('myPhone')}
        hint={t('myPhoneHint')}
        error={faults.myPhone && t(faults.myPhone)}
        optional
        inputMode="tel"
        autoComplete="tel-national"
        maxLength={25}
        value={draft.myPhone}
        onInput={(myPhone) => onChange({ myPhone })}
      />
    </>
  );
}

/** Who, with whom, where; the other side and the place as far as they are known. */
export function PeopleStep(props: StepProps) {
  const t = useText(registerWords);
  const { draft, faults, onChange } = props;
  return (
    <div class="stack">
      <Whose {...props} />
      <Own {...props} />
      <DraftField
        id="otherName"
        label={t('otherName')}
        hint={t('otherNameHint')}
        optional
        maxLength={60}
        value={draft.otherName}
        onInput={(otherName) => onChange({ otherName })}
      />
      <DraftField
        id="otherPhone"
        label={t('otherPhone')}
        error={faults.otherPhone && t(faults.otherPhone)}
        optional
        inputMode="tel"
        maxLength={25}
        value={draft.otherPhone}
        onInput={(otherPhone) => onChange({ otherPhone })}
      />
      <RegionFields
        region={draft.region}
        onPick={(region) => onChange({ region })}
        none={t('wholeCity')}
        optional
      />
      <DraftField
        id="place"
        label={t('place')}
        hint={t('placeHint')}
        optional
        maxLength={200}
        value={draft.place}
        onInput={(place) => onChange({ place })}
      />
      <p class="soft small">{t('told')}</p>
    </div>
  );
}
