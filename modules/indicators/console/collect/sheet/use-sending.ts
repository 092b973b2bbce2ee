import { useFreshCall, useRefresh } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { useCallback, useRef, useState } from 'react';
import { approveTasks, getBatch, getTask, submitTasks } from '../../../contract/tasks.ts';
import { submitGaps } from '../logic/row-view.ts';
import type { SheetRow } from './types.ts';

/** A row that cannot be submitted yet, and why. */
export interface Held {
  readonly row: SheetRow;
  readonly gaps: readonly Bilingual[];
}
export interface Done {
  readonly kind: 'submit' | 'approve';
  readonly count: number;
}

/** Submits or approves rows, all or none; before that, what is typed is saved and what is missing is named. */
export function useSending(
  batchId: string,
  gapWords: { readonly unfilled: Bilingual; readonly unsaved: Bilingual },
) {
  const call = useFreshCall();
  const refresh = useRefresh();
  const flushes = useRef(new Map<string, () => Promise<boolean>>());
  const [isBusy, setBusy] = useState(false);
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const onFlush = useCallback((id: string, flush: () => Promise<boolean>) => {
    flushes.current.set(id, flush);
    return () => void flushes.current.delete(id);
  }, []);

  const gapsOf = async (kind: Done['kind'], ids: readonly string[]) => {
    const saved = new Map<string, boolean>();
    for (const id of ids) saved.set(id, (await flushes.current.get(id)?.()) ?? true);
    const { rows } = await call(getBatch, { params: { id: batchId } });
    const chosen = rows.filter(({ id }) => ids.includes(id));
    const all = chosen.map((row): Held => {
      if (saved.get(row.id) === false) return { row, gaps: [gapWords.unsaved] };
      const approve = row.steps.find(({ step }) => step === 'approve');
      return {
        row,
        gaps: kind === 'approve' ? (approve?.missing ?? []) : submitGaps(row, gapWords.unfilled),
      };
    });
    return { chosen, held: all.filter(({ gaps }) => gaps.length > 0) };
  };

  const attempt = async (kind: Done['kind'], ids: readonly string[]): Promise<boolean> => {
    setProblem(null);
    setDone(null);
    setHeld([]);
    const found = await gapsOf(kind, ids);
    setHeld(found.held);
    if (found.held.length > 0 || found.chosen.length === 0) return false;
    const tasks = found.chosen.map(({ id, version }) => ({ id, version }));
    const options = { idempotencyKey: randomId() };
    const input = { body: { tasks } };
    if (kind === 'submit') await call(submitTasks, input, options);
    else await call(approveTasks, input, options);
    setDone({ kind, count: tasks.length });
    return true;
  };
  const send = async (kind: Done['kind'], ids: readonly string[]): Promise<boolean> => {
    setBusy(true);
    try {
      return await attempt(kind, ids);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
      return false;
    } finally {
      setBusy(false);
      void refresh(getBatch, getTask);
    }
  };
  return { isBusy, held, done, problem, onFlush, send };
}
