import { bytesOfBase64, newRecordId, saveFile, serverNow, useFreshCall } from '@xinan/console-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { useState } from 'react';
import { addEvidence, getEvidence, removeEvidence } from '../../../contract/tasks.ts';
import { readBase64 } from './read-base64.ts';

export const mostEvidenceBytes = 10 * 1024 * 1024;

/** Uploads, opens and takes back the files of one task; `onChanged` when something is there or gone. */
export function useEvidence(taskId: string, onChanged: () => void) {
  const call = useFreshCall();
  const [busy, setBusy] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem(null);
    setTooLarge(null);
    setSent(null);
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
    } finally {
      setBusy(null);
    }
  };
  const upload = (code: string, file: File) =>
    void attempt(async () => {
      if (file.size > mostEvidenceBytes) {
        setTooLarge(file);
        return;
      }
      setBusy(file.name);
      const base64 = await readBase64(file);
      const id = newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10)));
      await call(
        addEvidence,
        { params: { id: taskId }, body: { id, code, fileName: file.name.slice(-200), base64 } },
        { idempotencyKey: id },
      );
      setSent(file.name);
      onChanged();
    });
  const open = (file: string) =>
    void attempt(async () => {
      const answer = await call(getEvidence, { params: { id: taskId, file } });
      saveFile(answer.fileName, bytesOfBase64(answer.base64), 'application/octet-stream');
    });
  const remove = (file: string) =>
    void attempt(async () => {
      await call(removeEvidence, { params: { id: taskId, file } }, { idempotencyKey: randomId() });
      onChanged();
    });
  return { busy, sent, tooLarge, problem, upload, open, remove };
}
export type EvidenceDesk = ReturnType<typeof useEvidence>;
