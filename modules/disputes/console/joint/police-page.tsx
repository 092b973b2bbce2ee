import { useQueryClient } from '@tanstack/react-query';
import { formatDateTime } from '@xinan/cn/dates';
import { Section, routeKey, useDesk, useLive, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getPoliceView, type PoliceView } from '../../contract.ts';
import { safetyMeasures } from '../../domain.ts';
import { jointWords } from '../../locales/console-joint.ts';
import { LeftCase } from '../record/left-case.tsx';
import { NoRecord } from '../record/no-record.tsx';
import { RiskChecks } from '../record/risk-checks.tsx';
import { AdviceForm } from './advice.form.tsx';
import { Advices } from './advices.tsx';
import { AnswerBox } from './answer-box.tsx';
import { JointHeader } from './joint-header.tsx';
import { JointParties } from './joint-parties.tsx';
import { JointTeam } from './joint-team.tsx';
import { PoliceNoteForm } from './police-note.form.tsx';
import { PoliceRiskForm } from './police-risk.form.tsx';
import { WalledNotes } from './walled-notes.tsx';

type Open = 'note' | 'advice' | 'risk';

/** 联调：民警视图. Facts, danger, own notes, what the others passed on; no minutes, no counsellor's notes. */
export function PolicePage({ id }: { id: string }): ReactNode {
  const t = useText(jointWords);
  const client = useQueryClient();
  const [open, setOpen] = useState<Open | null>(null);
  const {
    data: view,
    error,
    refetch,
  } = useRouteQuery(getPoliceView, { params: { id } }, { keepPrevious: false });
  useLive('disputes.', (event) => {
    if (event.id === id || event.id === '') void refetch();
  });
  const [left, setLeft] = useState('');
  if (left) return <LeftCase what={left} />;
  if (!view || error?.problem.status === 404)
    return <NoRecord error={error} onRetry={() => void refetch()} />;
  const take = (changed: PoliceView) => {
    client.setQueryData(routeKey(getPoliceView, { params: { id } }), changed);
    setOpen(null);
  };
  const isIn = view.members.some(({ isMe, state }) => isMe && state !== 'offered');
  return (
    <>
      <JointHeader row={view} view={t('policeView')} />
      <div className="dispute-joint">
        <div>
          <AnswerBox record={view} onAccepted={() => void refetch()} onLeft={setLeft} />
          <Facts view={view} />
          <Section
            title={t('danger')}
            aside={
              isIn && (
                <Button size="small" className="no-print" onClick={() => setOpen('risk')}>
                  {t('checkRisk')}
                </Button>
              )
            }
          >
            {view.riskChecks.length === 0 && <p className="kit-soft">{t('noChecks')}</p>}
            <RiskChecks checks={view.riskChecks} />
            <Measures view={view} />
          </Section>
          <JointParties parties={view.parties} />
        </div>
        <div>
          {isIn && <WalledNotes notes={view.notes} wall={t('policeWall')} onAdd={() => setOpen('note')} />}
          <Section
            title={t('advices')}
            aside={
              isIn && (
                <Button size="small" type="primary" className="no-print" onClick={() => setOpen('advice')}>
                  {t('policeAdvice')}
                </Button>
              )
            }
          >
            {view.advices.length === 0 && <p className="kit-soft">{t('noAdvices')}</p>}
            <Advices advices={view.advices} />
          </Section>
          <JointTeam members={view.members} />
        </div>
      </div>
      {open === 'note' && <PoliceNoteForm id={id} onClose={() => setOpen(null)} onDone={take} />}
      {open === 'advice' && (
        <AdviceForm
          id={id}
          from="police"
          onClose={() => setOpen(null)}
          onDone={(changed) => take(changed as PoliceView)}
        />
      )}
      {open === 'risk' && (
        <PoliceRiskForm
          id={id}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function Facts({ view }: { view: PoliceView }): ReactNode {
  const t = useText(jointWords);
  return (
    <Section title={t('facts')}>
      <blockquote className="kit-quote">{view.facts}</blockquote>
      {view.claims.length > 0 && (
        <>
          <h3 className="dispute-sub">{t('claims')}</h3>
          <ol className="dispute-terms">
            {view.claims.map((claim, index) => (
              <li key={index}>{claim}</li>
            ))}
          </ol>
        </>
      )}
      {view.place && <p className="kit-by">{view.place}</p>}
    </Section>
  );
}

function Measures({ view }: { view: PoliceView }): ReactNode {
  const say = useSay();
  const { locale } = useDesk();
  if (view.measures.length === 0) return null;
  return (
    <ul className="kit-rows">
      {view.measures.map(({ id, kind, at, note }) => (
        <li key={id} className="kit-rows__item">
          <p className="kit-line">
            <strong>{say(safetyMeasures[kind])}</strong>
            <span className="kit-num kit-soft">{formatDateTime(new Date(at), locale)}</span>
          </p>
          <p className="kit-text">{note}</p>
        </li>
      ))}
    </ul>
  );
}
