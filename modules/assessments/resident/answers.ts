import type { InstrumentForm } from '@xinan/instruments/contract';

/** One answer per question in the form's order; null where none was given. */
export type Answers = readonly (number | null)[];

export const noAnswers = (form: InstrumentForm): Answers => form.questions.map(() => null);

export function withAnswer(answers: Answers, index: number, value: number | null): Answers {
  return answers.map((old, i) => (i === index ? value : old));
}

/** Places of the required questions that are still open. */
export function openQuestions(form: InstrumentForm, answers: Answers): number[] {
  return form.questions.flatMap(({ required }, i) => (required && (answers[i] ?? null) === null ? [i] : []));
}

/** How many questions lie ahead, the one at `step` included. */
export const stepsLeft = (form: InstrumentForm, step: number): number =>
  Math.max(0, form.questions.length - step);

/** Whether kept answers still fit this form: same edition, same number of questions. */
export function fits(form: InstrumentForm, kept: { edition: string; answers: Answers }): boolean {
  return kept.edition === form.edition && kept.answers.length === form.questions.length;
}
