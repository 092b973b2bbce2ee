import { ProblemError } from '@xinan/contract-kit/client';
import { isPassing, uuidV7 } from '@xinan/resident-kit';
import { useRef, useState } from 'preact/hooks';
import type { Attachment } from '../../contract.ts';
import { useCase } from '../follow/use-case.ts';
import { mediaTypeOf } from './paper-file.ts';
import { type PaperOnItsWay, sendPaper } from './send-paper.ts';
import { sha256 } from './sha256.ts';

export type SendingState =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing' }
  | { readonly state: 'sending'; readonly sentBytes: number; readonly totalBytes: number }
  | { readonly state: 'stopped'; readonly problem?: ProblemError | undefined }
  | { readonly state: 'refused'; readonly problem: ProblemError }
  | { readonly state: 'done'; readonly name: string };

interface Told {
  readonly paper: Attachment['paper'];
  readonly shared: boolean;
}

const isAbort = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError';

async function onItsWay(disputeId: string, file: File, told: Told): Promise<PaperOnItsWay> {
  const content = new Uint8Array(await file.arrayBuffer());
  return {
    disputeId,
    id: uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    ...told,
    // The name is a text of at most 120 signs; its end says what it is.
    name: file.name.slice(-120),
    mediaType: mediaTypeOf(file) ?? file.type,
    content,
    sha256: await sha256(content),
  };
}

/** Sends one file at a time; it can be stopped, and goes on where it stopped. */
export function useSending() {
  const { view, call, refresh } = useCase();
  const [state, setState] = useState<SendingState>({ state: 'idle' });
  const paper = useRef<PaperOnItsWay | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const run = async (held: PaperOnItsWay) => {
    const abort = new AbortController();
    stopping.current = abort;
    const totalBytes = held.content.length;
    const onProgress = (sentBytes: number) => setState({ state: 'sending', sentBytes, totalBytes });
    onProgress(0);
    try {
      await sendPaper(held, { call, signal: abort.signal, onProgress });
      paper.current = null;
      setState({ state: 'done', name: held.name });
      refresh();
    } catch (fault) {
      if (isAbort(fault)) return setState({ state: 'stopped' });
      if (!(fault instanceof ProblemError)) throw fault;
      setState({ state: isPassing(fault) ? 'stopped' : 'refused', problem: fault });
    }
  };
  return {
    state,
    start: async (file: File, told: Told) => {
      setState({ state: 'preparing' });
      paper.current = await onItsWay(view.id, file, told);
      await run(paper.current);
    },
    stop: () => stopping.current?.abort(),
    goOn: () => paper.current && void run(paper.current),
    drop: () => {
      paper.current = null;
      setState({ state: 'idle' });
    },
  };
}
