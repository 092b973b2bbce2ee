import { AnswersExplained } from '@xinan/assessments/console';
import {
  Icon,
  LongText,
  Problem,
  useDesk,
  useRefresh,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import { eye } from '@xinan/ui/icons';
import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CrisisRecord, getCrisis, openItemAnswers } from '../../contract.ts';
import { formWords, words } from '../../locales/console.ts';

/** 紧急查看逐题作答: a reason first, a plain warning, and nothing kept once it is closed. */
export function BreakGlass({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const [open, setOpen] = useState(false);
  return (
    <div className="crisis-glass no-print">
      <Button icon={<Icon path={eye} />} onClick={() => setOpen(true)}>
        {t('openAnswers')}
      </Button>
      {open && <BreakGlassDrawer record={record} onClose={() => setOpen(false)} />}
    </div>
  );
}

function BreakGlassDrawer({ record, onClose }: { record: CrisisRecord; onClose: () => void }): ReactNode {
  const t = useText(formWords);
  const refresh = useRefresh();
  const { data, error, mutate, isPending } = useRouteMutation(openItemAnswers, {
    onDone: () => void refresh(getCrisis),
  });
  const send = ({ reason }: { reason: string }) =>
    mutate({ params: { id: record.id }, body: { reason: reason.trim() } });
  return (
    <Drawer open size={560} className="kit-drawer" title={t('glassTitle')} onClose={onClose}>
      {data ? (
        <Answers {...data} />
      ) : (
        <Form className="kit-form" layout="vertical" requiredMark={false} scrollToFirstError onFinish={send}>
          <div className="kit-notice">
            <p className="kit-notice__title">{t('glassWarning')}</p>
            <ul>
              <li>{t('glassRecorded')}</li>
              <li>{t('glassTold')}</li>
              <li>{t('glassPerson')}</li>
            </ul>
          </div>
          {error && error.code !== 'session.stale' && <Problem error={error} compact />}
          <Form.Item
            name="reason"
            label={t('glassReason')}
            extra={t('glassReasonHint')}
            rules={[
              { required: true, whitespace: true, message: t('mustField', { field: t('glassReason') }) },
            ]}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
          <Button type="primary" danger htmlType="submit" loading={isPending}>
            {t('glassOpen')}
          </Button>
        </Form>
      )}
    </Drawer>
  );
}

function Answers({
  instrumentName,
  edition,
  answers,
  definition,
  given,
}: NonNullable<ReturnType<typeof useRouteMutation<typeof openItemAnswers>>['data']>): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <>
      <p className="kit-notice">{t('glassNotKept')}</p>
      <h3 className="crisis-answers__title">{say(instrumentName)}</h3>
      <ol className="crisis-answers" lang={locale === 'zh' ? 'zh-CN' : 'en'}>
        {answers.map(({ number, text, answer }) => (
          <li key={number} value={number}>
            <span>{say(text)}</span>
            <strong>{answer ? say(answer) : <span className="kit-soft">{t('noAnswer')}</span>}</strong>
          </li>
        ))}
      </ol>
      <AnswersExplained definition={definition} given={given} />
      <p className="kit-by">{t('glassEdition', { edition })}</p>
    </>
  );
}
