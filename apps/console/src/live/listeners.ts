import type { StreamEvent } from '@xinan/contract-kit';

export type Heard = (event: StreamEvent) => void;

export interface Listeners {
  readonly listen: (topicPrefix: string, heard: Heard) => () => void;
  readonly tell: (event: StreamEvent) => void;
  /** After a break: everybody asks again. */
  readonly tellAll: () => void;
}

/** Who hears of which changes, by topic prefix. */
export function createListeners(): Listeners {
  const all = new Set<{ prefix: string; heard: Heard }>();
  return {
    listen: (prefix, heard) => {
      const entry = { prefix, heard };
      all.add(entry);
      return () => all.delete(entry);
    },
    tell: (event) => {
      for (const { prefix, heard } of [...all]) if (event.topic.startsWith(prefix)) heard(event);
    },
    tellAll: () => {
      for (const { prefix, heard } of [...all]) heard({ topic: prefix, id: '' });
    },
  };
}

/** What a message of the stream says, or null for what is not ours. */
export function readEvent(data: string): StreamEvent | null {
  try {
    const event: unknown = JSON.parse(data);
    if (typeof event !== 'object' || event === null) return null;
    const { topic, id } = event as Record<string, unknown>;
    return typeof topic === 'string' && typeof id === 'string' ? { topic, id } : null;
  } catch {
    return null;
  }
}
