import { StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import type { AlertLevel, Instrument } from '@xinan/scoring';
import {
  type AlertExplanation,
  alertStateText,
  itemsText,
  type ScoreExplanation,
  show,
} from '@xinan/scoring/explain';
import { check, info } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { alertLevels } from '../../locales/tables.ts';
import { trialWords } from '../../locales/trial.ts';
import '../instruments.css';
import { ScaleCard } from './scale-card.tsx';

export interface ScoreStepsProps {
  readonly instrument: Instrument;
  readonly explanation: ScoreExplanation;
}

const levelTones: Readonly<Record<AlertLevel, Tone>> = {
  'follow-up': 'amber',
  urgent: 'brick',
  'emergency-review': 'brick',
};

function Alert({ instrument, alert }: { instrument: Instrument; alert: AlertExplanation }): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const { rule, state } = alert;
  const tone: Tone = state === 'raised' ? levelTones[rule.level] : state === 'open' ? 'amber' : 'plain';
  return (
    <li className="inst-alert">
      <div className="kit-line">
        <StateTag tone={tone} icon={state === 'quiet' ? check : info}>
          {t(state)}
        </StateTag>
        <span>{say(rule.message)}</span>
      </div>
      {state !== 'quiet' && (
        <p className="kit-by">
          {state === 'raised'
            ? `${say(alertLevels[rule.level])} · ${say(itemsText(instrument, alert.itemIds))}`
            : say(alertStateText(instrument, alert))}
        </p>
      )}
    </li>
  );
}

function Findings({ instrument, explanation }: ScoreStepsProps): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  if (explanation.findings.length === 0) return null;
  return (
    <section className="inst-block">
      <h3 className="inst-block__title">{t('findings')}</h3>
      <p className="kit-by">{t('findingsHint')}</p>
      {explanation.findings.map(({ scaleId, finding, formula, itemIds }) => (
        <div key={scaleId} className="inst-finding">
          <p>{say(finding.label)}</p>
          <p className="kit-by">
            {say(itemsText(instrument, itemIds))} · {t('rule')} <code>{formula}</code>
          </p>
        </div>
      ))}
    </section>
  );
}

function Standings({ instrument, explanation }: ScoreStepsProps): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const standings = Object.entries(explanation.standings);
  if (standings.length === 0) return null;
  const nameOf = (id: string) => {
    const scale = instrument.scales.find((one) => one.id === id);
    return scale ? say(scale.name) : id;
  };
  return (
    <section className="inst-block">
      <h3 className="inst-block__title">{t('standing')}</h3>
      <ul className="inst-plain">
        {standings.map(([id, { norm, z, t: points }]) => (
          <li key={id}>
            {nameOf(id)} · {t('standingOf', { who: norm.population, z: show(z), t: show(points) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a result was computed: alerts first, then every scale, which unfolds to its steps and items. */
export function ScoreSteps({ instrument, explanation }: ScoreStepsProps): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const { locale } = useDesk();
  const { result, alerts, scales } = explanation;
  const unknown = result.unknownRiskItems;
  return (
    <div className="inst-steps">
      {result.kind === 'invalid' && <p className="kit-notice">{t('invalid')}</p>}
      {result.kind === 'unscorable' && <p className="kit-notice">{t('unscorable')}</p>}
      {alerts.length > 0 && (
        <section className="inst-block">
          <h3 className="inst-block__title">{t('alerts')}</h3>
          <ul className="inst-plain">
            {alerts.map((alert) => (
              <Alert key={alert.rule.id} instrument={instrument} alert={alert} />
            ))}
          </ul>
          {unknown.length > 0 && (
            <p className="kit-by">
              {say(itemsText(instrument, unknown))} · {t('unknownRisk')}
            </p>
          )}
        </section>
      )}
      {scales.map((scale, index) => (
        <ScaleCard
          key={scale.scaleId}
          instrument={instrument}
          explanation={scale}
          locale={locale}
          open={index === 0}
        />
      ))}
      <Findings instrument={instrument} explanation={explanation} />
      <Standings instrument={instrument} explanation={explanation} />
    </div>
  );
}
