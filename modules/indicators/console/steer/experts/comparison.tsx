import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Questionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import type { Pair, Step } from './comparisons.ts';
import { allSteps, mainSteps, sayStep } from './say-step.ts';

interface ComparisonProps {
  readonly questionnaire: Questionnaire;
  readonly pair: Pair;
  readonly place: { readonly at: number; readonly total: number };
  readonly step: Step | undefined;
  readonly onChoose: (step: Step) => void;
  readonly onBack: (() => void) | undefined;
  readonly onResult: (() => void) | undefined;
}

/** Two members and the scale between them in plain words; one press answers and goes on. */
export function Comparison(props: ComparisonProps): ReactNode {
  const { questionnaire, pair, place, step, onChoose, onBack, onResult } = props;
  const t = useText(expertWords);
  const say = useSay();
  const [isFine, setFine] = useState(step !== undefined && step % 2 !== 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const names = {
    first: say(questionnaire.members[pair.first]?.name ?? { zh: '', en: '' }),
    second: say(questionnaire.members[pair.second]?.name ?? { zh: '', en: '' }),
  };
  return (
    <section className="judge">
      <p className="judge__progress kit-num">{t('progress', { n: place.at + 1, total: place.total })}</p>
      <progress
        className="judge__bar"
        value={place.at}
        max={place.total}
        aria-label={t('progress', { n: place.at + 1, total: place.total })}
      />
      <h1 className="judge__question" ref={heading} tabIndex={-1}>
        {questionnaire.group.code === 'total'
          ? t('questionTotal')
          : t('question', { group: say(questionnaire.group.name) })}
      </h1>
      <p className="judge__pair" aria-hidden="true">
        <strong className="judge__first">{names.first}</strong>
        <strong className="judge__second">{names.second}</strong>
      </p>
      <ul className="judge__scale">
        {(isFine ? allSteps : mainSteps).map((each) => (
          <li key={each}>
            <button
              type="button"
              className={`judge__step judge__step--${sideOf(each)}`}
              aria-pressed={each === step}
              onClick={() => onChoose(each)}
            >
              <span className="judge__size" aria-hidden="true">
                {Array.from({ length: Math.ceil(Math.abs(each) / 2) }, (_, dot) => (
                  <i key={dot} />
                ))}
              </span>
              <span>{sayStep(t, each, names)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="judge__foot">
        {onBack && (
          <Button size="large" onClick={onBack}>
            {t('back')}
          </Button>
        )}
        {onResult && (
          <Button size="large" onClick={onResult}>
            {t('toResult')}
          </Button>
        )}
        <Button size="large" type="text" onClick={() => setFine(!isFine)}>
          {t(isFine ? 'coarser' : 'finer')}
        </Button>
      </div>
      <p className="kit-by">{t('keptHere')}</p>
    </section>
  );
}

const sideOf = (step: Step) => (step === 0 ? 'equal' : step > 0 ? 'first' : 'second');
