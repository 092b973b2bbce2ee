import { StateTag, useSay, useText } from '@xinan/console-kit';
import type { Instrument, Locale } from '@xinan/scoring';
import {
  type ItemPart,
  originWords,
  partSum,
  type ScaleExplanation,
  type ScalePart,
  show,
  showComparison,
  stepsInWords,
  unscoredText,
} from '@xinan/scoring/explain';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';
import { trialWords } from '../../locales/trial.ts';
import { answerText, wordsIn } from './wording.ts';

interface ScaleCardProps {
  readonly instrument: Instrument;
  readonly explanation: ScaleExplanation;
  readonly locale: Locale;
  /** Unfolded from the start. */
  readonly open: boolean;
}

function ItemRow({ instrument, part, locale }: { instrument: Instrument; part: ItemPart; locale: Locale }) {
  const t = useText(trialWords);
  const library = useText(words);
  const say = useSay();
  const item = instrument.items.find(({ id }) => id === part.itemId);
  const why = originWords[part.origin];
  const sum = partSum(part);
  return (
    <tr>
      <td className="kit-num">{part.n}</td>
      <td>
        {(item && wordsIn(item.text, locale)) ?? library('itemsOfNo', { n: part.n })}{' '}
        {part.reversed && <StateTag tone="sky">{t('reversed')}</StateTag>}
        {part.weight !== 1 && <StateTag>{t('times', { n: show(part.weight) })}</StateTag>}
      </td>
      <td>
        {part.answer === null ? '—' : answerText(instrument, part.itemId, { value: part.answer, locale })}
        {why && <span className="kit-by"> {say(why)}</span>}
      </td>
      <td className="kit-num inst-num">
        {sum !== null && <span className="inst-sum">{sum}</span>}
        {part.adds === null ? '—' : <strong>{show(part.adds)}</strong>}
      </td>
    </tr>
  );
}

function PartRow({ instrument, part }: { instrument: Instrument; part: ScalePart }): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const scale = instrument.scales.find(({ id }) => id === part.scaleId);
  return (
    <tr>
      <td />
      <td>
        {scale ? say(scale.name) : part.scaleId}{' '}
        {part.weight !== 1 && <StateTag>{t('times', { n: show(part.weight) })}</StateTag>}
      </td>
      <td className="kit-num">{part.points === null ? t('noScore') : show(part.points)}</td>
      <td className="kit-num inst-num">{part.adds === null ? '—' : <strong>{show(part.adds)}</strong>}</td>
    </tr>
  );
}

function Parts({ instrument, explanation, locale }: Omit<ScaleCardProps, 'open'>): ReactNode {
  const t = useText(trialWords);
  const ofScales = explanation.parts[0]?.kind === 'scale';
  return (
    <div className="inst-table" role="region" aria-label={t(ofScales ? 'parts' : 'items')} tabIndex={0}>
      <table>
        <caption className="inst-caption">{t(ofScales ? 'parts' : 'items')}</caption>
        <thead>
          <tr>
            <th>{t('no')}</th>
            <th>{t(ofScales ? 'part' : 'question')}</th>
            <th>{t('answer')}</th>
            <th className="inst-num">{t('adds')}</th>
          </tr>
        </thead>
        <tbody>
          {explanation.parts.map((part) =>
            part.kind === 'item' ? (
              <ItemRow key={part.itemId} instrument={instrument} part={part} locale={locale} />
            ) : (
              <PartRow key={part.scaleId} instrument={instrument} part={part} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Where({ explanation }: { explanation: ScaleExplanation }): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const { scored } = explanation;
  if (!scored || (!scored.band && scored.cutoffs.length === 0)) return null;
  return (
    <dl className="kit-pairs">
      {scored.band && (
        <div>
          <dt>{t('band')}</dt>
          <dd>
            {show(scored.band.min)}–{show(scored.band.max)} · {say(scored.band.label)}
          </dd>
        </div>
      )}
      {scored.cutoffs.length > 0 && (
        <div>
          <dt>{t('reached')}</dt>
          <dd>
            <ul>
              {scored.cutoffs.map((cutoff) => (
                <li key={`${cutoff.code}${cutoff.population}`}>
                  {showComparison(cutoff.op, cutoff.value)} · {say(cutoff.label)}
                  <span className="kit-by"> {cutoff.population}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** One scale: its number at a glance; unfolded, the way to it. */
export function ScaleCard({ instrument, explanation, locale, open }: ScaleCardProps): ReactNode {
  const t = useText(trialWords);
  const say = useSay();
  const { scaleId, scored, steps } = explanation;
  const scale = instrument.scales.find(({ id }) => id === scaleId);
  const none = unscoredText(explanation);
  return (
    <details className="inst-scale" open={open}>
      <summary>
        <span className="inst-scale__name">{scale ? say(scale.name) : scaleId}</span>
        {scored?.prorated && <StateTag tone="amber">{t('prorated')}</StateTag>}
        {scored?.band && <span className="inst-scale__band">{say(scored.band.label)}</span>}
        <span className="inst-scale__score kit-num">
          {scored ? (
            <>
              <strong>{show(scored.value)}</strong>
              {scale?.range && (
                <span className="kit-soft">
                  {' '}
                  / {t('outOf', { low: show(scale.range[0]), high: show(scale.range[1]) })}
                </span>
              )}
            </>
          ) : (
            <span className="kit-soft">{t('noScore')}</span>
          )}
        </span>
      </summary>
      <div className="inst-scale__body">
        {none && <p className="kit-soft">{say(none)}</p>}
        {steps.length > 0 && (
          <ol className="inst-sums" aria-label={t('steps')}>
            {stepsInWords(explanation).map(({ name, sum }, index) => (
              <li key={index}>
                <span className="inst-sums__name">{say(name)}</span>
                <code>{sum}</code>
              </li>
            ))}
          </ol>
        )}
        <Where explanation={explanation} />
        <Parts instrument={instrument} explanation={explanation} locale={locale} />
      </div>
    </details>
  );
}
