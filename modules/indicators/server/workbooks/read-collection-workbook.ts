import {
  type CollectionReading,
  type ExpectedCollection,
  readCollection,
  refusedCollection,
} from '../../domain/workbooks/index.ts';
import { openWorkbook } from './open-workbook.ts';

/** Reads a filled-in workbook: rows ready to submit, or every fault at once. Never throws, whatever the bytes. */
export async function readCollectionWorkbook(
  bytes: Uint8Array,
  expected: ExpectedCollection,
): Promise<CollectionReading> {
  const opened = await openWorkbook(bytes);
  return 'fault' in opened
    ? refusedCollection([opened.fault], expected)
    : readCollection(opened.sheets, expected);
}
