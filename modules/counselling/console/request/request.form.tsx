import { parsePhone } from '@xinan/cn/phone';
import {
  Choices,
  DraftLine,
  ErrorSummary,
  type Fault,
  faultsOfForm,
  faultsOfProblem,
  formName,
  newRecordId,
  OptionalLabel,
  optionsOf,
  Problem,
  RestoredNotice,
  RoomLink,
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
import { requestCounselling } from '../../contract.ts';
import { type ConsentWay, consentWays, type MeetingWish, meetingWishes } from '../../domain.ts';
import { formWords, words } from '../../locales/console.ts';
import { mustTick, Tick } from '../forms/tick.tsx';

interface Values {
  willing: boolean;
  willingWay: ConsentWay | null;
  phone: string;
  name: string;
  preferredTime: string;
  meetingWish: MeetingWish;
  topic: string;
  regionCode: string;
}
interface Kept {
  readonly id: string;
  readonly values: Values;
}

const newId = () => newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));

/** The person's wish first, then the number to call: the rest can be asked by whoever calls. */
export function RequestForm({ onSent }: { onSent: (caseNo: string) => void }): ReactNode {
  const t = useText(formWords);
  const room = useText(words);
  const say = useSay();
  const { person } = useDesk();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept>('counselling.request');
  const { found } = draft;
  const [id] = useState(() => found?.values.id ?? newId());
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const initial: Values = {
    willing: false,
    willingWay: null,
    phone: '',
    name: '',
    preferredTime: '',
    meetingWish: 'either',
    topic: '',
    regionCode: person.regionCode ?? '',
  };
  const restored = useRef(false);
  useEffect(() => {
    if (found && !restored.current) form.setFieldsValue(found.values.values);
    restored.current = true;
  }, [form, found]);

  const { mutate, isPending } = useRouteMutation(requestCounselling, {
    onDone: ({ caseNo }) => {
      draft.drop();
      onSent(caseNo);
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
  const must = (field: 'willingWay' | 'phone' | 'name' | 'topic' | 'region') => [
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
      className="kit-form"
      layout="vertical"
      initialValues={initial}
      requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
      onValuesChange={(_, values) => draft.keep({ id, values })}
      onFinish={send}
      onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
    >
      <ErrorSummary faults={faults} />
      {problem && <Problem error={problem} compact />}
      {found && <RestoredNotice savedAt={found.savedAt} onStartOver={() => form.resetFields()} />}
      <Form.Item
        name="willing"
        label={t('willing')}
        extra={t('willingMust')}
        rules={[mustTick(t('willingFirst'))]}
      >
        <Tick label={t('willingLabel')} />
      </Form.Item>
      <Form.Item name="willingWay" label={t('willingWay')} rules={must('willingWay')}>
        <Choices label={t('willingWay')} options={optionsOf(consentWays, say)} row />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('phone')}
        extra={t('phoneHint')}
        rules={[...must('phone'), rightPhone]}
        validateTrigger="onBlur"
      >
        <Input inputMode="tel" maxLength={25} autoComplete="off" size="large" />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={must('name')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="preferredTime" label={t('preferredTime')} extra={t('preferredTimeHint')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="meetingWish" label={t('meetingWish')} required>
        <Choices label={t('meetingWish')} options={optionsOf(meetingWishes, say)} row />
      </Form.Item>
      <Form.Item name="topic" label={t('topic')} extra={t('topicHint')} rules={must('topic')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={120} showCount placeholder={t('topicExample')} />
      </Form.Item>
      <Form.Item name="regionCode" label={t('region')} rules={must('region')}>
        <RegionPicker />
      </Form.Item>
      <p className="kit-by">
        {t('petitionApart')} <RoomLink to="/counselling/petition-clocks">{room('clocksLink')}</RoomLink>
      </p>
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
function bodyOf(id: string, values: Values) {
  const { phone, preferredTime, name, topic, meetingWish, regionCode, willingWay } = values;
  const read = parsePhone(phone);
  return {
    id,
    name: name.trim(),
    phone: read.kind === 'invalid' ? phone.trim() : read.normalized,
    topic: topic.trim(),
    meetingWish,
    regionCode,
    // The form goes no further without the tick.
    willing: true as const,
    willingWay: willingWay ?? 'in_person',
    ...(preferredTime.trim() ? { preferredTime: preferredTime.trim() } : {}),
  };
}
