import { Problem, useRefresh, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { getBatch } from '../../../contract/tasks.ts';
import { ReasonForm, type ReasonStep } from '../forms/reason.form.tsx';
import { isToSubmit, isTyped, openStep } from '../logic/row-view.ts';
import { words } from '../words.ts';
import { HeldRows } from './held-rows.tsx';
import { Sheet } from './sheet.tsx';
import { SheetDeskProvider } from './sheet-desk.ts';
import type { Batch, SheetRow } from './types.ts';
import { useSending } from './use-sending.ts';

const bothWords = (t: (key: 'notFilled' | 'unsavedRow') => string, key: 'notFilled' | 'unsavedRow') => ({
  zh: t(key),
  en: t(key),
});

/** The sheet with what is chosen in it, and the button for all that is chosen. */
export function BatchPage({ batch }: { batch: Batch }): ReactNode {
  const t = useText(words);
  const refresh = useRefresh();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [form, setForm] = useState<{ step: ReasonStep; row: SheetRow } | null>(null);
  const sending = useSending(batch.id, {
    unfilled: bothWords(t, 'notFilled'),
    unsaved: bothWords(t, 'unsavedRow'),
  });
  const toSubmit = batch.rows.filter(isToSubmit).map(({ id }) => id);
  const toApprove = batch.rows.filter((row) => openStep(row, 'approve')).map(({ id }) => id);
  const choosable = [...toSubmit, ...toApprove];
  // What left the reader's hands meanwhile is not chosen any more.
  const live = new Set([...chosen].filter((id) => choosable.includes(id)));
  const tried = new Set(sending.held.map(({ row }) => row.id));
  const choose = (id: string, isChosen: boolean) =>
    setChosen((former) => new Set(isChosen ? [...former, id] : [...former].filter((one) => one !== id)));
  const send = async (kind: 'submit' | 'approve', ids: readonly string[]) => {
    if (await sending.send(kind, ids)) setChosen(new Set());
  };
  const desk = {
    isChosen: (id: string) => live.has(id),
    choose,
    isTried: (id: string) => tried.has(id),
    openForm: (step: ReasonStep, row: SheetRow) => setForm({ step, row }),
    onFlush: sending.onFlush,
    onSaved: () => void refresh(getBatch),
  };
  const submitting = live.size > 0 ? toSubmit.filter((id) => live.has(id)) : toSubmit;
  const approving = toApprove.filter((id) => live.has(id));
  return (
    <SheetDeskProvider value={desk}>
      {batch.rows.some(isTyped) && <p className="kit-soft collect-tip">{t('typeHint')}</p>}
      {sending.problem && <Problem error={sending.problem} />}
      <HeldRows held={sending.held} />
      {sending.done && (
        <p className="kit-notice collect-done" role="status">
          {t(sending.done.kind === 'submit' ? 'submittedN' : 'approvedN', { n: sending.done.count })}
        </p>
      )}
      <Sheet
        batch={batch}
        choosable={choosable}
        chosen={live}
        onChooseAll={(all) => setChosen(new Set(all ? choosable : []))}
      />
      {choosable.length > 0 && (
        <div className="collect-bar no-print">
          {toSubmit.length > 0 && (
            <Button
              type="primary"
              size="large"
              loading={sending.isBusy}
              disabled={submitting.length === 0}
              onClick={() => void send('submit', submitting)}
            >
              {t(live.size > 0 ? 'submitChosen' : 'submitAll', { n: submitting.length })}
            </Button>
          )}
          {toApprove.length > 0 && (
            <>
              <Button
                type={toSubmit.length > 0 ? 'default' : 'primary'}
                size="large"
                loading={sending.isBusy}
                disabled={approving.length === 0}
                onClick={() => void send('approve', approving)}
              >
                {t('approveChosen', { n: approving.length })}
              </Button>
              {approving.length === 0 && <span className="kit-soft">{t('chooseFirst')}</span>}
            </>
          )}
        </div>
      )}
      {form && (
        <ReasonForm key={form.row.id} step={form.step} task={form.row} onClose={() => setForm(null)} />
      )}
    </SheetDeskProvider>
  );
}
