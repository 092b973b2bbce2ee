import { useQueryClient } from '@tanstack/react-query';
import { formatDateTime } from '@xinan/cn/dates';
import {
  Problem,
  routeKey,
  Section,
  StateTag,
  useDesk,
  useLive,
  useRouteMutation,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CounsellorView, finishService, getCounsellorView } from '../../contract.ts';
import { safetyMeasures } from '../../domain.ts';
import { jointWords } from '../../locales/console-joint.ts';
import { LeftCase } from '../record/left-case.tsx';
import { NoRecord } from '../record/no-record.tsx';
import { ColourTag } from '../tags.tsx';
import { AdviceForm } from './advice.form.tsx';
import { Advices } from './advices.tsx';
import { AnswerBox } from './answer-box.tsx';
import { JointHeader } from './joint-header.tsx';
import { JointParties } from './joint-parties.tsx';
import { JointTeam } from './joint-team.tsx';
import { PsychNoteForm } from './psych-note.form.tsx';
import { WalledNotes } from './walled-notes.tsx';

type Open = 'note' | 'advice';

/** 联调：心理顾问视图. People, colour of risk, own notes, what the others passed on; not the file. */
export function CounsellorPage({ id }: { id: string }): ReactNode {
  const t = useText(jointWords);
  const client = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const {
    data: view,
    error,
    refetch,
  } = useRouteQuery(getCounsellorView, { params: { id } }, { keepPrevious: false });
  useLive('disputes.', (event) => {
    if (event.id === id || event.id === '') void refetch();
  });
  const [left, setLeft] = useState('');
  if (left) return <LeftCase what={left} />;
  if (!view || error?.problem.status === 404)
    return <NoRecord error={error} onRetry={() => void refetch()} />;
  const take = (changed: CounsellorView) => {
    client.setQueryData(routeKey(getCounsellorView, { params: { id } }), changed);
    setOpen(null);
  };
  const me = view.members.find(({ isMe }) => isMe);
  const isIn = me !== undefined && me.state !== 'offered';
  const isWorking = me?.state === 'accepted';
  return (
    <>
      <JointHeader row={view} view={t('counsellorView')} />
      <div className="dispute-joint">
        <div>
          <AnswerBox record={view} onAccepted={() => void refetch()} onLeft={setLeft} />
          <JointParties parties={view.parties} />
          <Surroundings view={view} />
          <JointTeam members={view.members} />
        </div>
        <div>
          {isIn && (
            <WalledNotes
              notes={view.notes}
              wall={t('psychWall')}
              {...(isWorking ? { onAdd: () => setOpen('note') } : {})}
            />
          )}
          <Section
            title={t('advices')}
            aside={
              isWorking && (
                <Button size="small" type="primary" className="no-print" onClick={() => setOpen('advice')}>
                  {t('counsellorAdvice')}
                </Button>
              )
            }
          >
            {view.advices.length === 0 && <p className="kit-soft">{t('noAdvices')}</p>}
            <Advices advices={view.advices} />
          </Section>
          {isWorking && <Finish id={id} onDone={take} />}
        </div>
      </div>
      {open === 'note' && <PsychNoteForm id={id} onClose={() => setOpen(null)} onDone={take} />}
      {open === 'advice' && (
        <AdviceForm
          id={id}
          from="counsellor"
          onClose={() => setOpen(null)}
          onDone={(changed) => take(changed as CounsellorView)}
        />
      )}
    </>
  );
}

/** Why the counsellor was asked, and what has been done about danger: kinds and times only. */
function Surroundings({ view }: { view: CounsellorView }): ReactNode {
  const t = useText(jointWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <Section title={t('surroundings')}>
      <p className="kit-line">
        <ColourTag colour={view.colour} full />
        {view.psychReason && <span>{view.psychReason}</span>}
      </p>
      <p className="kit-line">
        {view.measures.map(({ kind, at }) => (
          <StateTag key={`${kind}${at}`}>
            {say(safetyMeasures[kind])} {formatDateTime(new Date(at), locale)}
          </StateTag>
        ))}
      </p>
    </Section>
  );
}

function Finish({ id, onDone }: { id: string; onDone: (view: CounsellorView) => void }): ReactNode {
  const t = useText(jointWords);
  const { mutate, isPending, error } = useRouteMutation(finishService, { onDone });
  return (
    <Section title={t('finishTitle')}>
      <p className="kit-by">{t('finishHint')}</p>
      {error && <Problem error={error} compact />}
      <Popconfirm
        title={t('finishSure')}
        okText={t('finish')}
        cancelText={t('back')}
        onConfirm={() => mutate({ params: { id }, body: {} })}
      >
        <Button loading={isPending}>{t('finish')}</Button>
      </Popconfirm>
    </Section>
  );
}
