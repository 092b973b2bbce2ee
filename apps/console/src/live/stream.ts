import type { StreamEvent } from '@xinan/contract-kit';
import { readEvent } from './listeners.ts';

export type LineState = 'connecting' | 'live' | 'offline';

export interface StreamTold {
  readonly event: (event: StreamEvent) => void;
  readonly state: (state: LineState) => void;
  /** The line is back; something may have been missed. */
  readonly gap: () => void;
}

const waitsMs = [1000, 2000, 5000, 10_000, 20_000];

/**
 * Opens the stream of changes and keeps it open. A broken line is resumed by the browser from its last id;
 * a line the server refused is opened anew by us. After either, `gap` is told: what was resumed is heard again at
 * little cost, what was not must never be missed.
 */
export function openStream(address: string, told: StreamTold): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isGap = false;

  const connect = () => {
    source = new EventSource(address);
    source.onopen = () => {
      failures = 0;
      told.state('live');
      if (isGap) told.gap();
      isGap = false;
    };
    source.addEventListener('change', (message: MessageEvent<string>) => {
      const event = readEvent(message.data);
      if (event) told.event(event);
    });
    source.onerror = () => {
      told.state('offline');
      isGap = true;
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, waitsMs[Math.min(failures++, waitsMs.length - 1)]);
    };
  };

  told.state('connecting');
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
