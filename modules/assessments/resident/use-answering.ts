import { deviceStore } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { type Answers, fits, noAnswers, withAnswer } from './answers.ts';
import { type Draft, dropDraft, listDrafts, saveDraft } from './drafts.ts';

export interface Answering {
  readonly answers: Answers;
  /** The question shown; as many as there are questions means: on to the last page. */
  readonly step: number;
  readonly startedAt: string;
  answer(index: number, value: number | null): void;
  goTo(step: number): void;
  restart(): void;
}

/** The draft of this form that is still on the device. */
export function keptDraft(form: InstrumentForm): Draft | undefined {
  return listDrafts(deviceStore).find((draft) => draft.instrumentId === form.id && fits(form, draft));
}

/** Answers in work, kept on the device at every touch. */
export function useAnswering(form: InstrumentForm): Answering {
  const fresh = (): Draft => ({
    instrumentId: form.id,
    edition: form.edition,
    answers: noAnswers(form),
    step: 0,
    startedAt: new Date().toISOString(),
  });
  const [draft, setDraft] = useState<Draft>(() => keptDraft(form) ?? fresh());
  const change = (part: (old: Draft) => Partial<Draft>) =>
    setDraft((old) => {
      const next = { ...old, ...part(old) };
      saveDraft(deviceStore, next);
      return next;
    });
  return {
    answers: draft.answers,
    step: draft.step,
    startedAt: draft.startedAt,
    answer: (index, value) => change(({ answers }) => ({ answers: withAnswer(answers, index, value) })),
    goTo: (step) => change(() => ({ step: Math.min(Math.max(step, 0), form.questions.length) })),
    restart: () => {
      dropDraft(deviceStore, form.id);
      setDraft(fresh());
    },
  };
}
