import type { StreamEvent } from '@xinan/contract-kit';
import { createListeners, type Listeners } from './listeners.ts';
import { type LineState, openStream } from './stream.ts';

type Message =
  | { kind: 'event'; event: StreamEvent }
  | { kind: 'state'; state: LineState }
  | { kind: 'gap' }
  | { kind: 'who' };

export interface Line {
  readonly listen: Listeners['listen'];
  readonly state: () => LineState;
  readonly watchState: (changed: () => void) => () => void;
  readonly close: () => void;
}

/**
 * One stream for all tabs of this browser: a browser opens six connections to a host, and a desk opens more tabs.
 * The tab that holds the lock listens to the server and tells the others. Without locks each tab opens its own.
 * @param session separates people: tabs of different sessions never share a line.
 */
export function openLine(address: string, session: string): Line {
  const listeners = createListeners();
  const watchers = new Set<() => void>();
  let state: LineState = 'connecting';
  let isLeader = false;
  let stop = () => {};
  const abort = new AbortController();
  const channel = new BroadcastChannel(`xinan-live-${session}`);

  const take = (message: Message) => {
    if (message.kind === 'event') listeners.tell(message.event);
    if (message.kind === 'gap') listeners.tellAll();
    if (message.kind === 'state' && state !== message.state) {
      state = message.state;
      for (const changed of watchers) changed();
    }
  };
  const tell = (message: Message) => {
    channel.postMessage(message);
    take(message);
  };
  const lead = () => {
    isLeader = true;
    // Whoever led before may have gone with an event half told: ask again once the line is open.
    let isFirst = true;
    stop = openStream(address, {
      event: (event) => tell({ kind: 'event', event }),
      gap: () => tell({ kind: 'gap' }),
      state: (next) => {
        tell({ kind: 'state', state: next });
        if (next === 'live' && isFirst) tell({ kind: 'gap' });
        if (next === 'live') isFirst = false;
      },
    });
  };

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'who') take(data);
    else if (isLeader) channel.postMessage({ kind: 'state', state } satisfies Message);
  };
  channel.postMessage({ kind: 'who' } satisfies Message);

  if ('locks' in navigator)
    navigator.locks
      .request(`xinan-live-${session}`, { signal: abort.signal }, () => {
        lead();
        return new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
      })
      .catch(() => undefined);
  else lead();

  return {
    listen: listeners.listen,
    state: () => state,
    watchState: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    close: () => {
      abort.abort();
      stop();
      channel.close();
    },
  };
}
