import { useDesk } from '@xinan/console-kit';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { DisputeRecord } from '../../contract.ts';
import type { DisputeAct } from '../../domain.ts';
import { mayAct } from './may-act.ts';
import type { OpenForm } from './open-form.ts';

/** What every section of a file has: the record, what the reader may record now, and the way to the forms. */
export interface FileDesk {
  readonly record: DisputeRecord;
  readonly may: (act: DisputeAct) => boolean;
  readonly open: (form: OpenForm) => void;
  /** `changed` null: the server answered without the record, it is asked again. */
  readonly took: (changed: DisputeRecord | null, what: string) => void;
  /** The case went to others: nothing of it stays on the page but what was done. */
  readonly left: (what: string) => void;
}

const FileDeskContext = createContext<FileDesk | null>(null);

export function FileDeskProvider({
  record,
  open,
  took,
  left,
  children,
}: Pick<FileDesk, 'record' | 'open' | 'took' | 'left'> & { children: ReactNode }): ReactNode {
  const { roles } = useDesk().person;
  const desk = useMemo<FileDesk>(
    () => ({ record, open, took, left, may: (act) => mayAct(act, record, roles) }),
    [record, open, took, left, roles],
  );
  return <FileDeskContext.Provider value={desk}>{children}</FileDeskContext.Provider>;
}

export function useFileDesk(): FileDesk {
  const desk = useContext(FileDeskContext);
  if (!desk) throw new Error('A section was rendered outside a file');
  return desk;
}
