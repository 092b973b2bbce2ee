import { useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { answeringWords } from '../locales/resident-answering.ts';
import { AllQuestions } from './all-questions.tsx';
import { OneQuestion } from './one-question.tsx';
import type { Answering } from './use-answering.ts';

/** The questions, one by one or as a list. */
export function Questions({ form, work }: { form: InstrumentForm; work: Answering }) {
  const t = useText(answeringWords);
  const say = useSay();
  const [asList, setAsList] = useState(false);
  const change = (
    <button type="button" class="button button--plain question-switch" onClick={() => setAsList(!asList)}>
      {asList ? t('oneByOne') : t('asList')}
    </button>
  );
  return (
    <div class={asList ? 'page stack' : 'page page--fill'}>
      <h1 class="visually-hidden">{say(form.name)}</h1>
      {asList ? (
        <AllQuestions form={form} work={work}>
          {change}
        </AllQuestions>
      ) : (
        <OneQuestion form={form} work={work}>
          {change}
        </OneQuestion>
      )}
      <p class="saved question-saved">
        {t('saved')} <span class="keys-hint">{t('keys')}</span>
      </p>
    </div>
  );
}
