import {
  LongText,
  OptionalLabel,
  Problem,
  readLongWork,
  RoomLink,
  useDesk,
  useText,
} from '@xinan/console-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { Button, Form, InputNumber, Modal, Progress } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { startRun } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import type { DialogProps } from './cycle-page.ts';

type Stage =
  | { readonly kind: 'asking'; readonly problem: ProblemError | null; readonly wasStopped: boolean }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly run: string };

interface Values {
  readonly seed?: number | null;
  readonly draws?: number | null;
  readonly reason?: string;
}

const usualDraws = 10_000;
const asking: Extract<Stage, { kind: 'asking' }> = { kind: 'asking', problem: null, wasStopped: false };

/** What is sent: only what was chosen. */
const chosen = ({ seed, draws, reason }: Values) => ({
  ...(seed === undefined || seed === null ? {} : { seed }),
  ...(draws === undefined || draws === null ? {} : { draws }),
  ...(reason?.trim() ? { reason: reason.trim() } : {}),
});

/** 计分: asks little, shows how far it is, and can be stopped; what is stopped leaves nothing behind. */
export function RunDialog({ cycle, took, onClose }: DialogProps): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const [form] = Form.useForm<Values>();
  const [stage, setStage] = useState<Stage>(asking);
  const line = useRef<AbortController | null>(null);
  useEffect(() => () => line.current?.abort(), []);
  const start = async (values: Values) => {
    const control = new AbortController();
    line.current = control;
    setStage({ kind: 'running', done: 0, total: 0 });
    try {
      const { run } = await readLongWork<{ run: string }>(startRun.path.replace(':id', cycle.id), {
        locale,
        signal: control.signal,
        onProgress: (progress) => setStage({ kind: 'running', ...progress }),
        request: {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomId() },
          body: JSON.stringify({ version: cycle.version, ...chosen(values) }),
        },
      });
      setStage({ kind: 'done', run });
    } catch (fault) {
      if (control.signal.aborted) setStage({ ...asking, wasStopped: true });
      else if (fault instanceof ProblemError) setStage({ ...asking, problem: fault });
      else throw fault;
    }
  };
  const leave = () => {
    if (stage.kind === 'running') line.current?.abort();
    else if (stage.kind === 'done') took(t('ran'));
    else onClose();
  };
  return (
    <Modal
      open
      title={t('runTitle')}
      onCancel={leave}
      mask={{ closable: false }}
      footer={
        stage.kind === 'asking' ? (
          <>
            <Button onClick={leave}>{t('cancel')}</Button>
            <Button type="primary" onClick={() => form.submit()}>
              {t('runStart')}
            </Button>
          </>
        ) : (
          <Button type={stage.kind === 'done' ? 'primary' : 'default'} onClick={leave}>
            {t(stage.kind === 'done' ? 'done' : 'stop')}
          </Button>
        )
      }
    >
      <div hidden={stage.kind !== 'asking'}>
        <Ask form={form} isAgain={cycle.state === 'previewed'} start={(values) => void start(values)} />
      </div>
      <div role="status">
        {stage.kind === 'asking' && stage.wasStopped && <p className="steer-strong">{t('stopped')}</p>}
        {stage.kind === 'running' && <Running {...stage} />}
        {stage.kind === 'done' && (
          <p>
            {t('ran')} · <RoomLink to={`/indicators?run=${stage.run}`}>{t('seeResult')}</RoomLink>
          </p>
        )}
      </div>
      {stage.kind === 'asking' && stage.problem && <Problem error={stage.problem} compact />}
    </Modal>
  );
}

interface AskProps {
  readonly form: ReturnType<typeof Form.useForm<Values>>[0];
  readonly isAgain: boolean;
  readonly start: (values: Values) => void;
}

function Ask({ form, isAgain, start }: AskProps): ReactNode {
  const t = useText(cycleWords);
  return (
    <>
      <p>{t(isAgain ? 'runAgain' : 'runFirst')}</p>
      <Form<Values> form={form} className="kit-form steer-run-form" layout="vertical" onFinish={start}>
        {isAgain && (
          <Form.Item name="reason" label={<OptionalLabel label={t('runReason')} />}>
            <LongText minRows={2} maxLength={500} />
          </Form.Item>
        )}
        <details className="kit-more">
          <summary>{t('more')}</summary>
          <Form.Item name="seed" label={<OptionalLabel label={t('seed')} />} extra={t('seedHint')}>
            <InputNumber controls={false} precision={0} min={0} max={4_294_967_295} />
          </Form.Item>
          <Form.Item name="draws" label={<OptionalLabel label={t('draws')} />} extra={t('drawsHint')}>
            <InputNumber
              step={1_000}
              precision={0}
              min={1_000}
              max={100_000}
              placeholder={String(usualDraws)}
            />
          </Form.Item>
        </details>
      </Form>
    </>
  );
}

function Running({ done, total }: { done: number; total: number }): ReactNode {
  const t = useText(cycleWords);
  return (
    <>
      <p className="kit-num">{total > 0 ? t('runGoing', { done, total }) : t('runBegins')}</p>
      <Progress
        percent={total > 0 ? Math.round((done / total) * 100) : 0}
        aria-label={t('runTitle')}
        status="active"
      />
    </>
  );
}
