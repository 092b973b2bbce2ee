import { Facts, useSay, useText } from '@xinan/console-kit';
import type { Instrument } from '@xinan/scoring';
import { explainInstrument, show } from '@xinan/scoring/explain';
import { type ReactNode, useMemo } from 'react';
import type { ReadScale } from '../contract.ts';
import { readingWords } from '../locales/console.ts';
import { ScaleChange } from './scale-change.tsx';

function Band({ band }: { band: NonNullable<ReadScale['band']> }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  return (
    <>
      {show(band.from)}–{show(band.to)} · {say(band.label)}
      <span className="kit-by"> {t('source', { source: band.source })}</span>
    </>
  );
}

function Cutoffs({ cutoffs }: { cutoffs: ReadScale['cutoffs'] }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  if (cutoffs.length === 0) return t('noCutoffs');
  return (
    <ul className="reading-plain">
      {cutoffs.map(({ rule, label, population, source }) => (
        <li key={`${rule}${population}`}>
          {rule} · {say(label)}
          <span className="kit-by">
            {' '}
            {population} · {t('source', { source })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Standing({ standing }: { standing: ReadScale['standing'] }): ReactNode {
  const t = useText(readingWords);
  if (!standing) return <span className="kit-soft">{t('noStanding')}</span>;
  const { population: who, z, t: points, source } = standing;
  return (
    <>
      {t('standingOf', { who, z: show(z), t: show(points) })}
      <span className="kit-by"> {t('source', { source })}</span>
    </>
  );
}

/** The rules by which the number came about; what single items added is not known here. */
function How({ scaleId, definition }: { scaleId: string; definition: Instrument }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  const rules = useMemo(
    () => explainInstrument(definition).scales.find((scale) => scale.scaleId === scaleId),
    [definition, scaleId],
  );
  if (!rules) return null;
  return (
    <details className="kit-more">
      <summary>{t('how')}</summary>
      <ol className="reading-rules">
        {rules.sentences.map((sentence) => (
          <li key={sentence.zh ?? sentence.en}>{say(sentence)}</li>
        ))}
      </ol>
      <p className="kit-by">{t('howHint')}</p>
    </details>
  );
}

/** One scale: its number, where it stands, how it changed, how it is computed. */
export function ScaleReading({ scale, definition }: { scale: ReadScale; definition: Instrument }): ReactNode {
  const t = useText(readingWords);
  const say = useSay();
  const { value, range, band, cutoffs, standing } = scale;
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <strong>{say(scale.name)}</strong>
        <strong className="kit-num">{show(value)}</strong>
        {range && (
          <span className="kit-soft kit-num">
            {t('outOf', { low: show(range[0]), high: show(range[1]) })}
          </span>
        )}
      </p>
      <Facts
        facts={[
          { name: t('band'), value: band && <Band band={band} /> },
          { name: t('cutoffs'), value: <Cutoffs cutoffs={cutoffs} /> },
          { name: t('standing'), value: <Standing standing={standing} /> },
        ]}
      />
      <ScaleChange scale={scale} />
      <How scaleId={scale.id} definition={definition} />
    </article>
  );
}
