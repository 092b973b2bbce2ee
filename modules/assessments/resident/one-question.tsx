import { useText } from '@xinan/resident-kit';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { answeringWords } from '../locales/resident-answering.ts';
import { stepsLeft } from './answers.ts';
import { Choices } from './choices.tsx';
import type { Answering } from './use-answering.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import { languageOf, useWording } from './wording.ts';

/** Long enough to see what was chosen, short enough not to wait for. */
const showChoiceMs = 180;

function StepsLeft({
  form,
  step,
  children,
}: {
  form: InstrumentForm;
  step: number;
  children: ComponentChildren;
}) {
  const t = useText(answeringWords);
  return (
    <div class="question-top">
      <div class="question-top__line">
        <p class="steps-left__text" aria-live="polite">
          {t('left', { n: stepsLeft(form, step) })}
        </p>
        {children}
      </div>
      <ol class="steps-left__pips" aria-hidden="true">
        {form.questions.map(({ id }, i) => (
          <li
            key={id}
            {...(i < step ? { 'data-done': '' } : {})}
            {...(i === step ? { 'data-now': '' } : {})}
          />
        ))}
      </ol>
    </div>
  );
}

/** One question a screen. A tap answers and goes on; keys choose by digit, Enter goes on. */
export function OneQuestion({
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
  const legend = useRef<HTMLLegendElement>(null);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const question = form.questions[work.step];
  const value = work.answers[work.step] ?? null;
  const next = () => work.goTo(work.step + 1);
  const soon = () => setTimeout(next, showChoiceMs);
  useEffect(() => {
    legend.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [work.step]);
  useQuestionKeys({
    question,
    fieldset,
    canGoOn: value !== null,
    onAnswer: (chosen) => work.answer(work.step, chosen),
    onNext: next,
    onSoon: soon,
  });
  if (!question) return null;
  return (
    <>
      <StepsLeft form={form} step={work.step}>
        {children}
      </StepsLeft>
      <fieldset ref={fieldset} lang={languageOf(wording)} key={question.id} data-question={question.id}>
        <legend ref={legend} class="question" tabIndex={-1}>
          {form.stem && <span class="question__stem">{form.stem[wording]}</span>}
          {question.text[wording]}
          {!question.required && <span class="field__optional"> · {t('optional')}</span>}
        </legend>
        <Choices
          question={question}
          wording={wording}
          value={value}
          onAnswer={(chosen) => work.answer(work.step, chosen)}
          onChosen={soon}
        />
      </fieldset>
      <div class="actions actions--pair">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => work.goTo(work.step - 1)}
          disabled={work.step === 0}
        >
          {t('previous')}
        </button>
        <button
          type="button"
          class={value === null ? 'button button--quiet' : 'button'}
          onClick={next}
          disabled={value === null && question.required}
        >
          {value === null && !question.required ? t('skip') : t('next')}
        </button>
      </div>
    </>
  );
}
