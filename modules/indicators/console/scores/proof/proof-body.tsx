import type { LegendBand } from '@xinan/charts';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { formatAmount, formatScore, withUnit } from '../format.ts';
import { bandOfScore } from '../legend.ts';
import { hidesAnything } from './proof-data.ts';
import { BandScale } from './band-scale.tsx';
import { ElementsStep } from './elements-step.tsx';
import { FormulaStep } from './formula-step.tsx';
import { MembersStep } from './members-step.tsx';
import { PartsStep } from './parts-step.tsx';
import type { ProofProps } from './proof-props.ts';
import { SealStep } from './seal-step.tsx';
import { proofWords } from './words.ts';

/** One sentence, then step by step from the figures as reported to the score, then the seals for who checks it. */
export function ProofBody(props: ProofProps): ReactNode {
  const { proof, bands } = props;
  const t = useText(proofWords);
  const say = useSay();
  const { locale } = useDesk();
  const isGroup = proof.members.length > 0;
  const band = bandOfScore(proof.score, bands);
  const said = {
    period: namePeriod(proof.run.period, locale),
    unit: say(proof.unit.name),
    name: say(proof.name),
    score: formatScore(proof.score),
    band: band?.label ?? '',
  };
  const places = new Set(proof.parts.map(({ unit }) => unit.code)).size;
  const value = withUnit(formatAmount(proof.value), proof.valueUnit ? say(proof.valueUnit) : '');
  const hasValue = !isGroup && (proof.value !== null || proof.suppressed);
  const steps = isGroup
    ? ([[t('stepMembers'), <MembersStep key="members" {...props} />]] as const)
    : ([
        [t('stepParts'), <PartsStep key="parts" proof={proof} />],
        ...(proof.elements.length > 0
          ? ([[t('stepElements'), <ElementsStep key="elements" proof={proof} />]] as const)
          : []),
        ...(proof.formula === null
          ? []
          : ([
              [t('stepFormula'), <FormulaStep key="formula" proof={proof} formula={proof.formula} />],
            ] as const)),
        [t('stepScoring'), <ScoringStep key="scoring" {...props} />],
      ] as const);
  return (
    <article className="proof">
      <header className="proof__lead">
        <div className="proof__figures">
          {hasValue && (
            <>
              <Figure name={t('valueWord')} number={proof.suppressed ? '*' : value} />
              <span className="proof__arrow" aria-hidden="true">
                →
              </span>
            </>
          )}
          <Figure name={t('scoreWord')} number={formatScore(proof.score)} band={band} />
        </div>
        <p className="proof__words">
          {proof.score === null
            ? t(proof.suppressed ? 'saidHidden' : 'saidNone', said)
            : hasValue && !proof.suppressed
              ? t('saidValue', { ...said, value })
              : t('saidScore', said)}
          {locale === 'en' && ' '}
          {isGroup && t('saidMembers', { n: proof.members.length })}
          {!isGroup && places > 1 && t('saidSum', { n: places })}
        </p>
        {hidesAnything(proof) && <p className="proof__hidden">{t('suppressedWhy')}</p>}
      </header>
      <ol className="proof__steps">
        {[...steps, [t('stepSeal'), <SealStep key="seal" proof={proof} />] as const].map(([title, step]) => (
          <li key={title} className="proof__step">
            <h2>{title}</h2>
            {step}
          </li>
        ))}
      </ol>
    </article>
  );
}

function Figure({
  name,
  number,
  band,
}: {
  name: string;
  number: string;
  band?: LegendBand | null;
}): ReactNode {
  return (
    <span className="proof__figure">
      <small>{name}</small>
      <b className="kit-num">{number}</b>
      {band && (
        <span className="proof__band">
          <span className="scores-swatch" style={{ background: band.colour }} /> {band.label}
        </span>
      )}
    </span>
  );
}

function ScoringStep({ proof, bands }: ProofProps): ReactNode {
  const say = useSay();
  return (
    <>
      <p>{say(proof.scoring)}</p>
      <BandScale score={proof.score} bands={bands} />
    </>
  );
}
