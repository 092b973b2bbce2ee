import { PageTitle, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { registerWords } from '../../locales/resident.ts';
import { DangerLine } from '../danger-line.tsx';
import { type DraftFaults, faultsOfStep, steps } from './check-draft.ts';
import { emptyDraft } from './draft.ts';
import { PeopleStep } from './people-step.tsx';
import { StoryStep } from './story-step.tsx';
import { TypeStep } from './type-step.tsx';
import type { Registration } from './use-registration.ts';

const titles = ['typeTitle', 'storyTitle', 'peopleTitle'] as const;

function StepsLeft({ step }: { step: number }) {
  const t = useText(registerWords);
  const left = steps - step;
  return (
    <div class="steps-left">
      <p class="steps-left__text" aria-live="polite">
        {left === 1 ? t('lastStep') : t('stepsLeft', { n: left })}
      </p>
      <ol class="steps-left__pips" aria-hidden="true">
        {titles.map((title, i) => (
          <li
            key={title}
            {...(i < step ? { 'data-done': '' } : {})}
            {...(i === step ? { 'data-now': '' } : {})}
          />
        ))}
      </ol>
    </div>
  );
}

/** Kept as it is typed; the way to begin anew. */
function Kept({ work }: { work: Registration }) {
  const t = useText(registerWords);
  const { draft, isKept, clear } = work;
  if (!isKept) return <p class="saved">{t('keptNot')}</p>;
  if (Object.entries(emptyDraft).every(([name, empty]) => draft[name as keyof typeof draft] === empty))
    return null;
  return (
    <p class="saved">
      {t('kept')}{' '}
      <button type="button" class="button button--plain button--inline" onClick={clear}>
        {t('clear')}
      </button>
    </p>
  );
}

/** Three short pages: what it is about, what happened, between whom. */
export function RegisterForm({ work }: { work: Registration }) {
  const t = useText(registerWords);
  const { draft, change, send, sending } = work;
  const { step } = draft;
  const [faults, setFaults] = useState<DraftFaults>({});
  useEffect(() => window.scrollTo(0, 0), [step]);
  const goTo = (to: number) => {
    setFaults({});
    change({ step: to });
  };
  const goOn = (event: Event) => {
    event.preventDefault();
    const found = faultsOfStep(draft, step);
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) return setTimeout(() => document.getElementById(first)?.focus());
    if (step < steps - 1) return goTo(step + 1);
    send();
  };
  // A fault goes as soon as it is mended.
  const still = faultsOfStep(draft, step);
  const shown: DraftFaults = Object.fromEntries(Object.entries(faults).filter(([field]) => field in still));
  const props = { draft, faults: shown, onChange: change };
  return (
    <form class="page page--fill" onSubmit={goOn} noValidate>
      <StepsLeft step={step} />
      <div class="stack">
        <PageTitle key={step}>{t(titles[step] ?? 'typeTitle')}</PageTitle>
        {step === 0 && <TypeStep {...props} onNext={() => setTimeout(() => change({ step: 1 }), 0)} />}
        {step === 1 && <StoryStep {...props} />}
        {step === 2 && <PeopleStep {...props} />}
        {step === 0 && <DangerLine words={t('danger')} />}
        <Kept work={work} />
      </div>
      <div class={step > 0 ? 'actions actions--pair' : 'actions'}>
        {step > 0 && (
          <button type="button" class="button button--quiet" onClick={() => goTo(step - 1)}>
            {t('previous')}
          </button>
        )}
        <button type="submit" class="button" disabled={sending} aria-busy={sending}>
          {step < steps - 1 ? t('next') : t(sending ? 'sending' : 'send')}
        </button>
      </div>
    </form>
  );
}
