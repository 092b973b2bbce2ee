import { useFreshCall, useRefresh } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { useState } from 'react';
import { getBatch, getTask, importBatch } from '../../../contract/tasks.ts';
import { readBase64 } from '../evidence/read-base64.ts';

/** What base64 of at most 6 MB can hold. */
export const mostBookBytes = 4_500_000;

/** Choosing a file checks it; `save` keeps what was checked. */
export function useWorkbook(batchId: string) {
  const call = useFreshCall();
  const refresh = useRefresh();
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
  const [stage, setStage] = useState<'idle' | 'checking' | 'saving' | 'saved'>('idle');
  const [answer, setAnswer] = useState<OutputOf<typeof importBatch> | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const send = async (base64: string, preview: boolean) => {
    setStage(preview ? 'checking' : 'saving');
    setProblem(null);
    try {
      const input = { params: { id: batchId }, body: { base64, preview } };
      setAnswer(await call(importBatch, input, { idempotencyKey: randomId() }));
      setStage(preview ? 'idle' : 'saved');
      if (!preview) await refresh(getBatch, getTask);
    } catch (fault) {
      setStage('idle');
      if (!(fault instanceof ProblemError)) throw fault;
      setProblem(fault);
    }
  };
  const choose = async (picked: File) => {
    setAnswer(null);
    setFile(null);
    setTooLarge(picked.size > mostBookBytes ? picked.name : null);
    if (picked.size > mostBookBytes) return;
    const chosen = { name: picked.name, base64: await readBase64(picked) };
    setFile(chosen);
    await send(chosen.base64, true);
  };
  return {
    file,
    stage,
    answer,
    problem,
    tooLarge,
    choose: (picked: File) => void choose(picked),
    save: () => void (file && send(file.base64, false)),
  };
}
