import { ProblemError } from '@xinan/contract-kit/client';
import { isPassing, uuidV7 } from '@xinan/resident-kit';
import { useRef, useState } from 'preact/hooks';
import { type PaperToSend, sendPaper, type SendingProgress } from '../../papers/send-paper.ts';
import { useCase } from '../follow/use-case.ts';

export type SendingState =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing' }
  | { readonly state: 'sending'; readonly sentBytes: number; readonly totalBytes: number }
  | { readonly state: 'stopped'; readonly problem?: ProblemError | undefined }
  | { readonly state: 'refused'; readonly problem: ProblemError }
  | { readonly state: 'done'; readonly name: string };

type Told = Pick<PaperToSend, 'paper' | 'shared'>;

/** Sends one file at a time; it can be stopped, and goes on where it stopped. */
export function useSending() {
  const { view, call, refresh } = useCase();
  const [state, setState] = useState<SendingState>({ state: 'idle' });
  const paper = useRef<PaperToSend | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const run = async (held: PaperToSend) => {
    const abort = new AbortController();
    stopping.current = abort;
    const { name, size: totalBytes } = held.file;
    const onProgress = ({ stage, bytes: sentBytes }: SendingProgress) =>
      setState(stage === 'reading' ? { state: 'preparing' } : { state: 'sending', sentBytes, totalBytes });
    setState({ state: 'preparing' });
    try {
      await sendPaper(held, { call, signal: abort.signal, onProgress });
      paper.current = null;
      setState({ state: 'done', name });
      refresh();
    } catch (fault) {
      // Stopped by hand, or the phone no longer hands the file out.
      if (!(fault instanceof ProblemError)) return setState({ state: 'stopped' });
      setState({ state: isPassing(fault) ? 'stopped' : 'refused', problem: fault });
    }
  };
  return {
    state,
    start: (file: File, told: Told) => {
      const attachmentId = uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
      paper.current = { ...told, disputeId: view.id, attachmentId, file };
      return run(paper.current);
    },
    stop: () => stopping.current?.abort(),
    goOn: () => paper.current && void run(paper.current),
    drop: () => {
      paper.current = null;
      setState({ state: 'idle' });
    },
  };
}
