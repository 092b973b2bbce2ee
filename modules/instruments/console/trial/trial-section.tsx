import { useText } from '@xinan/console-kit';
import type { Instrument } from '@xinan/scoring';
import type { ReactNode } from 'react';
import { trialWords } from '../../locales/trial.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { ScoreSteps } from './score-steps.tsx';
import { useTrial } from './use-trial.ts';

/** 试算: answers at the left, how the result comes about at the right. */
export function TrialSection({ instrument }: { instrument: Instrument }): ReactNode {
  const t = useText(trialWords);
  const trial = useTrial(instrument);
  const isEmpty = Object.keys(trial.answers).length === 0;
  return (
    <>
      <p className="inst-intro kit-soft">{t('trialHint')}</p>
      <div className="inst-sides">
        <section>
          <h2 className="kit-section__title">{t('answers')}</h2>
          <AnswerSheet instrument={instrument} trial={trial} />
        </section>
        <section className="inst-sides__result">
          <h2 className="kit-section__title">{t('how')}</h2>
          {isEmpty ? (
            <p className="kit-soft">{t('nothingYet')}</p>
          ) : (
            <ScoreSteps instrument={instrument} explanation={trial.explanation} />
          )}
        </section>
      </div>
    </>
  );
}
