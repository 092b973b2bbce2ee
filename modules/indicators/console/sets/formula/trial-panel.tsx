import { Problem, useDesk, useSay, useText } from '@xinan/console-kit';
import type { Indicator } from '@xinan/indicators';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { editWords } from '../edit/words.ts';
import { FigureList } from './figure-list.tsx';
import { TrialResult } from './trial-result.tsx';
import { useTrial } from './use-trial.ts';

/** 即时试算: the data elements the formulas name, what is known of them, and what the indicator comes to. */
export function TrialPanel({ indicator }: { indicator: Indicator }): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { locale } = useDesk();
  const desk = useTrial(indicator);
  const { units, unit, period, periods, error, names, typed } = desk;
  return (
    <section className="set-trial" aria-labelledby="set-trial-title">
      <div className="set-trial__head">
        <h3 id="set-trial-title">{t('trial')}</h3>
        <Select<string>
          aria-label={t('trialUnit')}
          className="set-trial__pick"
          value={unit ?? ''}
          options={units.map(({ code, name }) => ({ value: code, label: say(name) }))}
          onChange={desk.setUnit}
        />
        <Select<string>
          aria-label={t('trialPeriod')}
          className="set-trial__pick"
          value={period}
          options={periods.map((value) => ({ value, label: namePeriod(value, locale) }))}
          onChange={desk.setPeriod}
        />
      </div>
      <p className="kit-soft">{t('trialHint')}</p>
      {error && <Problem error={error} compact />}
      {names.length === 0 ? <p className="kit-soft">{t('noFigures')}</p> : <FigureList desk={desk} />}
      {Object.values(typed).some((text) => text !== '') && (
        <Button size="small" onClick={desk.clear}>
          {t('clearTry')}
        </Button>
      )}
      <TrialResult indicator={indicator} desk={desk} />
    </section>
  );
}
