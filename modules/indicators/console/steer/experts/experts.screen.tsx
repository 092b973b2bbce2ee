import { formatDate } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  StateTag,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listQuestionnaires, type Questionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import '../experts.css';
import { pairsOf } from './comparisons.ts';
import { readKept } from './kept-answers.ts';
import { QuestionnairePage } from './questionnaire-page.tsx';

/** 专家打分: the questionnaires that wait, one of them opened in place. */
export default function ExpertsScreen(): ReactNode {
  const t = useText(expertWords);
  const { data, error, refetch } = useRouteQuery(listQuestionnaires, {});
  useLiveRefetch('indicators.', refetch);
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = data?.find(({ id }) => id === openId);
  if (opened)
    return <QuestionnairePage key={opened.id} questionnaire={opened} onBack={() => setOpenId(null)} />;
  return (
    <div className="judge-page">
      <PageHeader title={t('experts')} hint={t('expertsHint')} />
      {error && <Problem error={error} compact={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={4} />}
      {data?.length === 0 && <Empty title={t('none')} hint={t('noneHint')} />}
      <ul className="judge-list">
        {data?.map((questionnaire) => (
          <li key={questionnaire.id}>
            <Card questionnaire={questionnaire} onOpen={() => setOpenId(questionnaire.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly questionnaire: Questionnaire;
  readonly onOpen: () => void;
}

function Card({ questionnaire, onOpen }: CardProps): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const { locale, person } = useDesk();
  const { id, group, members, state, mine, closesOn } = questionnaire;
  const kept = Object.keys(
    readKept(
      person.accountId,
      id,
      members.map(({ code }) => code),
    ),
  ).length;
  const total = pairsOf(members.length).length;
  const isOpen = state === 'open';
  return (
    <section className="judge-card" aria-label={say(group.name)}>
      <div className="judge-card__words">
        <h2>{say(group.name)}</h2>
        <p className="kit-soft">
          {say(questionnaire.setTitle)} {questionnaire.setVersion}
        </p>
        <p className="kit-line">
          <State questionnaire={questionnaire} />
          <span className="kit-soft">
            {t('pairsCount', { n: total })} · {t('until', { date: formatDate(closesOn, locale) })}
          </span>
        </p>
        {isOpen && kept > 0 && <p className="judge-card__kept">{t('kept', { done: kept, total })}</p>}
      </div>
      {(isOpen || mine) && (
        <Button size="large" type={isOpen && !mine ? 'primary' : 'default'} onClick={onOpen}>
          {t(mine ? 'look' : kept > 0 ? 'resume' : 'start')}
        </Button>
      )}
    </section>
  );
}

function State({ questionnaire: { state, mine } }: { questionnaire: Questionnaire }): ReactNode {
  const t = useText(expertWords);
  if (mine)
    return (
      <StateTag tone={mine.accepted ? 'lake' : 'amber'}>
        {t(mine.accepted ? 'mineAccepted' : 'mineRefused')}
      </StateTag>
    );
  return state === 'open' ? (
    <StateTag tone="sky">{t('open')}</StateTag>
  ) : (
    <StateTag>{t('mineMissed')}</StateTag>
  );
}
