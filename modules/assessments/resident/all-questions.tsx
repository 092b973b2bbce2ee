import { useText } from '@xinan/resident-kit';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { answeringWords } from '../locales/resident-answering.ts';
import { openQuestions } from './answers.ts';
import { Choices } from './choices.tsx';
import type { Answering } from './use-answering.ts';
import { languageOf, useWording } from './wording.ts';

/** All questions on one page, for those who like to see the whole. */
export function AllQuestions({
  form,
  work,
  children,
}: {
  form: InstrumentForm;
  work: Answering;
  children: ComponentChildren;
}) {
  const t = useText(answeringWords);
  const wording = useWording(form);
  const [missing, setMissing] = useState(0);
  const open = openQuestions(form, work.answers);
  const done = () => {
    setMissing(open.length);
    const first = open[0];
    if (first === undefined) return work.goTo(form.questions.length);
    const legend = document.querySelector<HTMLElement>(`[data-question="${first}"] legend`);
    legend?.focus({ preventScroll: true });
    legend?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div class="question-top__line sticky-left">
        <p class="steps-left__text" aria-live="polite">
          {open.length > 0 ? t('left', { n: open.length }) : t('lastSteps')}
        </p>
        {children}
      </div>
      {form.stem && (
        <p class="lead" lang={languageOf(wording)}>
          {form.stem[wording]}
        </p>
      )}
      {form.questions.map((question, i) => (
        <fieldset key={question.id} class="card list-question" data-question={i} lang={languageOf(wording)}>
          <legend tabIndex={-1}>
            <span class="num soft">{question.number}. </span>
            {question.text[wording]}
            {!question.required && <span class="field__optional"> · {t('optional')}</span>}
          </legend>
          <Choices
            question={question}
            wording={wording}
            value={work.answers[i] ?? null}
            onAnswer={(value) => work.answer(i, value)}
          />
        </fieldset>
      ))}
      <div role="status">
        {missing > 0 && open.length > 0 && (
          <p class="notice notice--dawn">{t('missing', { n: open.length })}</p>
        )}
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t('listDone')}
        </button>
      </div>
    </>
  );
}
