import { chartWords, contributionBars } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import {
  Empty,
  Loading,
  Problem,
  type RoomProps,
  Section,
  useDesk,
  useRouteQuery,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { Button, Segmented } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { getChange } from '../../../contract.ts';
import { paths } from '../address.ts';
import { formatPoints, formatScore } from '../format.ts';
import { legendOf } from '../legend.ts';
import { Change } from '../page/marks.tsx';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { UnitPicker } from '../page/unit-picker.tsx';
import { unitOr } from '../page/units-in-view.ts';
import { ProofDrawer } from '../proof/proof-drawer.tsx';
import { changeWords } from './words.ts';

type Answer = OutputOf<typeof getChange>;
const choices = ['previous', 'year_before'] as const;
/** What rounds to nothing is not worth a bar. */
const leastPoints = 0.005;
const weightsKey = 'weights';

/** 变化由来: which indicators moved the total of a place, and what is due to weights. */
export default function ChangeScreen({ params }: RoomProps): ReactNode {
  return (
    <ScorePage tab="change" unit={params.unit}>
      {(view) => <ChangeOf view={view} chosen={params.unit} />}
    </ScorePage>
  );
}

function ChangeOf({ view, chosen }: { view: ScoreView; chosen: string | undefined }): ReactNode {
  const t = useText(changeWords);
  const { locale, open } = useDesk();
  const [filters, change] = useUrlFilters(['against']);
  const [explained, setExplained] = useState<string | null>(null);
  const { overview, to } = view;
  const unit = unitOr(overview, chosen)?.unit.code ?? '';
  const against = choices.find((one) => one === filters.against) ?? 'previous';
  const { data, error, refetch } = useRouteQuery(getChange, {
    params: { id: overview.run.id, unit },
    query: { against },
  });
  return (
    <>
      <div className="scores-bar no-print">
        <UnitPicker
          overview={overview}
          value={unit}
          onChange={(next) => open(to(paths.change(next), { against }))}
        />
        <Segmented<string>
          aria-label={t('against')}
          value={against}
          options={choices.map((one) => ({ value: one, label: t(one) }))}
          onChange={(next) => change({ against: next })}
        />
      </div>
      {!data && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />)}
      {data?.against === null && (
        <Empty title={t('noneTitle', { against: t(against) })} hint={t('noneHint')} picture={null} />
      )}
      {data && data.against !== null && <Terms answer={data} onExplain={setExplained} />}
      <ProofDrawer
        run={overview.run.id}
        unit={unit}
        code={explained}
        bands={legendOf(overview, locale)}
        onCode={setExplained}
        onClose={() => setExplained(null)}
      />
    </>
  );
}

function Terms({ answer, onExplain }: { answer: Answer; onExplain: (code: string) => void }): ReactNode {
  const t = useText(changeWords);
  const { locale } = useDesk();
  const [isLong, setLong] = useState(false);
  const { before, after, dueToScores, dueToWeights, terms } = answer;
  const whole = before === null || after === null ? null : after - before;
  const hasWeights = dueToWeights !== null && Math.abs(dueToWeights) >= leastPoints;
  const moved = terms.filter(({ points }) => Math.abs(points) >= leastPoints);
  const draw = useCallback(
    (width: number) =>
      contributionBars({
        width,
        title: t('bars'),
        words: chartWords[locale],
        format: formatPoints,
        most: width < 560 ? 5 : 8,
        terms: [
          ...terms.map(({ code, name, points }) => ({
            key: code,
            label: `${code} ${name[locale]}`,
            value: points,
          })),
          ...(hasWeights ? [{ key: weightsKey, label: t('weightsTerm'), value: dueToWeights }] : []),
        ],
        total: { label: t('whole'), value: whole },
      }),
    [terms, hasWeights, dueToWeights, whole, locale, t],
  );
  const said = {
    before: formatScore(before),
    after: formatScore(after),
    change: formatPoints(whole),
    scores: formatPoints(dueToScores),
    weights: formatPoints(dueToWeights),
  };
  return (
    <>
      <div className="scores-card scores-lead">
        <p className="scores-lead__words">{hasWeights ? t('said', said) : t('saidNoWeights', said)}</p>
        <dl className="scores-figures">
          <div>
            <dt>{answer.against && namePeriod(answer.against, locale)}</dt>
            <dd className="kit-num">{formatScore(before)}</dd>
          </div>
          <div>
            <dt>{t('after')}</dt>
            <dd className="kit-num">{formatScore(after)}</dd>
          </div>
          <div>
            <dt>{t('dueToScores')}</dt>
            <dd>
              <Change points={dueToScores} />
            </dd>
          </div>
          <div>
            <dt>{t('dueToWeights')}</dt>
            <dd>
              <Change points={dueToWeights} />
            </dd>
          </div>
        </dl>
      </div>
      <Section title={t('bars')}>
        <div className="scores-card">
          <p className="scores-hint">{t('barsHint')}</p>
          <FittedChart draw={draw} onSelect={(key) => key !== weightsKey && onExplain(key)} />
        </div>
      </Section>
      <Section
        title={t('all', { n: moved.length })}
        aside={
          <Button aria-expanded={isLong} onClick={() => setLong(!isLong)}>
            {t(isLong ? 'hide' : 'show')}
          </Button>
        }
      >
        {isLong && <AllTerms terms={moved} onExplain={onExplain} />}
      </Section>
    </>
  );
}

function AllTerms({
  terms,
  onExplain,
}: {
  terms: Answer['terms'];
  onExplain: (code: string) => void;
}): ReactNode {
  const t = useText(changeWords);
  const { locale } = useDesk();
  return (
    <div className="scores-card scores-card--flush">
      <table className="scores-table">
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col" className="scores-table__number">
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ code, name, points }) => (
            <tr key={code}>
              <th scope="row">
                <button type="button" className="proof-member" onClick={() => onExplain(code)}>
                  <span className="scores-code">{code}</span> {name[locale]}
                </button>
              </th>
              <td className="scores-table__number">{formatPoints(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
