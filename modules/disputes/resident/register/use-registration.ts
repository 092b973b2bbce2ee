import { randomId } from '@xinan/contract-kit/client';
import { deviceStore, useApp, uuidV7 } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { type Draft, dropDraft, emptyDraft, keepDraft, keptDraft } from './draft.ts';
import { registrationBody } from './registration-body.ts';
import { onWaitingChange, sendWaiting } from './send-waiting.ts';
import { dropWaiting, keepWaiting, keptWaiting, type Waiting } from './waiting.ts';

const tryEveryMs = 20_000;
const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

export interface Registration {
  readonly draft: Draft;
  readonly waiting: Waiting | undefined;
  readonly sending: boolean;
  readonly isBusy: boolean;
  /** False when this device keeps nothing. */
  readonly isKept: boolean;
  change(part: Partial<Draft>): void;
  clear(): void;
  send(): void;
  tryAgain(): void;
  /** After a refusal: back to the text, to be sent as a new one. */
  changeAgain(): void;
  /** The code was noted: this device forgets it. */
  done(): void;
}

/** A registration in work: kept at every touch, then sent once, now or when there is a network. */
export function useRegistration(): Registration {
  const { call, cityCode } = useApp();
  const [draft, setDraft] = useState<Draft>(() => keptDraft(deviceStore) ?? emptyDraft);
  const [waiting, setWaiting] = useState<Waiting | undefined>(() => keptWaiting(deviceStore));
  const [state, setState] = useState({ sending: false, isBusy: false, isKept: true });

  const put = (next: (old: Draft) => Draft) =>
    setDraft((old) => {
      const changed = next(old);
      const isKept = keepDraft(deviceStore, changed);
      setState((former) => (former.isKept === isKept ? former : { ...former, isKept }));
      return changed;
    });
  const deliver = async (held: Waiting | undefined) => {
    const sending = sendWaiting(call, deviceStore, held);
    if (!sending) return;
    setState((old) => ({ ...old, sending: true }));
    const { after, isBusy } = await sending;
    setWaiting(after);
    setState((old) => ({ ...old, sending: false, isBusy }));
  };
  useEffect(() => {
    // The app itself sends when the network is back; this page hears of it.
    const stop = onWaitingChange(() => setWaiting((old) => keptWaiting(deviceStore) ?? old));
    return stop;
  }, []);
  const isWaiting = waiting?.state === 'waiting';
  useEffect(() => {
    if (!isWaiting) return;
    const again = () => document.visibilityState === 'visible' && void deliver(waiting);
    const timer = setInterval(again, tryEveryMs);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [isWaiting, call]);

  return {
    draft,
    waiting,
    ...state,
    change: (part) => put((old) => ({ ...old, ...part })),
    clear: () => {
      dropDraft(deviceStore);
      setDraft(emptyDraft);
    },
    send: () => {
      const body = registrationBody(draft, { cityCode, newId });
      const next: Waiting = { state: 'waiting', body, key: randomId(), draft };
      keepWaiting(deviceStore, next);
      dropDraft(deviceStore);
      setWaiting(next);
      void deliver(next);
    },
    tryAgain: () => void deliver(waiting),
    changeAgain: () => {
      if (waiting?.state === 'refused') put(() => ({ ...waiting.draft, step: 2 }));
      dropWaiting(deviceStore);
      setWaiting(undefined);
    },
    done: () => {
      dropWaiting(deviceStore);
      setWaiting(undefined);
      setDraft(emptyDraft);
    },
  };
}
