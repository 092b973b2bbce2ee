import { formatTime } from '@xinan/cn/dates';
import {
  Empty,
  Loading,
  PageHeader,
  Problem,
  type RoomProps,
  serverNow,
  useDesk,
  useLiveRefetch,
  useRefresh,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { GoverningStandards } from '@xinan/standards/console';
import type { GovernedScreen } from '@xinan/standards/domain';
import { lampByWater } from '@xinan/ui/pictures';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getCycle, getOverview, listCycles, listRuns } from '../../../contract.ts';
import { CalendarLine } from '../cycles/calendar-line.tsx';
import { cycleWords } from '../cycle-words.ts';
import { namePeriod } from '../../../domain/name-period.ts';
import { CycleTag, Troubles } from '../pieces.tsx';
import '../steer.css';
import { BoardSection } from './board-section.tsx';
import { CapsSection } from './caps-section.tsx';
import type { CyclePage } from './cycle-page.ts';
import { NextStep } from './next-step.tsx';
import { RunList } from './run-list.tsx';

/** One evaluation cycle: its dates, what is next, who has reported what, its runs and the caps. */
export default function CycleScreen({ params }: RoomProps): ReactNode {
  const id = params.id ?? '';
  const t = useText(cycleWords);
  const { open } = useDesk();
  const { data, error, refetch } = useRouteQuery(getCycle, { params: { id } }, { keepPrevious: false });
  const runs = useRouteQuery(listRuns, { query: { cycle: id } });
  useLiveRefetch('indicators.', () => Promise.all([refetch(), runs.refetch()]));
  if (error?.code === 'record.not_found')
    return (
      <Empty
        picture={lampByWater}
        heading="h1"
        title={t('notFound')}
        action={<Button onClick={() => open('/indicators/cycles')}>{t('backToList')}</Button>}
      />
    );
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={10} />;
  return (
    <Shown
      cycle={data}
      runs={runs.data}
      problem={error && <Problem error={error} compact onRetry={() => void refetch()} />}
      runProblem={runs.error && <Problem error={runs.error} compact onRetry={() => void runs.refetch()} />}
    />
  );
}

/** What a cycle goes by, from collecting to publishing. */
const governing: Readonly<Record<CyclePage['cycle']['state'], GovernedScreen>> = {
  collecting: 'indicators.tasks',
  closed: 'indicators.ranking',
  previewed: 'indicators.publication',
  published: 'indicators.publication',
};

interface ShownProps extends CyclePage {
  readonly problem: ReactNode;
  readonly runProblem: ReactNode;
}

function Shown({ cycle, runs, problem, runProblem }: ShownProps): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const { locale } = useDesk();
  const refresh = useRefresh();
  const [done, setDone] = useState('');
  const took = (what: string) => {
    setDone(t('doneAt', { what, time: formatTime(serverNow()) }));
    void refresh(getCycle, listRuns, listCycles, getOverview);
  };
  return (
    <>
      <PageHeader
        back={{ to: '/indicators/cycles', label: t('backToList') }}
        title={t('cycleOf', { period: namePeriod(cycle.period, locale) })}
        state={
          <>
            <CycleTag state={cycle.state} />
            <Troubles {...cycle.tasks} />
          </>
        }
        hint={t('setLine', { title: say(cycle.setTitle), version: cycle.setVersion })}
      />
      <GoverningStandards screen={governing[cycle.state]} />
      {problem}
      <CalendarLine cycle={cycle} />
      <NextStep cycle={cycle} runs={runs} done={done} took={took} />
      <BoardSection batches={cycle.batches} />
      <div className="steer-two">
        <RunList runs={runs} problem={runProblem} />
        <CapsSection cycle={cycle} runs={runs} took={took} />
      </div>
    </>
  );
}
