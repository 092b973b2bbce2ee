import { Choices, LongText, optionsOf, serverNow, useSay, useText } from '@xinan/console-kit';
import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { recordSession } from '../../contract.ts';
import { courseSteps, isCourseStep, type SessionWay, sessionWays, type Wish, wishes } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';
import { EmotionScale } from './emotion-scale.tsx';
import { fieldTimeOf, instantOfField } from './local-time.ts';

interface Values {
  heldAt: string;
  minutes: number;
  way: SessionWay | null;
  emotionBefore?: number | null;
  emotionAfter?: number | null;
  wish: Wish | null;
  note: string;
  nextAt: string;
}

const usualMinutes = 50;
const hourMs = 3_600_000;

/** 登记一次疏导: facts and the person's own words and numbers. */
export function SessionForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const step = isCourseStep(record.state) ? courseSteps[record.state] : null;
  const must = (field: 'heldAt' | 'minutes' | 'way' | 'wish' | 'note') => [
    { required: true, message: t('mustField', { field: t(field) }) },
  ];
  const answered = (field: 'emotionBefore' | 'emotionAfter') => ({
    required: true,
    validator: (_: unknown, value: number | null | undefined) =>
      value === undefined
        ? Promise.reject(new Error(t('mustField', { field: t(field) })))
        : Promise.resolve(),
  });
  return (
    <CaseDrawer<Values, typeof recordSession>
      record={record}
      steps={['record_session']}
      title={t('sessionTitle')}
      route={recordSession}
      initial={{
        heldAt: fieldTimeOf(new Date(serverNow().getTime() - hourMs)),
        minutes: usualMinutes,
        way: record.meetingWish === 'either' ? null : record.meetingWish,
        wish: null,
        note: '',
        nextAt: '',
      }}
      toInput={(values, version) => {
        const nextAt = instantOfField(values.nextAt);
        return {
          params: { id: record.id },
          body: {
            version,
            heldAt: (instantOfField(values.heldAt) ?? serverNow()).toISOString(),
            minutes: values.minutes,
            way: values.way ?? 'in_person',
            emotionBefore: values.emotionBefore ?? null,
            emotionAfter: values.emotionAfter ?? null,
            wish: values.wish ?? 'not_said',
            note: values.note.trim(),
            ...(nextAt ? { nextAt: nextAt.toISOString() } : {}),
          },
        };
      }}
      onClose={onClose}
      onDone={(changed) => onDone(changed, 'record_session')}
    >
      {({ wish }) => (
        <>
          {step && (
            <p className="kit-form__intro">{t('sessionIn', { step: say(step), aim: say(step.aim) })}</p>
          )}
          <div className="kit-beside">
            <Form.Item name="heldAt" label={t('heldAt')} rules={must('heldAt')}>
              <Input type="datetime-local" />
            </Form.Item>
            <Form.Item name="minutes" label={t('minutes')} rules={must('minutes')}>
              <InputNumber min={1} max={240} suffix={t('minutesUnit')} className="counselling-minutes" />
            </Form.Item>
          </div>
          <Form.Item name="way" label={t('way')} rules={must('way')}>
            <Choices label={t('way')} options={optionsOf(sessionWays, say)} row />
          </Form.Item>
          <Form.Item
            name="emotionBefore"
            label={t('emotionBefore')}
            extra={t('emotionHint')}
            rules={[answered('emotionBefore')]}
          >
            <EmotionScale label={t('emotionBefore')} />
          </Form.Item>
          <Form.Item name="emotionAfter" label={t('emotionAfter')} rules={[answered('emotionAfter')]}>
            <EmotionScale label={t('emotionAfter')} />
          </Form.Item>
          <Form.Item
            name="note"
            label={t('note')}
            extra={t('noteHint')}
            rules={[{ required: true, whitespace: true, message: t('mustField', { field: t('note') }) }]}
          >
            <LongText minRows={5} maxLength={4000} />
          </Form.Item>
          <Form.Item name="wish" label={t('wish')} extra={t('wishHint')} rules={must('wish')}>
            <Choices label={t('wish')} options={optionsOf(wishes, say)} row />
          </Form.Item>
          {wish === 'no' && (
            <p className="kit-notice" role="status">
              {t('wishNo')}
            </p>
          )}
          <Form.Item name="nextAt" label={t('nextAt')} extra={t('nextAtHint')}>
            <Input type="datetime-local" className="counselling-next-at" />
          </Form.Item>
          <p className="kit-by">{t('sessionRisk')}</p>
        </>
      )}
    </CaseDrawer>
  );
}
