import { useQueryClient } from '@tanstack/react-query';
import {
  PageHeader,
  routeKey,
  useDesk,
  useRefresh,
  useRouteMutation,
  useSay,
  useText,
  Icon,
} from '@xinan/console-kit';
import { back } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { judgeGroup, listQuestionnaires, type Questionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import { type Answers, answersOf, buildMatrix, firstOpen, keyOf, pairsOf, type Step } from './comparisons.ts';
import { Comparison } from './comparison.tsx';
import { dropKept, keepAnswers, readKept } from './kept-answers.ts';
import { Result } from './result.tsx';
import type { Send } from './send.ts';

interface QuestionnairePageProps {
  readonly questionnaire: Questionnaire;
  readonly onBack: () => void;
}

/** One questionnaire: comparison after comparison, then the result, which one may correct and hand in. */
export function QuestionnairePage({ questionnaire, onBack }: QuestionnairePageProps): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const { id, members, group, mine, state } = questionnaire;
  const pairs = pairsOf(members.length);
  const { answers, keep, drop } = useAnswers(questionnaire);
  const [at, setAt] = useState(() => firstOpen(pairs, answers));
  const send = useSend(questionnaire, drop);
  const isOpen = state === 'open';
  const matrix = buildMatrix(members.length, answers);
  const pair = isOpen ? pairs[at] : undefined;
  const choose = (step: Step) => {
    if (!pair) return;
    const next = { ...answers, [keyOf(pair)]: step };
    keep(next);
    // Whoever changes one pair of a complete answer comes straight back to the result.
    setAt(matrix ? pairs.length : firstOpen(pairs, next));
  };
  const change = (key: string, step: Step) => keep({ ...answers, [key]: step });
  return (
    <div className="judge-page">
      <button type="button" className="judge-back" onClick={onBack}>
        <Icon path={back} size={14} /> {t('backToList')}
      </button>
      {pair ? (
        <Comparison
          key={keyOf(pair)}
          questionnaire={questionnaire}
          pair={pair}
          place={{ at, total: pairs.length }}
          step={answers[keyOf(pair)]}
          onChoose={choose}
          onBack={at > 0 ? () => setAt(at - 1) : undefined}
          onResult={matrix ? () => setAt(pairs.length) : undefined}
        />
      ) : (
        <>
          <PageHeader title={say(group.name)} hint={isOpen ? undefined : t('readOnly')} />
          {matrix ? (
            <Result
              key={id}
              questionnaire={questionnaire}
              answers={answers}
              matrix={matrix}
              send={send}
              onChange={change}
              onThink={(key) => setAt(pairs.findIndex((each) => keyOf(each) === key))}
            />
          ) : (
            <p>
              {t('notAnswered')} {!mine && <Button onClick={onBack}>{t('backToList')}</Button>}
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** What was answered: the unsent answers of this device, else what was handed in. */
function useAnswers({ id, members, mine, state }: Questionnaire) {
  const { person } = useDesk();
  const codes = members.map(({ code }) => code);
  const [answers, setAnswers] = useState<Answers>(() => {
    const kept = state === 'open' ? readKept(person.accountId, id, codes) : {};
    if (Object.keys(kept).length > 0 || !mine) return kept;
    return answersOf(mine.matrix);
  });
  const keep = (next: Answers) => {
    setAnswers(next);
    keepAnswers(person.accountId, id, { answers: next, members: codes });
  };
  return { answers, keep, drop: () => dropKept(person.accountId, id) };
}

function useSend({ id, mine }: Questionnaire, drop: () => void): Send {
  const client = useQueryClient();
  const refresh = useRefresh();
  const { mutate, isPending, error, isSuccess } = useRouteMutation(judgeGroup, {
    onDone: (changed) => {
      drop();
      client.setQueryData<Questionnaire[]>(routeKey(listQuestionnaires, {}), (all) =>
        all?.map((each) => (each.id === changed.id ? changed : each)),
      );
    },
  });
  const submit = (matrix: number[][]) =>
    mutate(
      { params: { id }, body: { matrix, version: mine?.version ?? null } },
      { onError: (fault) => fault.code === 'record.changed' && void refresh(listQuestionnaires) },
    );
  return { submit, isPending, error, wasSent: isSuccess };
}
