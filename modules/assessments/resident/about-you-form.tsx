import { RegionFields } from '@xinan/institutions/resident-parts';
import { describedBy, Field, PageTitle, ProblemNotice, useText } from '@xinan/resident-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { useState } from 'preact/hooks';
import { answeringWords } from '../locales/resident-answering.ts';
import { type AboutYou, readAge } from './about-you.ts';

interface AboutYouProps {
  sending: boolean;
  problem: ProblemError | undefined;
  onBack: () => void;
  onSend: (about: AboutYou) => void;
}

function Sex({ value, onPick }: { value: AboutYou['sex']; onPick: (sex: AboutYou['sex']) => void }) {
  const t = useText(answeringWords);
  const choices: [AboutYou['sex'], string][] = [
    ['female', t('female')],
    ['male', t('male')],
    [undefined, t('notSay')],
  ];
  return (
    <fieldset class="field" aria-describedby="sex-hint">
      <legend class="field__label">
        {t('sex')} <span class="field__optional">· {t('optional')}</span>
      </legend>
      <p class="field__hint" id="sex-hint">
        {t('sexWhy')}
      </p>
      <div class="choices choices--three">
        {choices.map(([sex, word]) => (
          <label key={word} class="choice">
            <input type="radio" name="sex" checked={value === sex} onChange={() => onPick(sex)} />
            <span class="choice__face">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The last page: nothing of it is required. */
export function AboutYouForm({ sending, problem, onBack, onSend }: AboutYouProps) {
  const t = useText(answeringWords);
  const [region, setRegion] = useState('');
  const [age, setAge] = useState('');
  const [sex, setSex] = useState<AboutYou['sex']>(undefined);
  const [ageFault, setAgeFault] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readAge(age);
    setAgeFault(read.ok ? '' : t('ageFault'));
    if (!read.ok) return document.getElementById('age')?.focus();
    onSend({ region: region || undefined, age: read.age, sex });
  };
  return (
    <form class="page page--fill stack" onSubmit={submit} noValidate>
      <PageTitle>{t('aboutTitle')}</PageTitle>
      <p class="soft">{t('aboutLead')}</p>
      <p class="soft small">{t('regionWhy')}</p>
      <RegionFields region={region} onPick={setRegion} none={t('notSay')} optional />
      <Field id="age" label={t('age')} optional hint={t('ageWhy')} error={ageFault}>
        <div class="field__with-unit">
          <input
            id="age"
            class="input"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={age}
            aria-invalid={ageFault !== ''}
            aria-describedby={describedBy('age', { hint: true, error: ageFault !== '' })}
            onInput={(event) => setAge(event.currentTarget.value)}
          />
          <span>{t('ageUnit')}</span>
        </div>
      </Field>
      <Sex value={sex} onPick={setSex} />
      {problem && <ProblemNotice problem={problem} />}
      <div class="actions actions--pair">
        <button type="button" class="button button--quiet" onClick={onBack}>
          {t('previous')}
        </button>
        <button type="submit" class="button" aria-busy={sending} disabled={sending}>
          {sending ? t('sending') : t('seeResult')}
        </button>
      </div>
    </form>
  );
}
