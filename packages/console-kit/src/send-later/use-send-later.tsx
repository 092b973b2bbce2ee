import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useDesk } from '../desk.ts';
import { newRecordId } from '../forms/new-record-id.ts';
import { serverNow } from '../server-time.ts';
import { deviceForms } from './device-forms.ts';
import { createSendQueue, type KeptForm, type QueueState, type Refusal, type SendQueue } from './queue.ts';

const tryEveryMs = 20_000;
const QueueContext = createContext<SendQueue | null>(null);

/** The queue of the signed-in person: reads what the device holds, and sends whenever there may be a line. */
export function SendLaterProvider({ children }: { children: ReactNode }): ReactNode {
  const { call, person } = useDesk();
  const latestCall = useRef(call);
  latestCall.current = call;
  const queue = useMemo(
    () =>
      createSendQueue({
        store: deviceForms(person.accountId),
        send: (address, input) => latestCall.current(address as Route, input as InputOf<Route>),
        now: serverNow,
      }),
    [person.accountId],
  );
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && queue.flush());
    void queue.open().then(() => queue.flush());
    const timer = setInterval(look, tryEveryMs);
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queue]);
  return <QueueContext.Provider value={queue}>{children}</QueueContext.Provider>;
}

/** The queue and what is in it. Throws outside `SendLaterProvider`. */
export function useSendQueue(): { queue: SendQueue; state: QueueState } {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('A form was rendered outside SendLaterProvider');
  return { queue, state: useSyncExternalStore(queue.watch, queue.state) };
}

export interface SendLater<Values, R extends Route> {
  /** False until the device was read: the form waits for it, so that nothing typed is overwritten. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly isKept: boolean;
  /** The text that was begun and not sent, or came back refused. */
  readonly open: {
    readonly id: string;
    readonly values: Values;
    readonly savedAt: string;
    readonly refusal: Refusal | null;
  } | null;
  readonly waiting: readonly { readonly id: string; readonly values: Values; readonly savedAt: string }[];
  /** Answered since the page was opened, the latest last. */
  readonly sent: readonly { readonly id: string; readonly values: Values; readonly output: OutputOf<R> }[];
  readonly newId: () => string;
  readonly keep: (id: string, values: Values) => void;
  readonly send: (id: string, values: Values, to: { route: R; input: InputOf<R> }) => Promise<void>;
  readonly tryAgain: () => void;
  readonly drop: (id: string) => void;
}

const shownOf = <Values,>({ id, values, savedAt, refusal }: KeptForm) => ({
  id,
  values: values as Values,
  savedAt,
  refusal,
});

/**
 * A field form that may be filled and sent without a network: kept sealed on the device as it is written, sent once,
 * now or later, under its own id. `form` names it (`disputes.report`), `room` is its path in the console.
 */
export function useSendLater<Values, R extends Route>(form: string, room: string): SendLater<Values, R> {
  const { queue, state } = useSendQueue();
  const mine = state.forms.filter((each) => each.form === form);
  const open = mine.findLast((each) => each.state !== 'waiting');
  const newId = useCallback(
    () => newRecordId(serverNow().getTime(), crypto.getRandomValues(new Uint8Array(10))),
    [],
  );
  return {
    isReady: state.isReady,
    isSending: state.isSending,
    isKept: state.isKept,
    open: open ? shownOf<Values>(open) : null,
    waiting: mine.filter((each) => each.state === 'waiting').map((each) => shownOf<Values>(each)),
    sent: state.sent
      .filter((each) => each.form === form)
      .map(({ id, values, output }) => ({ id, values: values as Values, output: output as OutputOf<R> })),
    newId,
    keep: (id, values) => queue.keep({ id, form, room, values }),
    send: (id, values, to) => queue.add({ id, form, room, values }, to),
    tryAgain: () => void queue.flush(),
    drop: queue.drop,
  };
}
