import { bytesOfBase64, saveFile } from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { useState } from 'react';

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface FileDownload {
  readonly start: () => void;
  readonly busy: boolean;
  readonly error: ProblemError | null;
}

/** Fetches an Excel file and hands it to the browser. */
export function useFileDownload(
  fetchFile: () => Promise<{ fileName: string; base64: string }>,
): FileDownload {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ProblemError | null>(null);
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      const { fileName, base64 } = await fetchFile();
      saveFile(fileName, bytesOfBase64(base64), excelType);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return { start: () => void run(), busy, error };
}
