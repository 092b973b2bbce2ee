import { parsePhone } from '@xinan/cn/phone';
import {
  Checks,
  Choices,
  DraftLine,
  ErrorSummary,
  type Fault,
  faultsOfForm,
  formName,
  LongText,
  OptionalLabel,
  optionsOf,
  type Refusal,
  useSay,
  useText,
} from '@xinan/console-kit';
import { localDateOf } from '@xinan/cn/dates';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { disputeTypes, origins, riskFacts } from '../../domain.ts';
import { reportWords } from '../../locales/console-report.ts';
import { ColourNotice } from './colour-notice.tsx';
import { PartyFields } from './party-fields.tsx';
import { RegionPicker } from './region-picker.tsx';
import { fieldOf, type ReportValues } from './report-values.ts';

export interface ReportFormProps {
  readonly initial: ReportValues;
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
  readonly savedAt: string | null;
  readonly onType: (values: ReportValues) => void;
  readonly onSend: (values: ReportValues) => void;
  readonly onStartOver: () => void;
}

/** The server's words beside the fields they mean; the rest stays with the title. */
const faultsOf = (refusal: Refusal | null, values: ReportValues): Fault[] =>
  (refusal?.errors ?? []).flatMap(({ pointer, message }) => {
    const name = fieldOf(pointer, values);
    return name ? [{ name, message }] : [];
  });

export const isGoodPhone = (text: string | undefined): boolean => {
  const read = parsePhone(text ?? '');
  return read.kind !== 'invalid' || read.reason === 'empty';
};

/** One page, the quickest first; everything but four fields may stay empty. */
export function ReportForm(props: ReportFormProps): ReactNode {
  const { initial, refusal, isSending, savedAt, onType, onSend, onStartOver } = props;
  const t = useText(reportWords);
  const say = useSay();
  const [form] = Form.useForm<ReportValues>();
  const [faults, setFaults] = useState<readonly Fault[]>(() => faultsOf(refusal, initial));
  const watched = Form.useWatch([], form) as ReportValues | undefined;
  const values = { ...initial, ...watched };
  useEffect(() => {
    const told = faultsOf(refusal, form.getFieldsValue(true) as ReportValues);
    setFaults(told);
    form.setFields(
      told.map(({ name, message }) => ({ name: name as keyof ReportValues, errors: [message] })),
    );
  }, [form, refusal]);
  const must = (word: 'mustType' | 'mustFacts' | 'mustRegion' | 'mustOrigin') => [
    { required: true, whitespace: true, message: t(word) },
  ];
  const goodPhone = {
    validator: (_: unknown, text: string | undefined) =>
      isGoodPhone(text) ? Promise.resolve() : Promise.reject(new Error(t('badPhone'))),
  };
  const goodPeople = { pattern: /^([1-9]\d{0,3}|10000)$/, message: t('badPeople') };
  return (
    <Form<ReportValues>
      form={form}
      name={formName}
      className="kit-form report-form"
      layout="vertical"
      initialValues={initial}
      requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
      onValuesChange={(_, all) => onType({ ...initial, ...all })}
      onFinish={(given) => {
        setFaults([]);
        onSend({ ...initial, ...given });
      }}
      onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
    >
      {refusal && (
        <div className="kit-notice" role="alert">
          <p className="kit-notice__title">{t('refusedTitle')}</p>
          <p>{refusal.title}</p>
        </div>
      )}
      <ErrorSummary faults={faults} />
      <Form.Item name="type" label={t('type')} rules={must('mustType')}>
        <Choices label={t('type')} options={optionsOf(disputeTypes, say)} />
      </Form.Item>
      <Form.Item name="facts" label={t('facts')} extra={t('factsHint')} rules={must('mustFacts')}>
        <LongText minRows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="danger" label={t('danger')} extra={t('dangerHint')}>
        <Checks label={t('danger')} options={optionsOf(riskFacts, say)} />
      </Form.Item>
      <ColourNotice facts={values.danger} />
      <Form.Item name="regionCode" label={t('region')} rules={must('mustRegion')}>
        <RegionPicker />
      </Form.Item>
      <Form.Item name="place" label={t('place')} extra={t('placeHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <PartyFields phoneRule={goodPhone} />
      <Form.Item name="people" label={t('people')} rules={[goodPeople]} validateTrigger="onBlur">
        <Input inputMode="numeric" maxLength={5} autoComplete="off" className="report-form__short" />
      </Form.Item>
      <Form.Item name="happenedOn" label={t('happenedOn')}>
        <Input type="date" max={localDateOf(new Date())} className="report-form__short" />
      </Form.Item>
      <Form.Item name="origin" label={t('origin')} extra={t('originHint')} rules={must('mustOrigin')}>
        <Choices label={t('origin')} options={optionsOf(origins, say)} row />
      </Form.Item>
      <Form.Item
        name="reporterPhone"
        label={t('reporterPhone')}
        extra={t('reporterPhoneHint')}
        rules={[goodPhone]}
        validateTrigger="onBlur"
      >
        <Input inputMode="tel" maxLength={25} autoComplete="tel" />
      </Form.Item>
      <div className="kit-drawer__foot report-form__foot">
        <Button type="primary" size="large" htmlType="submit" loading={isSending}>
          {t('send')}
        </Button>
        {savedAt && (
          <span className="report-form__kept">
            <DraftLine savedAt={savedAt} />
            <Button type="link" size="small" onClick={onStartOver}>
              {t('startOver')}
            </Button>
          </span>
        )}
      </div>
    </Form>
  );
}
