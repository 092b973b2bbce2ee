import { useRef } from 'preact/hooks';
import type { InstrumentForm } from '@xinan/instruments/contract';

type Question = InstrumentForm['questions'][number];

interface ChoicesProps {
  question: Question;
  wording: 'zh' | 'en';
  value: number | null;
  onAnswer: (value: number) => void;
  /** A choice by touch or mouse: the answer is meant, so the next question may come. */
  onChosen?: () => void;
}

/** Scales with many short options, such as 0–10, stand in rows. */
const asRow = ({ options }: Question, wording: 'zh' | 'en'): boolean =>
  options.length > 7 && options.every(({ text }) => text[wording].length <= 3);

/** The answers of one question. Arrow keys move the choice without leaving the question. */
export function Choices({ question, wording, value, onAnswer, onChosen }: ChoicesProps) {
  const byPointer = useRef(false);
  const chosen = () => {
    if (byPointer.current) onChosen?.();
    byPointer.current = false;
  };
  return (
    <div class={asRow(question, wording) ? 'choices choices--many' : 'choices'}>
      {question.options.map((option) => (
        <label key={option.value} class="choice" onPointerDown={() => (byPointer.current = true)}>
          <input
            type="radio"
            name={question.id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onAnswer(option.value)}
            onClick={chosen}
          />
          <span class="choice__face">{option.text[wording]}</span>
        </label>
      ))}
    </div>
  );
}
