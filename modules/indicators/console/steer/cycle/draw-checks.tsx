import { Problem, useDesk, useRefresh, useRouteMutation, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { drawSpotChecks, getCycle, listTasks } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import type { CycleRecord } from './cycle-page.ts';

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
  if (cycle.state !== 'collecting' || !person.roles.includes('index_verifier')) return null;
  return (
    <div className="steer-draw no-print">
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
    </div>
  );
}
