import { Problem, StateTag, useSay, useText } from '@xinan/console-kit';
import { ahp } from '@xinan/indicators';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Questionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import { type Answers, keyOf, pairsOf, type Step, stepOf } from './comparisons.ts';
import type { Send } from './send.ts';
import { sayStep } from './say-step.ts';
import { WeightBars } from './weight-bars.tsx';

interface ResultProps {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly matrix: number[][];
  readonly send: Send;
  readonly onChange: (key: string, step: Step) => void;
  readonly onThink: (key: string) => void;
}

/** The weights and their consistency as they follow from the answers, what to change where they contradict, and handing in. */
export function Result(props: ResultProps): ReactNode {
  const { questionnaire, answers, matrix, send } = props;
  const t = useText(expertWords);
  const say = useSay();
  const { weights, consistencyRatio, accepted } = ahp(matrix);
  const isOpen = questionnaire.state === 'open';
  const rows = questionnaire.members.map(({ code, name }, at) => ({
    code,
    name: say(name),
    weight: weights[at] ?? 0,
  }));
  return (
    <div className="judge-result">
      <h2>{t('result')}</h2>
      <WeightBars rows={rows} label={t('result')} />
      <p className="kit-line">
        <StateTag tone={accepted ? 'lake' : 'amber'}>
          {t('consistency', { ratio: consistencyRatio.toFixed(2) })}
        </StateTag>
        <span>{t(accepted ? 'agrees' : 'disagrees')}</span>
      </p>
      {!accepted && <Contradiction {...props} />}
      {isOpen && <HandIn {...props} accepted={accepted} />}
      {send.error && (
        <>
          {send.error.code === 'record.changed' && <p role="status">{t('changedElsewhere')}</p>}
          <Problem error={send.error} compact />
        </>
      )}
      <details className="kit-more">
        <summary>{t('pairs')}</summary>
        <ul className="judge-pairs">
          {pairsOf(questionnaire.members.length).map((pair) => (
            <li key={keyOf(pair)}>
              <span>{sayStep(t, answers[keyOf(pair)] ?? 0, namesOf(questionnaire, pair, say))}</span>
              {isOpen && (
                <Button size="small" onClick={() => props.onThink(keyOf(pair))}>
                  {t('edit')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

const nothing = { zh: '', en: '' };

const namesOf = (
  { members }: Questionnaire,
  { first, second }: { first: number; second: number },
  say: ReturnType<typeof useSay>,
) => ({
  first: say(members[first]?.name ?? nothing),
  second: say(members[second]?.name ?? nothing),
});

/** The pair that agrees least with the rest, in words, with the judgement that would agree. */
function Contradiction({ questionnaire, matrix, answers, onChange, onThink }: ResultProps): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const { worstPair } = ahp(matrix);
  if (!worstPair) return null;
  const pair = { first: worstPair.row, second: worstPair.column };
  const names = namesOf(questionnaire, pair, say);
  const key = keyOf(pair);
  const implied = stepOf(worstPair.implied);
  return (
    <section className="judge-worst">
      <p className="judge-worst__title">{t('worst', { a: names.first, b: names.second })}</p>
      <p>{t('youSaid', { words: sayStep(t, answers[key] ?? 0, names) })}</p>
      <p>{t('wouldAgree', { words: sayStep(t, implied, names) })}</p>
      {questionnaire.state === 'open' && (
        <div className="judge-worst__acts">
          {implied !== answers[key] && (
            <Button size="large" type="primary" onClick={() => onChange(key, implied)}>
              {t('change')}
            </Button>
          )}
          <Button size="large" onClick={() => onThink(key)}>
            {t('think')}
          </Button>
        </div>
      )}
    </section>
  );
}

const sameMatrix = (one: number[][], other: readonly (readonly number[])[]): boolean =>
  one.every((row, i) => row.every((entry, j) => Math.abs(entry - (other[i]?.[j] ?? 0)) < 1e-9));

function HandIn({ questionnaire, matrix, send, accepted }: ResultProps & { accepted: boolean }): ReactNode {
  const t = useText(expertWords);
  const { mine } = questionnaire;
  const isSame = mine !== null && sameMatrix(matrix, mine.matrix);
  if (isSame)
    return (
      <div className="judge-sent" role="status">
        <p className="judge-sent__title">{t(send.wasSent ? 'submitted' : 'noChange')}</p>
        <p className="kit-soft">{t('submittedHint')}</p>
      </div>
    );
  return (
    <div className="judge-hand-in">
      <Button
        size="large"
        type={accepted ? 'primary' : 'default'}
        loading={send.isPending}
        onClick={() => send.submit(matrix)}
      >
        {t(accepted ? (mine ? 'submitAgain' : 'submit') : 'submitAnyway')}
      </Button>
      {!accepted && <p className="kit-by">{t('anywayHint')}</p>}
    </div>
  );
}
