import {
  Problem,
  RoomLink,
  StateTag,
  useDesk,
  useRefresh,
  useRouteMutation,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { drawSpotChecks, getCycle, listTasks, type TaskRow } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import type { CycleRecord } from './cycle-page.ts';

const mostShown = 200;
const tones = { drawn: 'amber', agrees: 'lake', differs: 'brick' } as const;

/** 抽查: for the verifier, while values are being verified. */
export function DrawChecks({ cycle }: { cycle: CycleRecord }): ReactNode {
  const t = useText(cycleWords);
  const { person } = useDesk();
  const refresh = useRefresh();
  const [drew, setDrew] = useState<{ seed: number; drawn: number } | null>(null);
  const { mutate, isPending, error } = useRouteMutation(drawSpotChecks, {
    onDone: (draw) => {
      setDrew(draw);
      void refresh(getCycle, listTasks);
    },
  });
  const isVerifier = person.roles.includes('index_verifier');
  const { data: drawnTasks } = useRouteQuery(
    listTasks,
    { query: { cycle: cycle.id, spotCheck: true, limit: mostShown } },
    { enabled: isVerifier },
  );
  const tasks = drawnTasks?.rows ?? [];
  const mayDraw = cycle.state === 'collecting';
  if (!isVerifier || (!mayDraw && tasks.length === 0)) return null;
  return (
    <div className="steer-draw no-print">
      {mayDraw && (
        <>
          <p className="kit-soft">{t('drawHint')}</p>
          <div className="kit-line">
            <Button loading={isPending} onClick={() => mutate({ params: { id: cycle.id }, body: {} })}>
              {t('draw')}
            </Button>
            <span role="status">
              {drew &&
                (drew.drawn > 0
                  ? t('drew', { n: drew.drawn, seed: drew.seed })
                  : t('drewNone', { seed: drew.seed }))}
            </span>
          </div>
          {error && <Problem error={error} compact />}
        </>
      )}
      {tasks.length > 0 && <DrawnList tasks={tasks} />}
    </div>
  );
}

/** What was drawn, each leading to its task: those still to be looked at first. */
function DrawnList({ tasks }: { tasks: readonly TaskRow[] }): ReactNode {
  const t = useText(cycleWords);
  const say = useSay();
  const isOpen = ({ spotCheck, state }: TaskRow) => spotCheck?.outcome === null && state === 'dept_approved';
  const sorted = tasks.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  return (
    <details className="steer-drawn" open={tasks.some(isOpen)}>
      <summary>{t('drawnList', { n: tasks.length, open: tasks.filter(isOpen).length })}</summary>
      <ul>
        {sorted.map((task) => (
          <li key={task.id}>
            <RoomLink to={`/indicators/tasks/${task.id}`}>
              {task.indicator} {say(task.name)} · {say(task.unit.name)}
            </RoomLink>
            <StateTag tone={tones[task.spotCheck?.outcome ?? 'drawn']}>
              {t(`drawn_${task.spotCheck?.outcome ?? 'drawn'}`)}
            </StateTag>
          </li>
        ))}
      </ul>
    </details>
  );
}
