import { saveFile, useDesk, useFreshCall } from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { useState } from 'react';
import { exportAnnualTable } from '../contract.ts';

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);

export interface Download {
  readonly start: () => void;
  readonly busy: boolean;
  readonly error: ProblemError | null;
}

/** Fetches the year's table as an Excel file and hands it to the browser. */
export function useAnnualDownload(year: number): Download {
  const call = useFreshCall();
  const { locale } = useDesk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ProblemError | null>(null);
  const fetchFile = async () => {
    setBusy(true);
    setError(null);
    try {
      const { fileName, base64 } = await call(exportAnnualTable, { query: { year, locale } });
      saveFile(fileName, bytesOf(base64), excelType);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return { start: () => void fetchFile(), busy, error };
}
