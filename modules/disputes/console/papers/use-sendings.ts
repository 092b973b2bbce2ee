import { newRecordId, serverNow, useFreshCall } from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../contract.ts';
import { type PaperToSend, sendPaper, type SendingProgress } from '../../papers/send-paper.ts';

export interface PaperOnItsWay {
  readonly sending: PaperToSend;
  readonly progress: SendingProgress | null;
  /** null while it runs; stopped has no words of the server. */
  readonly ended: { readonly problem: ProblemError | null } | null;
}

export interface Sendings {
  readonly list: readonly PaperOnItsWay[];
  readonly send: (choice: Pick<PaperToSend, 'file' | 'paper' | 'shared'>) => void;
  readonly goOn: (sending: PaperToSend) => void;
  readonly stop: (attachmentId: string) => void;
  readonly forget: (attachmentId: string) => void;
}

/** An earlier try at the same file, broken off: its id is used again, so that the pieces already there count. */
const brokenOff = (attachments: readonly Attachment[], file: File) =>
  attachments.find(({ ready, name, bytes }) => !ready && name === file.name && bytes === file.size)?.id;

/** Papers on their way to the file, each to be stopped and gone on with. */
export function useSendings(
  disputeId: string,
  { attachments, onSent }: { attachments: readonly Attachment[]; onSent: (paper: PaperToSend) => void },
): Sendings {
  const call = useFreshCall();
  const [list, setList] = useState<readonly PaperOnItsWay[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const change = useCallback((id: string, part: Partial<PaperOnItsWay>) => {
    setList((all) => all.map((each) => (each.sending.attachmentId === id ? { ...each, ...part } : each)));
  }, []);
  const forget = useCallback((id: string) => {
    setList((all) => all.filter(({ sending }) => sending.attachmentId !== id));
  }, []);
  // Leaving the page stops what is on its way; it can be gone on with later.
  useEffect(() => {
    const open = stops.current;
    return () => {
      for (const stop of open.values()) stop.abort();
    };
  }, []);
  const run = async (sending: PaperToSend) => {
    const id = sending.attachmentId;
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      await sendPaper(sending, {
        call,
        signal: stop.signal,
        onProgress: (progress) => change(id, { progress }),
      });
      forget(id);
      onSent(sending);
    } catch (fault) {
      change(id, { ended: { problem: fault instanceof ProblemError ? fault : null } });
    } finally {
      stops.current.delete(id);
    }
  };
  return {
    list,
    send: (choice) => {
      const attachmentId =
        brokenOff(attachments, choice.file) ??
        newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));
      const sending = { ...choice, disputeId, attachmentId };
      setList((all) => [...all, { sending, progress: null, ended: null }]);
      void run(sending);
    },
    goOn: (sending) => {
      change(sending.attachmentId, { ended: null });
      void run(sending);
    },
    stop: (id) => stops.current.get(id)?.abort(),
    forget,
  };
}
