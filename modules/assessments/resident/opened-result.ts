import { tabStore } from '@xinan/resident-kit';
import type { Result } from '../contract.ts';

/** The receipt whose result this tab shows. It never stands in an address. */
export interface OpenReceipt {
  readonly claimCode: string;
  /** The region the reader gave, for places near them; '' when not given. */
  readonly region: string;
}

const key = 'x3';
const lifetimeMs = 2 * 3600_000;
let fresh: Result | undefined;

/** Opens a receipt in this tab; `result` spares asking again right after a submission. */
export function openReceipt(receipt: OpenReceipt, result?: Result): void {
  tabStore.write(key, receipt, lifetimeMs);
  inMemory = receipt;
  fresh = result;
}

let inMemory: OpenReceipt | undefined;

const isReceipt = (value: unknown): value is OpenReceipt =>
  typeof value === 'object' && value !== null && 'claimCode' in value && 'region' in value;

/** The receipt of this tab, also after a reload. */
export function openedReceipt(): OpenReceipt | undefined {
  const kept = tabStore.read(key);
  return isReceipt(kept) ? kept : inMemory;
}

/** The result that came with the submission, handed out once. */
export function takeFreshResult(): Result | undefined {
  const result = fresh;
  fresh = undefined;
  return result;
}

/** Forgets what was opened: quick exit. */
export function closeReceipt(): void {
  tabStore.remove(key);
  inMemory = undefined;
  fresh = undefined;
}
