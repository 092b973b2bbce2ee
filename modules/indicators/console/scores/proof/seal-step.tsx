import { formatDateTime } from '@xinan/cn/dates';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Proof } from './proof-data.ts';
import { proofWords } from './words.ts';

/** What the result was made of, by hash, and the command that makes it again. */
export function SealStep({ proof: { run, formulaSha256, replay } }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { locale } = useDesk();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(replay).then(() => setCopied(true));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('runWord'),
      `${t('runNumber', { n: run.ordinal })} · ${t('startedBy', { by: run.starter, at: formatDateTime(new Date(run.startedAt), locale) })}`,
    ],
    [t('set'), `${say(run.setTitle)} ${run.setVersion}`],
    [t('edition'), <code key="edition">{run.edition}</code>],
    [t('seed'), <code key="seed">{`${run.seed} / ${run.draws}`}</code>],
    [t('input'), <code key="input">{run.inputSha256}</code>],
    [t('result'), <code key="result">{run.resultSha256}</code>],
    ...(formulaSha256 === null
      ? []
      : ([[t('formulaHash'), <code key="formula">{formulaSha256}</code>]] as const)),
  ];
  return (
    <div className="proof-seal">
      <p className="kit-soft">{t('sealHint')}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="proof-replay">
        <span>{t('replay')}</span>
        <code>{replay}</code>
        <Button size="small" className="no-print" onClick={() => void copy()}>
          {t(isCopied ? 'copied' : 'copy')}
        </Button>
        <span className="kit-hidden" role="status">
          {isCopied && t('copied')}
        </span>
      </div>
    </div>
  );
}
