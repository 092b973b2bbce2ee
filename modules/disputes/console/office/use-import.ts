import { useFreshCall } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { ProblemError, randomId } from '@xinan/contract-kit/client';
import { useState } from 'react';
import { importDisputes } from '../../contract.ts';

export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
}
export type ImportStage = 'idle' | 'checking' | 'importing' | 'done';

const longestName = 120;

/** A file as base64, without the data address before it. */
const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });

/** Choosing a file checks it; `commit` imports what was checked. */
export function useImport(onDone: () => void) {
  const call = useFreshCall();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [stage, setStage] = useState<ImportStage>('idle');
  const [answer, setAnswer] = useState<OutputOf<typeof importDisputes> | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  const send = async (chosen: ChosenFile, commit: boolean) => {
    setStage(commit ? 'importing' : 'checking');
    setError(null);
    try {
      setAnswer(await call(importDisputes, { body: { ...chosen, commit } }, { idempotencyKey: randomId() }));
      setStage(commit ? 'done' : 'idle');
      if (commit) onDone();
    } catch (fault) {
      setStage('idle');
      if (!(fault instanceof ProblemError)) throw fault;
      setError(fault);
    }
  };
  const choose = async (picked: File) => {
    setAnswer(null);
    const chosen = { name: picked.name.slice(-longestName), base64: await readBase64(picked) };
    setFile(chosen);
    await send(chosen, false);
  };
  return {
    file,
    stage,
    answer,
    error,
    choose: (picked: File) => void choose(picked),
    commit: () => void (file && send(file, true)),
  };
}
