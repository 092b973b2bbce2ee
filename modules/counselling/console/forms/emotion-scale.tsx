import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { emotionEnds, emotionRange } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';

export interface EmotionScaleProps {
  readonly id?: string;
  readonly label: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
}

const steps = Array.from(
  { length: emotionRange.most - emotionRange.least + 1 },
  (_, at) => at + emotionRange.least,
);

/** 0 to 10 as the person says it; nothing is chosen beforehand, and not rating is an answer too. */
export function EmotionScale({ id, label, value, onChange }: EmotionScaleProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const option = (key: string, face: string, chosen: number | null) => (
    <label key={key} className={chosen === null ? 'emotion__step emotion__step--none' : 'emotion__step'}>
      <input type="radio" name={id ?? label} checked={value === chosen} onChange={() => onChange?.(chosen)} />
      <span>{face}</span>
    </label>
  );
  return (
    <div id={id} className="emotion" role="radiogroup" aria-label={label} tabIndex={-1}>
      <div className="emotion__steps">{steps.map((step) => option(String(step), String(step), step))}</div>
      <div className="emotion__ends kit-soft" aria-hidden="true">
        <span>{say(emotionEnds.least)}</span>
        <span>{say(emotionEnds.most)}</span>
      </div>
      {option('none', t('emotionSkip'), null)}
    </div>
  );
}
