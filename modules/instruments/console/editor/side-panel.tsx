import { useDesk, useText } from '@xinan/console-kit';
import type { Instrument, Locale } from '@xinan/scoring';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DraftFault } from '../../contract.ts';
import { editorWords } from '../../locales/editor.ts';
import { trialWords } from '../../locales/trial.ts';
import { FaultList } from '../document/fault-list.tsx';
import { ScoreSteps } from '../trial/score-steps.tsx';
import { type Trial, useTrial } from '../trial/use-trial.ts';
import { PhonePreview } from './phone-preview.tsx';

interface SidePanelProps {
  readonly document: unknown;
  readonly faults: readonly DraftFault[];
  /** The last document without faults; it scores until the next one is whole. */
  readonly instrument: Instrument | null;
  readonly onJump: (path: string) => void;
}

function TrialOf({
  instrument,
  document,
  locale,
}: {
  instrument: Instrument;
  document: unknown;
  locale: Locale;
}) {
  const t = useText(trialWords);
  const trial: Trial = useTrial(instrument);
  return (
    <>
      <PhonePreview document={document} locale={locale} answers={trial.answers} onAnswer={trial.put} />
      <div className="inst-bar inst-side__bar">
        <span className="kit-soft kit-num">
          {t('answered', { n: Object.keys(trial.answers).length, of: instrument.items.length })}
        </span>
        <span className="inst-bar__buttons">
          <Button size="small" onClick={trial.random}>
            {t('random')}
          </Button>
          <Button size="small" onClick={trial.clear}>
            {t('clear')}
          </Button>
        </span>
      </div>
      {Object.keys(trial.answers).length === 0 ? (
        <p className="kit-soft">{t('nothingYet')}</p>
      ) : (
        <ScoreSteps instrument={instrument} explanation={trial.explanation} />
      )}
    </>
  );
}

/** Without an instrument there is nothing to score, but the phone still shows what is written. */
function PhoneOnly({ document, locale }: { document: unknown; locale: Locale }): ReactNode {
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  return (
    <PhonePreview
      document={document}
      locale={locale}
      answers={answers}
      onAnswer={(id, value) => setAnswers({ ...answers, [id]: value })}
    />
  );
}

/** Beside the form: what is wrong, the phone, and the scoring of what is answered on it. */
export function SidePanel({ document, faults, instrument, onJump }: SidePanelProps): ReactNode {
  const t = useText(editorWords);
  const desk = useDesk();
  const [locale, setLocale] = useState<Locale>(desk.locale);
  return (
    <aside className="inst-side">
      {faults.length === 0 ? (
        <p className="kit-soft">{t('noFaults')}</p>
      ) : (
        <details className="inst-scale" open={faults.length < 6}>
          <summary>
            <span className="inst-scale__name">{t('faultsTitle', { n: faults.length })}</span>
          </summary>
          <div className="inst-scale__body">
            <FaultList document={document} faults={faults} onJump={onJump} />
          </div>
        </details>
      )}
      <div className="inst-bar inst-side__bar">
        <h2 className="kit-section__title">{t('preview')}</h2>
        <Segmented<Locale>
          size="small"
          value={locale}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={setLocale}
        />
      </div>
      {instrument ? (
        <TrialOf instrument={instrument} document={document} locale={locale} />
      ) : (
        <>
          <PhoneOnly document={document} locale={locale} />
          <p className="kit-soft">{t('trialLater', { n: faults.length })}</p>
        </>
      )}
    </aside>
  );
}
