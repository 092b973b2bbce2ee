import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { colourOfFacts, riskColours, type RiskFact } from '../../domain.ts';
import { reportWords } from '../../locales/console-report.ts';

/** The colour that the ticked facts make, its meaning, and what happens at once. Says nothing while nothing is ticked. */
export function ColourNotice({ facts }: { facts: readonly RiskFact[] }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const colour = colourOfFacts(facts);
  const { meaning } = riskColours[colour];
  return (
    <div role="status">
      {facts.length > 0 && (
        <div className={`report-colour report-colour--${colour}`}>
          <p className="report-colour__title">
            <span className="report-colour__dot" aria-hidden="true" />
            {t('colourTitle', { colour: say(riskColours[colour]), meaning: say(meaning) })}
          </p>
          <p>{t(`colour_${colour}`)}</p>
          {colour === 'red' && (
            <p>
              <strong>{t('redNow')}</strong>{' '}
              <a className="report-colour__call" href="tel:110">
                110
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
