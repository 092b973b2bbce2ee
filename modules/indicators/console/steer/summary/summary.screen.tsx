import {
  Empty,
  Icon,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  StateTag,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { listSets, summariseJudgements } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import '../experts.css';
import { GroupSummary } from './group-summary.tsx';
import { OpenQuestionnaireForm } from './open-questionnaire.form.tsx';

/** 专家赋权汇总: what the experts propose for one version of the set, group by group; never a change of it. */
export default function SummaryScreen({ params }: RoomProps): ReactNode {
  const set = params.set ?? '';
  const t = useText(expertWords);
  const say = useSay();
  const { open } = useDesk();
  const { data, error, refetch } = useRouteQuery(
    summariseJudgements,
    { query: { set } },
    { keepPrevious: false },
  );
  const sets = useRouteQuery(listSets, {});
  useLiveRefetch('indicators.', refetch);
  const [isOpening, setOpening] = useState(false);
  const chosen = sets.data?.find(({ id }) => id === set);
  const nameOf = ({ title, version }: { title: { zh: string; en: string }; version: string }) =>
    `${say(title)} ${version}`;
  const button = (
    <Button type="primary" icon={<Icon path={plus} />} onClick={() => setOpening(true)}>
      {t('openQuestionnaire')}
    </Button>
  );
  return (
    <>
      <PageHeader
        back={{ to: '/indicators/cycles', label: t('backToCycles') }}
        title={t('summary')}
        state={<StateTag tone="sky">{t('proposal')}</StateTag>}
        hint={t('summaryHint', { set: chosen ? nameOf(chosen) : '…' })}
        actions={data && data.length > 0 && button}
      />
      {sets.data && sets.data.length > 1 && (
        <label className="propose-set">
          <span>{t('whichSet')}</span>
          <Select
            aria-label={t('whichSet')}
            value={set}
            options={sets.data.map((each) => ({ value: each.id, label: nameOf(each) }))}
            onChange={(id) => open(`/indicators/experts/summary/${id}`)}
          />
        </label>
      )}
      {error && <Problem error={error} compact={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data?.length === 0 && (
        <Empty title={t('noQuestionnaires')} hint={t('noQuestionnairesHint')} action={button} />
      )}
      {data?.map((summary) => (
        <GroupSummary key={summary.id} summary={summary} refetch={() => void refetch()} />
      ))}
      {isOpening && (
        <OpenQuestionnaireForm
          setId={set}
          onClose={() => setOpening(false)}
          onDone={() => {
            setOpening(false);
            void refetch();
          }}
        />
      )}
    </>
  );
}
