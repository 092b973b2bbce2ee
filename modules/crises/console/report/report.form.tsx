import { parsePhone } from '@xinan/cn/phone';
import {
  formName,
  newRecordId,
  OptionalLabel,
  Choices,
  DraftLine,
  ErrorSummary,
  type Fault,
  faultsOfForm,
  faultsOfProblem,
  LongText,
  optionsOf,
  Problem,
  RestoredNotice,
  serverNow,
  useDesk,
  useDraft,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { RegionPicker } from '@xinan/regions/console';
import { Button, Form, Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { raiseCrisis } from '../../contract.ts';
import { type Source, sources, type Urgency, urgencies } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { sourceOf } from './report-start.ts';
import type { SentReport } from './report-sent.tsx';

interface Values {
  observedFact: string;
  urgency: Urgency | null;
  source: Source | null;
  regionCode: string;
  place: string;
  phone: string;
  calledName: string;
}

interface Kept {
  readonly id: string;
  readonly values: Values;
}

/** Shown as choices: an alert by an assessment's item is raised by the system itself. */
const { assessment_item: _bySystem, ...reported } = sources;

export function ReportForm({ onSent }: { onSent: (report: SentReport) => void }): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person } = useDesk();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept>('crises.report');
  const { found } = draft;
  const [id] = useState(
    () => found?.values.id ?? newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10))),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const initial: Values = {
    observedFact: '',
    urgency: null,
    source: sourceOf(person.roles),
    regionCode: person.regionCode ?? '',
    place: '',
    phone: '',
    calledName: '',
  };
  const restored = useRef(false);
  useEffect(() => {
    if (found && !restored.current) form.setFieldsValue(found.values.values);
    restored.current = true;
  }, [form, found]);

  const { mutate, isPending } = useRouteMutation(raiseCrisis, {
    onDone: (answer, { body }) => {
      draft.drop();
      onSent({ ...answer, urgency: body.urgency });
    },
  });
  const refuse = (fault: ProblemError) => {
    const { byField, rest } = faultsOfProblem(fault, Object.keys(initial));
    form.setFields(byField.map(({ name, message }) => ({ name: name as keyof Values, errors: [message] })));
    setFaults(byField);
    setProblem(byField.length > 0 && !rest ? null : fault);
  };
  const send = (values: Values) => {
    setFaults([]);
    setProblem(null);
    mutate({ body: bodyOf(id, values) }, { onError: refuse });
  };
  const must = (field: 'fact' | 'urgency' | 'source' | 'region') => [
    { required: true, whitespace: true, message: t('mustField', { field: t(field) }) },
  ];
  const rightPhone = {
    validator: (_: unknown, phone: string | undefined) => {
      const read = parsePhone(phone ?? '');
      return read.kind === 'invalid' && read.reason !== 'empty'
        ? Promise.reject(new Error(t('phoneBad')))
        : Promise.resolve();
    },
  };
  return (
    <Form<Values>
      form={form}
      name={formName}
      layout="vertical"
      className="kit-form"
      initialValues={initial}
      requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
      onValuesChange={(_, values) => draft.keep({ id, values })}
      onFinish={send}
      onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
    >
      <div className="kit-notice kit-notice--danger">
        <p className="kit-notice__title">{t('reportDangerTitle')}</p>
        <p>{t('reportDanger')}</p>
        <p className="crisis-emergency">
          <Button href="tel:110">110</Button>
          <Button href="tel:120">120</Button>
        </p>
      </div>
      <ErrorSummary faults={faults} />
      {problem && <Problem error={problem} compact />}
      {found && <RestoredNotice savedAt={found.savedAt} onStartOver={() => form.resetFields()} />}
      <Form.Item name="observedFact" label={t('fact')} extra={t('factHint')} rules={must('fact')}>
        <LongText minRows={4} maxLength={2000} />
      </Form.Item>
      <Form.Item name="urgency" label={t('urgency')} rules={must('urgency')}>
        <Choices
          label={t('urgency')}
          options={optionsOf(urgencies, say, (urgency) => t(`urgency_${urgency}`))}
        />
      </Form.Item>
      <Form.Item name="regionCode" label={t('region')} extra={t('anotherRegion')} rules={must('region')}>
        <RegionPicker />
      </Form.Item>
      <Form.Item name="place" label={t('place')} extra={t('placeHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('phone')}
        extra={t('phoneHint')}
        rules={[rightPhone]}
        validateTrigger="onBlur"
      >
        <Input inputMode="tel" maxLength={25} autoComplete="off" />
      </Form.Item>
      <Form.Item name="calledName" label={t('calledName')}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name="source" label={t('source')} rules={must('source')}>
        <Choices label={t('source')} options={optionsOf(reported, say)} row />
      </Form.Item>
      <p className="kit-by">{t('reportMinor')}</p>
      <div className="kit-drawer__foot">
        <Button type="primary" size="large" htmlType="submit" loading={isPending}>
          {t('send')}
        </Button>
        <DraftLine savedAt={draft.savedAt} />
      </div>
    </Form>
  );
}

/** What is left empty is not sent. */
function bodyOf(id: string, { observedFact, urgency, source, regionCode, place, phone, calledName }: Values) {
  const read = parsePhone(phone);
  const optional = {
    place: place.trim(),
    calledName: calledName.trim(),
    phone: read.kind === 'invalid' ? '' : read.normalized,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== ''));
  return {
    id,
    observedFact: observedFact.trim(),
    urgency: urgency ?? 'immediate',
    source: source ?? 'self_request',
    regionCode,
    ...given,
  };
}
