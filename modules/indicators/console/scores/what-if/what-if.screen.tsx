import { Empty, Loading, Problem, Section, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { roundHalfUp } from '@xinan/indicators';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { getScoreModel } from '../../../contract.ts';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WeightSliders } from './weight-sliders.tsx';
import { type ModelAnswer, withProposal } from './weights.ts';
import { whatIfWords } from './words.ts';

/** 权重试算: sliders that answer within a frame. */
export default function WhatIfScreen(): ReactNode {
  return <ScorePage tab="whatIf">{(view) => <Model view={view} />}</ScorePage>;
}

function Model({ view }: { view: ScoreView }): ReactNode {
  const { id } = view.overview.run;
  const { data, error, refetch } = useRouteQuery(getScoreModel, { params: { id } }, { keepPrevious: false });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />;
  return <Trial key={id} answer={data} />;
}

function Trial({ answer }: { answer: ModelAnswer }): ReactNode {
  const t = useText(whatIfWords);
  const say = useSay();
  const { set, positions, rule, setRule, move, choose, before, after } = useWhatIf(answer);
  return (
    <>
      <p className="scores-how scores-how--trial">
        <strong>{t('banner')}</strong> {t('bannerMore')}
      </p>
      <div className="what-if">
        <section className="scores-card" aria-label={t('weights')}>
          <div className="scores-card__head">
            <h2>{t('weights')}</h2>
            <Button size="small" onClick={() => choose(set)}>
              {t('reset')}
            </Button>
          </div>
          <div className="what-if__proposals" role="group" aria-label={t('proposals')}>
            {answer.proposals.map(({ method, name, weights, note }) => (
              <button
                type="button"
                key={method}
                className="what-if__proposal"
                onClick={() => choose(withProposal(set, weights))}
              >
                <b>{say(name)}</b>
                <small>{say(note)}</small>
              </button>
            ))}
          </div>
          <WeightSliders answer={answer} set={set} positions={positions} onMove={move} />
        </section>
        <section className="scores-card what-if__result">
          <div className="scores-card__head">
            <h2>{t('result')}</h2>
            <Segmented<'linear' | 'geometric'>
              aria-label={t('rule')}
              value={rule}
              options={[
                { value: 'linear', label: t('linear') },
                { value: 'geometric', label: t('geometric') },
              ]}
              onChange={setRule}
            />
          </div>
          {after ? (
            <OutcomeTable units={answer.units} before={before} after={after} />
          ) : (
            <Empty title={t('zero')} picture={null} />
          )}
        </section>
      </div>
      <Section title={t('redundant')}>
        <div className="scores-card">
          <p className="scores-hint">{t(answer.redundant.length > 0 ? 'redundantHint' : 'redundantNone')}</p>
          <ul className="scores-says">
            {answer.redundant.map(({ one, other, rho }) => (
              <li key={`${one.code}/${other.code}`}>
                <span className="scores-code">{one.code}</span> {say(one.name)} ↔{' '}
                <span className="scores-code">{other.code}</span> {say(other.name)}{' '}
                <span className="kit-soft kit-num">
                  {t('redundantRow', { rho: roundHalfUp(rho, 2).toFixed(2).replace('-', '−') })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </>
  );
}
