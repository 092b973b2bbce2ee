import { Section, StateTag, useSay, useText } from '@xinan/console-kit';
import type { Instrument } from '@xinan/scoring';
import { explainInstrument, type ScaleRules, show } from '@xinan/scoring/explain';
import { type ReactNode, useMemo } from 'react';
import { words } from '../../locales/console.ts';
import { ProvenanceMark, sourceOf } from './provenance.tsx';
import { AlertList, BandTable, CutoffTable, ItemTable, Norms } from './scoring-tables.tsx';

/** An item that only says how it counts is told by the sentences; a table is for reversing, weights and counting. */
const needsTable = ({ items }: ScaleRules): boolean =>
  items.some(
    ({ reversed, weight, adds }) => reversed || weight !== 1 || adds.some((one) => one.adds !== one.answer),
  );

function ScaleSection({ instrument, rules }: { instrument: Instrument; rules: ScaleRules }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const scale = instrument.scales.find(({ id }) => id === rules.scaleId);
  if (!scale) return null;
  const bands = Map.groupBy(
    instrument.bands.filter((band) => band.scale === scale.id),
    ({ norm }) => norm,
  );
  return (
    <section className="inst-rule">
      <h3 className="inst-rule__title">
        {say(scale.name)}
        {rules.isFinding && <StateTag tone="sky">{t('finding')}</StateTag>}
        {scale.range && (
          <span className="kit-soft kit-num inst-rule__range">
            {t('range')} {t('rangeOf', { low: show(scale.range[0]), high: show(scale.range[1]) })}
          </span>
        )}
      </h3>
      <ol className="inst-sentences">
        {rules.sentences.map((sentence) => (
          <li key={sentence.en}>{say(sentence)}</li>
        ))}
      </ol>
      {scale.note && <p className="kit-by">{scale.note}</p>}
      {needsTable(rules) && <ItemTable instrument={instrument} items={rules.items} />}
      {[...bands].map(([norm, own]) => (
        <BandTable key={norm} bands={own} norm={norm} />
      ))}
      <CutoffTable cutoffs={instrument.cutoffs.filter((cutoff) => cutoff.scale === scale.id)} />
      <Norms instrument={instrument} scale={scale} />
    </section>
  );
}

/** 计分: how answers become results, in sentences and tables made from the definition. */
export function ScoringSection({ instrument }: { instrument: Instrument }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const rules = useMemo(() => explainInstrument(instrument), [instrument]);
  const { missing } = instrument;
  return (
    <div className="inst-reading">
      {rules.answers.length > 0 && (
        <Section title={t('beforeScales')}>
          <ul className="inst-sentences">
            {rules.answers.map((sentence) => (
              <li key={sentence.en}>{say(sentence)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('alerts')}>
        {rules.alerts.length > 0 && <p className="inst-intro kit-soft">{t('alertsHint')}</p>}
        <AlertList alerts={rules.alerts} />
      </Section>
      <Section title={t('method')}>
        {instrument.bands.length > 0 && <p className="inst-intro kit-soft">{t('bandsHint')}</p>}
        {rules.scales.map((scale) => (
          <ScaleSection key={scale.scaleId} instrument={instrument} rules={scale} />
        ))}
      </Section>
      <Section title={t('missingRule')}>
        <p className="inst-line">{say(missing.text)}</p>
        <p className="kit-by">
          {sourceOf(missing.source)}{' '}
          {/^(un)?verified/.test(missing.source) && <ProvenanceMark text={missing.source} />}
        </p>
      </Section>
    </div>
  );
}
