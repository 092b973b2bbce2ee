import { StateTag, useSay, useText } from '@xinan/console-kit';
import { ScoreSteps } from '@xinan/instruments/console';
import type { Instrument } from '@xinan/scoring';
import { explainScore, show } from '@xinan/scoring/explain';
import { type Indicator, validityOf } from '@xinan/scoring/validity';
import { type ReactNode, useMemo } from 'react';
import { readingWords } from '../locales/console.ts';
import './reading.css';

export interface GivenAnswers {
  /** The form as it was answered. */
  readonly definition: Instrument;
  /** Chosen values by item; null where none was chosen. */
  readonly given: Readonly<Record<string, number | null>>;
}

function Signs({ signs }: { signs: readonly Indicator[] }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  return (
    <section className="inst-block">
      <h3 className="inst-block__title">{t('signs')}</h3>
      <p className="kit-by">{t('signsHint')}</p>
      {signs.length === 0 && <p className="kit-soft">{t('noSigns')}</p>}
      <ul className="reading-plain">
        {signs.map(({ id, value, limit, stands, text, source }) => (
          <li key={id}>
            <StateTag tone={stands ? 'amber' : 'plain'}>{t(stands ? 'stands' : 'quiet')}</StateTag>{' '}
            {say(text)}
            <span className="kit-by">
              {' '}
              {value !== undefined && `${t('value')} ${show(value)} · `}
              {t('limit')} {show(limit)} · {t('source', { source })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a result was computed, answer by answer, and how the form was answered. Nothing leaves the page. */
export function AnswersExplained({ definition, given }: GivenAnswers): ReactNode {
  const t = useText(readingWords);
  const explanation = useMemo(() => explainScore(definition, given), [definition, given]);
  const signs = useMemo(() => {
    const inOrder = definition.items.map(({ id }) => given[id] ?? null);
    return validityOf(definition, inOrder, { result: explanation.result });
  }, [definition, given, explanation]);
  return (
    <>
      <h3 className="inst-block__title">{t('how')}</h3>
      <ScoreSteps instrument={definition} explanation={explanation} />
      <Signs signs={signs} />
    </>
  );
}
