import { useLoad, useApp, type Load } from '@xinan/resident-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { useEffect } from 'preact/hooks';
import { getClaimedResult, listMyResults, type Result } from '../contract.ts';
import { openedReceipt, type OpenReceipt, takeFreshResult } from './opened-result.ts';

const pollEveryMs = 15_000;

/** Whether somebody is still on the way to this person. */
const isMoving = (result: Result): boolean =>
  result.needsHelpNow && result.helpState !== null && result.helpState !== 'done';

async function findMine(
  id: string,
  ask: (cursor: string | undefined) => Promise<{ rows: Result[]; nextCursor: string | null }>,
) {
  let cursor: string | undefined;
  for (;;) {
    const page = await ask(cursor);
    const found = page.rows.find((row) => row.id === id);
    if (found || page.nextCursor === null) return found ?? null;
    cursor = page.nextCursor;
  }
}

export interface OpenResult {
  readonly load: Load<Result | null>;
  readonly receipt: OpenReceipt | undefined;
}

/** The result this tab shows: one of my own (`state.id`), or the one of the opened receipt. Null when there is none. */
export function useResult(): OpenResult {
  const { call, callWithCode, place } = useApp();
  const mine = place.state['id'];
  const receipt = mine ? undefined : openedReceipt();
  const load = useLoad<Result | null>(`result ${mine ?? receipt?.claimCode ?? ''}`, async (signal) => {
    if (mine)
      return findMine(mine, (cursor) => call(listMyResults, { query: cursor ? { cursor } : {} }, { signal }));
    if (!receipt) return null;
    return takeFreshResult() ?? callWithCode(receipt.claimCode)(getClaimedResult, {}, { signal });
  });
  const shown = load.state === 'ready' ? load.data : null;
  const moving = shown !== null && isMoving(shown) && receipt !== undefined;
  useEffect(() => {
    if (!moving || !receipt) return;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        load.replace(await callWithCode(receipt.claimCode)(getClaimedResult, {}));
      } catch (fault) {
        if (!(fault instanceof ProblemError)) throw fault;
      }
    };
    const timer = setInterval(() => void ask(), pollEveryMs);
    return () => clearInterval(timer);
  }, [moving, receipt?.claimCode]);
  return { load, receipt };
}
