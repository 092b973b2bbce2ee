import { useQueryClient } from '@tanstack/react-query';
import { formatTime } from '@xinan/cn/dates';
import { Icon, RoomLink, routeKey, serverNow, Timeline, useSay, useText, warning } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CounsellingRecord, getCounselling } from '../../contract.ts';
import { type CounsellingStep, counsellingStates, referralPlaces } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { StepForm } from '../forms/step-form.tsx';
import { CoursePath } from './course-path.tsx';
import { NextStep } from './next-step.tsx';
import { ConsentSection, PersonSection } from './person-section.tsx';
import { RecordHeader } from './record-header.tsx';
import { OutcomeSection, SessionsSection } from './sessions-section.tsx';

/** The counsellor's record, read from top to bottom: what is next, the path, who it is, what was said. */
export function WorkRecord({
  record,
  problem,
}: {
  record: CounsellingRecord;
  problem: ReactNode;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const client = useQueryClient();
  const [open, setOpen] = useState<CounsellingStep | null>(null);
  const [done, setDone] = useState('');
  const [raised, setRaised] = useState<string | null>(null);
  const take = (changed: CounsellingRecord, step: CounsellingStep) => {
    client.setQueryData(routeKey(getCounselling, { params: { id: record.id } }), changed);
    setOpen(null);
    setDone(t('doneAt', { step: say(counsellingStates.steps[step].label), time: formatTime(serverNow()) }));
  };
  const mayRaise = record.steps.some(({ step }) => step === 'raise_risk');
  return (
    <>
      <RecordHeader record={record} prints />
      {problem}
      {raised && (
        <p className="kit-notice" role="status">
          {t('riskRaised', { no: raised })}
        </p>
      )}
      <div className="kit-columns">
        <div className="kit-main">
          <NextStep record={record} done={done} onOpen={setOpen} onDone={take} />
          {mayRaise && (
            <div className="counselling-risk no-print">
              <Button danger icon={<Icon path={warning} />} onClick={() => setOpen('raise_risk')}>
                {t('risk')}
              </Button>
              <p className="kit-by">{t('riskHint')}</p>
            </div>
          )}
          {record.referredTo && (
            <p className="kit-notice">{t('referredTo', { place: say(referralPlaces[record.referredTo]) })}</p>
          )}
          <CoursePath record={record} />
          <PersonSection record={record} />
          <ConsentSection record={record} />
          <SessionsSection record={record} />
          <OutcomeSection record={record} />
          <p className="kit-by">{t('apart')}</p>
        </div>
        <aside className="kit-aside">
          <Timeline
            entries={record.timeline.map((entry) => ({
              ...entry,
              to: entry.to && counsellingStates.states[entry.to],
            }))}
          />
          <p className="kit-by no-print">
            <RoomLink to="/counselling/petition-clocks">{t('clocksLink')}</RoomLink>
            <br />
            {t('clocksHint')}
          </p>
        </aside>
      </div>
      {open && (
        <StepForm
          key={open}
          step={open}
          record={record}
          onClose={() => setOpen(null)}
          onDone={take}
          onRaised={setRaised}
        />
      )}
    </>
  );
}
