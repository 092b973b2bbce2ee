import { LongText, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { advanceCourse } from '../../contract.ts';
import { type CourseStep, courseSteps, onwardSteps, stepAfter } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';

interface Values {
  note: string;
  next: string;
}

/** 完成本步骤: what came of it, and what is next. */
export function AdvanceForm({
  record,
  at,
  onClose,
  onDone,
}: StepFormProps & { readonly at: CourseStep }): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const after = stepAfter(at);
  const must = (field: 'advanceNote' | 'advanceNext') => [
    { required: true, whitespace: true, message: t('mustField', { field: t(field) }) },
  ];
  return (
    <CaseDrawer<Values, typeof advanceCourse>
      record={record}
      steps={[onwardSteps[at]]}
      title={t('advanceTitle', { step: say(courseSteps[at]) })}
      route={advanceCourse}
      initial={{ note: '', next: '' }}
      submit={() => (after ? t('advanceSubmit', { step: say(courseSteps[after]) }) : t('finishSubmit'))}
      toInput={({ note, next }, version) => ({
        params: { id: record.id },
        body: { version, note: note.trim(), next: next.trim() },
      })}
      onClose={onClose}
      onDone={(changed) => onDone(changed, onwardSteps[at])}
    >
      {() => (
        <>
          <Form.Item
            name="note"
            label={t('advanceNote')}
            extra={t('advanceNoteHint')}
            rules={must('advanceNote')}
          >
            <LongText minRows={3} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name="next"
            label={t('advanceNext')}
            extra={t('advanceNextHint')}
            rules={must('advanceNext')}
          >
            <LongText minRows={2} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </CaseDrawer>
  );
}
