import { readExcel, type ReadSheet } from '@xinan/documents';
import { tableFault, type WorkbookFault } from '../../domain/workbooks/index.ts';

const bytesInMegabyte = 1_000_000;
/** A workbook of ours has at most a few hundred kilobytes. */
export const mostWorkbookBytes = 5 * bytesInMegabyte;

export type OpenedWorkbook = { readonly sheets: readonly ReadSheet[] } | { readonly fault: WorkbookFault };

const whole = { sheet: '', cell: '' };

/** Opens an uploaded workbook; what is too large, broken or no workbook is told as a fault. Never throws. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  if (bytes.byteLength > mostWorkbookBytes)
    return { fault: tableFault('too_large', whole, { most: mostWorkbookBytes / bytesInMegabyte }) };
  try {
    return { sheets: await readExcel(bytes) };
  } catch {
    return { fault: tableFault('unreadable', whole) };
  }
}
