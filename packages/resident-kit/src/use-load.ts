import { ProblemError } from '@xinan/contract-kit/client';
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: ProblemError }
  | { readonly state: 'ready'; readonly data: T };

export type Load<T> = Loaded<T> & { reload(): void; replace(data: T): void };

/** A fault that is no answer of the server is a fault of ours: it must surface, not look like bad network. */
export function asProblem(fault: unknown): ProblemError {
  if (fault instanceof ProblemError) return fault;
  throw fault;
}

const isAbort = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError';

/** Loads on entering and whenever `key` changes; what was asked before and comes late is dropped. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Load<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    setLoaded({ state: 'loading' });
    load(leaving.signal)
      .then((data) => leaving.signal.aborted || setLoaded({ state: 'ready', data }))
      .catch((fault: unknown) => {
        if (leaving.signal.aborted || isAbort(fault)) return;
        setLoaded({ state: 'failed', problem: asProblem(fault) });
      });
    return () => leaving.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  const replace = useCallback((data: T) => setLoaded({ state: 'ready', data }), []);
  return { ...loaded, reload, replace };
}
