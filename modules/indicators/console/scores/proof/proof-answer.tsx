import type { LegendBand } from '@xinan/charts';
import { Empty, Loading, Problem, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { explainScore } from '../../../contract.ts';
import { ProofBody } from './proof-body.tsx';
import type { Proof } from './proof-data.ts';
import { proofWords } from './words.ts';

interface AnswerProps {
  readonly run: string;
  readonly unit: string;
  readonly code: string;
  readonly bands: readonly LegendBand[];
  readonly onCode: (code: string) => void;
  /** Above the proof, once it is there. */
  readonly head?: (proof: Proof) => ReactNode;
}

/** Asks for the proof of a figure and shows it, with the way up to the total. */
export function ProofAnswer({ run, unit, code, bands, onCode, head }: AnswerProps): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { data, error, refetch } = useRouteQuery(
    explainScore,
    { params: { id: run, unit, code } },
    { keepPrevious: false },
  );
  if (!data) {
    if (error?.code === 'record.not_found') return <Empty title={t('gone')} hint={t('goneHint')} />;
    return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
  }
  return (
    <>
      {head?.(data)}
      <nav className="proof-trail" aria-label={t('title')}>
        {data.above.map((above) => (
          <button type="button" key={above.code} onClick={() => onCode(above.code)}>
            {above.code !== 'total' && `${above.code} `}
            {say(above.name)}
          </button>
        ))}
        <span aria-current="page">
          {code !== 'total' && code} {say(data.name)}
        </span>
      </nav>
      <ProofBody proof={data} bands={bands} onCode={onCode} />
    </>
  );
}
