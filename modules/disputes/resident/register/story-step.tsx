import { localDateOf } from '@xinan/cn/dates';
import { useText } from '@xinan/resident-kit';
import { registerWords } from '../../locales/resident.ts';
import { DraftField } from './draft-field.tsx';
import type { StepProps } from './steps.ts';

/** What happened, in the person's own words; date and money may stay open. */
export function StoryStep({ draft, faults, onChange }: StepProps) {
  const t = useText(registerWords);
  return (
    <div class="stack">
      <DraftField
        id="facts"
        label={t('facts')}
        hint={t('factsHint')}
        error={faults.facts && t(faults.facts)}
        long
        maxLength={4000}
        value={draft.facts}
        onInput={(facts) => onChange({ facts })}
      />
      <DraftField
        id="wish"
        label={t('wish')}
        hint={t('wishHint')}
        optional
        maxLength={500}
        value={draft.wish}
        onInput={(wish) => onChange({ wish })}
      />
      <details class="card fold" open={Boolean(draft.happenedOn || draft.amount || faults.amount)}>
        <summary>{t('more')}</summary>
        <div class="stack">
          <DraftField
            id="happenedOn"
            label={t('happenedOn')}
            optional
            day
            max={localDateOf(new Date())}
            value={draft.happenedOn}
            onInput={(happenedOn) => onChange({ happenedOn })}
          />
          <DraftField
            id="amount"
            label={t('amount')}
            optional
            error={faults.amount && t(faults.amount)}
            inputMode="decimal"
            maxLength={15}
            unit={t('yuan')}
            value={draft.amount}
            onInput={(amount) => onChange({ amount })}
          />
        </div>
      </details>
    </div>
  );
}
