import { LongText, Problem, useRefresh, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { getTask, passTask, type TaskRecord } from '../../../contract/tasks.ts';
import type { ReasonStep } from '../forms/reason.form.tsx';
import { openStep } from '../logic/row-view.ts';
import { words } from '../words.ts';
import { SpotCheckLine } from './spot-check-line.tsx';

export interface VerifyPanelProps {
  readonly record: TaskRecord;
  readonly onForm: (form: ReasonStep | 'spot_check') => void;
}

/** 核验: the evidence ticked kind by kind, then passed, queried or rejected. */
export function VerifyPanel({ record, onForm }: VerifyPanelProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const refresh = useRefresh();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const pass = useRouteMutation(passTask, { onDone: () => void refresh(getTask) });
  const step = openStep(record, 'pass');
  const needsTicks = record.mode === 'manual' && !record.notApplicable;
  const kinds = needsTicks ? record.definition.evidence : [];
  const left = kinds.filter(({ code }) => !ticked.includes(code)).length;
  const missing = step?.missing ?? [];
  const send = () =>
    pass.mutate(
      {
        params: { id: record.id },
        body: { version: record.version, ticked: [...ticked], remark: remark.trim() },
      },
      { onError: ({ code }) => void (code === 'record.changed' && refresh(getTask)) },
    );
  return (
    <>
      {record.spotCheck !== null && (
        <SpotCheckLine check={record.spotCheck} onRecord={() => onForm('spot_check')} />
      )}
      {kinds.length > 0 && (
        <fieldset className="collect-ticks">
          <legend>{t('tickEach')}</legend>
          {kinds.map(({ code, name }) => {
            const count = record.evidence.filter((file) => file.code === code).length;
            return (
              <Checkbox
                key={code}
                checked={ticked.includes(code)}
                disabled={count === 0}
                onChange={({ target }) =>
                  setTicked(target.checked ? [...ticked, code] : ticked.filter((one) => one !== code))
                }
              >
                {t('tick', { name: say(name) })}{' '}
                <span className="kit-soft kit-num">
                  {code} · {count === 0 ? t('wanted') : count}
                </span>
              </Checkbox>
            );
          })}
        </fieldset>
      )}
      <div className="collect-note">
        <span>{t('remark')}</span>
        <LongText minRows={1} maxLength={2000} label={t('remark')} value={remark} onChange={setRemark} />
      </div>
      {pass.error && <Problem error={pass.error} compact />}
      <div className="kit-next__steps">
        <Button
          type="primary"
          size="large"
          disabled={!step || missing.length > 0 || left > 0}
          loading={pass.isPending}
          onClick={send}
        >
          {t('pass')}
        </Button>
        <span className="kit-next__others">
          {(['query', 'reject'] as const).map((name) => {
            const other = openStep(record, name);
            return (
              other && (
                <Button key={name} disabled={other.missing.length > 0} onClick={() => onForm(name)}>
                  {t(`form_${name}`)}
                </Button>
              )
            );
          })}
        </span>
      </div>
      {left > 0 && <p className="kit-soft">{t('ticksLeft', { n: left })}</p>}
      {missing.length > 0 && (
        <p className="collect-gaps">
          {t('missing', { what: missing.map(say).join(say({ zh: '；', en: '; ' })) })}
        </p>
      )}
    </>
  );
}
