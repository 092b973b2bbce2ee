import { formatDateTime } from '@xinan/cn/dates';
import { Choices, LongText, optionsOf, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordFollowUp } from '../../contract.ts';
import { type FollowUpOutcome, followUpOutcomes } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  followUpId: string;
  outcome: FollowUpOutcome | null;
  note: string;
}

/** The choice for a contact that no date asked for. */
const extra = 'extra';

export function FollowUpForm({ record, targetId, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { locale } = useDesk();
  const due = record.followUps
    .filter(({ doneAt }) => !doneAt)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  const which = [
    ...due.map(({ id, dueAt }) => ({ value: id, label: formatDateTime(new Date(dueAt), locale) })),
    { value: extra, label: t('followExtra') },
  ];
  const must = (field: 'followOutcome' | 'followNote') => [
    { required: true, whitespace: true, message: t('mustField', { field: t(field) }) },
  ];
  return (
    <StepDrawer<Values, typeof recordFollowUp>
      record={record}
      steps={['follow_up']}
      title={t('followTitle')}
      route={recordFollowUp}
      initial={{ followUpId: targetId ?? due[0]?.id ?? extra, outcome: null, note: '' }}
      toInput={({ followUpId, outcome, note }, version) => ({
        params: { id: record.id },
        body: {
          version,
          outcome: outcome ?? 'not_reached',
          note: note.trim(),
          ...(followUpId === extra ? {} : { followUpId }),
        },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {({ outcome }) => (
        <>
          {due.length > 0 && (
            <Form.Item name="followUpId" label={t('followFor')} required>
              <Choices label={t('followFor')} options={which} row />
            </Form.Item>
          )}
          <Form.Item name="outcome" label={t('followOutcome')} rules={must('followOutcome')}>
            <Choices label={t('followOutcome')} options={optionsOf(followUpOutcomes, say)} row />
          </Form.Item>
          {outcome === 'not_reached' && (
            <p className="kit-notice" role="status">
              {t('followNotReached')}
            </p>
          )}
          {outcome === 'escalated' && (
            <p className="kit-notice" role="status">
              {t('followEscalated')}
            </p>
          )}
          <Form.Item
            name="note"
            label={t('followNote')}
            extra={t('followNoteHint')}
            rules={must('followNote')}
          >
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </StepDrawer>
  );
}
