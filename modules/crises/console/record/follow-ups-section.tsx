import { formatDateTime } from '@xinan/cn/dates';
import { Byline, Clock, Section, StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { crisisStates, type FollowUpOutcome, followUpOutcomes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import type { OpenStep } from './open-step.ts';

type FollowUp = CrisisRecord['followUps'][number];

const tones: Readonly<Record<FollowUpOutcome, Tone>> = {
  reached: 'lake',
  not_reached: 'amber',
  refused: 'plain',
  escalated: 'brick',
};

/** Due ones with their clocks first, then those done, latest first. */
export function FollowUpsSection({
  record,
  onOpen,
}: {
  record: CrisisRecord;
  onOpen: (step: OpenStep) => void;
}): ReactNode {
  const t = useText(words);
  if (record.followUps.length === 0) return null;
  const mayRecord = record.steps.some(({ step }) => step === 'follow_up');
  const due = record.followUps
    .filter(({ doneAt }) => !doneAt)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  const done = record.followUps
    .filter(({ doneAt }) => doneAt)
    .toSorted((one, other) => Date.parse(other.doneAt ?? '') - Date.parse(one.doneAt ?? ''));
  return (
    <Section title={t('followUps')}>
      <ol className="kit-rows">
        {due.map((followUp, index) => (
          <DueItem
            key={followUp.id}
            followUp={followUp}
            onRecord={
              mayRecord && index === 0
                ? () => onOpen({ step: 'follow_up', targetId: followUp.id })
                : undefined
            }
          />
        ))}
        {done.map((followUp) => (
          <DoneItem key={followUp.id} followUp={followUp} />
        ))}
      </ol>
    </Section>
  );
}

function DueItem({
  followUp,
  onRecord,
}: {
  followUp: FollowUp;
  onRecord: (() => void) | undefined;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <li className="kit-rows__item">
      <p className="kit-line">
        <Clock dueAt={followUp.dueAt} />
        <span className="kit-by">
          {t('followUpDue', { time: formatDateTime(new Date(followUp.dueAt), locale) })}
        </span>
        {onRecord && (
          <Button size="small" className="no-print" onClick={onRecord}>
            {say(crisisStates.steps.follow_up.label)}
          </Button>
        )}
      </p>
    </li>
  );
}

function DoneItem({ followUp }: { followUp: FollowUp }): ReactNode {
  const say = useSay();
  const { outcome, doneAt, note, by } = followUp;
  return (
    <li className="kit-rows__item kit-rows__item--done">
      <p className="kit-line">
        {outcome && <StateTag tone={tones[outcome]}>{say(followUpOutcomes[outcome])}</StateTag>}
      </p>
      {note && <p className="kit-text">{note}</p>}
      {by && doneAt && <Byline by={by} at={doneAt} />}
    </li>
  );
}
