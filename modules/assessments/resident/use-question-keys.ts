import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';
import { keyMeaning } from './question-keys.ts';

interface QuestionKeys {
  question: InstrumentForm['questions'][number] | undefined;
  fieldset: RefObject<HTMLFieldSetElement | null>;
  canGoOn: boolean;
  onAnswer: (value: number) => void;
  onNext: () => void;
  onSoon: () => void;
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('button, a, select, textarea, dialog, input:not([type=radio])') !== null;

const isRadio = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** The keyboard's way through the questions. */
export function useQuestionKeys({
  question,
  fieldset,
  canGoOn,
  onAnswer,
  onNext,
  onSoon,
}: QuestionKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!question || event.ctrlKey || event.metaKey || event.altKey || isControl(event.target)) return;
      const meaning = keyMeaning(event.key, {
        options: question.options.length,
        inChoices: isRadio(event.target),
        canGoOn,
      });
      if (meaning === null) return;
      event.preventDefault();
      if (meaning.kind === 'next') return onNext();
      if (meaning.kind === 'enter') {
        const radios = fieldset.current?.querySelectorAll<HTMLInputElement>('input[type=radio]');
        return [...(radios ?? [])].at(meaning.from === 'first' ? 0 : -1)?.focus();
      }
      const option = question.options[meaning.index];
      if (!option) return;
      onAnswer(option.value);
      onSoon();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
