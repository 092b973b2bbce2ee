import { readSet, refusedSet, type SetReading } from '../../domain/workbooks/index.ts';
import { openWorkbook } from './open-workbook.ts';

/** Reads a set workbook: the checked set, or every fault at its cell. Never throws, whatever the bytes. */
export async function readSetWorkbook(bytes: Uint8Array): Promise<SetReading> {
  const opened = await openWorkbook(bytes);
  return 'fault' in opened ? refusedSet([opened.fault]) : readSet(opened.sheets);
}
