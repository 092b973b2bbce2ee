import { useEffect, useMemo, useRef } from 'react';
import { useLive } from './desk.ts';
import { paced } from './paced.ts';

/** Asks again when something under the topic changes: at once, and in a burst at most every 300 ms. */
export function useLiveRefetch(topicPrefix: string, refetch: () => unknown): void {
  const latest = useRef(refetch);
  latest.current = refetch;
  const pace = useMemo(() => paced(() => void latest.current(), 300), []);
  useEffect(() => pace.stop, [pace]);
  useLive(topicPrefix, pace.run);
}
