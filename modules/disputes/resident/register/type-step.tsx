import { useText } from '@xinan/resident-kit';
import { type DisputeType, disputeTypes } from '../../domain.ts';
import { registerWords } from '../../locales/resident.ts';
import type { StepProps } from './steps.ts';

/** In the order in which residents ask: what happens at home and next door first. */
const inOrder: readonly DisputeType[] = [
  'family',
  'neighbours',
  'labour',
  'contract',
  'housing',
  'land',
  'damages',
  'traffic',
  'property',
  'consumer',
  'medical',
  'pollution',
  'business',
  'expropriation',
  'other',
];

/** What it is about: a tap answers and goes on. */
export function TypeStep({ draft, faults, onChange, onNext }: StepProps & { onNext: () => void }) {
  const t = useText(registerWords);
  const shown = inOrder.filter((type) => type in disputeTypes);
  return (
    <fieldset aria-describedby={faults.type ? 'type-error' : undefined}>
      <legend class="visually-hidden">{t('typeTitle')}</legend>
      {faults.type && (
        <p class="field__error" id="type-error" role="alert">
          {t(faults.type)}
        </p>
      )}
      <div class="choices choices--pairs">
        {shown.map((type) => (
          <label key={type} class="choice">
            <input
              id={type === shown[0] ? 'type' : undefined}
              type="radio"
              name="type"
              checked={draft.type === type}
              onChange={() => onChange({ type })}
              onClick={(event) => event.detail > 0 && onNext()}
            />
            <span class="choice__face">{t(`type_${type}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
