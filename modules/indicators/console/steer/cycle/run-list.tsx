import { formatDateTime } from '@xinan/cn/dates';
import { Loading, RoomLink, Section, StateTag, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { RunRow } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';

const tones = { preview: 'amber', published: 'lake', superseded: 'plain' } as const;

interface RunListProps {
  readonly runs: readonly RunRow[] | undefined;
  readonly problem: ReactNode;
}

/** Every calculation of the cycle, superseded ones among them: readable, with reason and hashes. */
export function RunList({ runs, problem }: RunListProps): ReactNode {
  const t = useText(cycleWords);
  return (
    <Section title={t('runs')}>
      {problem}
      {runs === undefined ? (
        !problem && <Loading rows={3} />
      ) : runs.length === 0 ? (
        <p className="kit-soft">{t('noRuns')}</p>
      ) : (
        <ol className="kit-rows">
          {runs.map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Run({ run }: { run: RunRow }): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const at = (instant: string) => formatDateTime(new Date(instant), locale);
  const facts: readonly (readonly [string, string])[] = [
    [t('seed'), String(run.seed)],
    [t('draws'), String(run.draws)],
    [t('edition'), run.edition],
    [t('inputHash'), run.inputSha256],
    [t('resultHash'), run.resultSha256],
  ];
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <RoomLink className="kit-number" to={`/indicators?run=${run.id}`}>
          {t('runNo', { n: run.ordinal })}
        </RoomLink>
        <StateTag tone={tones[run.state]}>{t(`run_${run.state}`)}</StateTag>
        <span className="kit-soft">{t('runBy', { name: run.starter, time: at(run.startedAt) })}</span>
      </p>
      {run.publishedAt && (
        <p className="kit-by">
          {t('publishedAt')} {at(run.publishedAt)}
        </p>
      )}
      {run.reason && <p className="kit-text">{t('runWhy', { reason: run.reason })}</p>}
      <details className="kit-more">
        <summary>{t('runMore')}</summary>
        <dl className="steer-hashes">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
