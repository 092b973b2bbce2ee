import { useQueryClient } from '@tanstack/react-query';
import { routeKey, useDesk, useFreshCall, useRouteQuery } from '@xinan/console-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { useEffect, useRef, useState } from 'react';
import { getTask, saveTask, type TaskRecord } from '../../../contract/tasks.ts';
import { numberText, readNumber } from '../logic/read-number.ts';
import { type RowDraft, unsentRow } from '../logic/unsent.ts';
import type { SheetRow } from './types.ts';

/** How what was typed into a row stands. */
export type RowStatus =
  | 'clean'
  | 'restored'
  | 'typed'
  | 'saving'
  | 'saved'
  | 'conflict'
  | 'unsent'
  | 'refused';

/** Typing rests so long before the row is saved. */
const restMs = 1200;

const figureOf = (text: string | undefined, stored: number | null): number | null | 'fault' => {
  if (text === undefined) return stored;
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : read.kind === 'empty' ? null : 'fault';
};

export type RowDesk = ReturnType<typeof useRow>;

/** One row of the sheet: what is stored, what is typed over it, and how the one becomes the other. */
export function useRow(row: SheetRow, { wanted, onSaved }: { wanted: boolean; onSaved: () => void }) {
  const call = useFreshCall();
  const client = useQueryClient();
  const { person } = useDesk();
  const unsent = unsentRow(person.accountId, row.id);
  const [kept] = useState(unsent.read);
  const [draft, setDraft] = useState<RowDraft | null>(kept?.draft ?? null);
  const [status, setStatus] = useState<RowStatus>(kept ? 'restored' : 'clean');
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const latest = useRef<RowDraft | null>(draft);
  const base = useRef(kept?.version ?? 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const input = { params: { id: row.id } };
  const { data: asked, refetch } = useRouteQuery(getTask, input, { enabled: wanted || draft !== null });
  const record = asked && asked.version >= row.version ? asked : undefined;
  useEffect(() => {
    if (asked && asked.version < row.version) void refetch();
  }, [asked, row.version, refetch]);
  // The answer to one's own save is newer than the sheet that was read before it.
  const current = record ?? row;

  /** The stored note and explanations go along with the figures, so they must be known. */
  const storedWords = async (): Promise<Pick<TaskRecord, 'note' | 'explanations'>> =>
    [asked, row].find((one) => one !== undefined && one.version >= base.current) ?? call(getTask, input);

  const send = async (): Promise<boolean> => {
    const now = latest.current;
    if (now === null) return true;
    const numerator = figureOf(now.numerator, current.numerator);
    const denominator = figureOf(now.denominator, current.denominator);
    if (numerator === 'fault' || denominator === 'fault') return false;
    setStatus('saving');
    setProblem(null);
    try {
      const stored = await storedWords();
      const note = now.note ?? stored.note;
      const explanations = { ...stored.explanations, ...now.explanations };
      const body = { version: base.current, numerator, denominator, note, explanations };
      const answer = await call(saveTask, { ...input, body }, { idempotencyKey: randomId() });
      client.setQueryData(routeKey(getTask, input), answer);
      base.current = answer.version;
      if (latest.current === now) {
        latest.current = null;
        setDraft(null);
        unsent.drop();
        setStatus('saved');
      } else rest();
      onSaved();
      return true;
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      if (fault.code === 'record.changed') {
        await refetch();
        setStatus('conflict');
      } else {
        setProblem(fault);
        setStatus(fault.problem.status === 0 ? 'unsent' : 'refused');
      }
      return false;
    }
  };
  /** Saves one after the other, each on the version the one before left. */
  const save = (): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(sendLatest.current);
    return running.current;
  };
  const sendLatest = useRef(() => send());
  sendLatest.current = send;
  const rest = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), restMs);
  };

  const type = (change: RowDraft): void => {
    if (latest.current === null) base.current = Math.max(row.version, record?.version ?? 0);
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    unsent.keep({ draft: latest.current, version: base.current });
    // A conflict waits for the person's own choice.
    if (status === 'conflict') return;
    setStatus('typed');
    rest();
  };
  const takeTheirs = (): void => {
    latest.current = null;
    setDraft(null);
    setStatus('clean');
    unsent.drop();
  };
  const keepMine = (): void => {
    base.current = Math.max(row.version, asked?.version ?? 0);
    void save();
  };

  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const again = () => void (latest.current !== null && saveNow.current());
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(timer.current);
    };
  }, []);

  return {
    current,
    record,
    draft,
    status,
    problem,
    numerator: draft?.numerator ?? numberText(current.numerator),
    denominator: draft?.denominator ?? numberText(current.denominator),
    note: draft?.note ?? current.note,
    explanations: { ...current.explanations, ...draft?.explanations },
    type,
    /** Saves at once what waits; false where it could not be saved. A conflict is not saved over. */
    flush: (): Promise<boolean> =>
      latest.current === null
        ? Promise.resolve(true)
        : status === 'conflict'
          ? Promise.resolve(false)
          : save(),
    takeTheirs,
    keepMine,
    reload: () => void refetch(),
  };
}
