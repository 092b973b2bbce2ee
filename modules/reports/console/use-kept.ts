import { useState } from 'react';

/** A choice that lasts while the tab is open, across rooms; `allowed` guards against what an older version kept. */
export function useKept<Word extends string>(
  key: string,
  initial: Word,
  allowed: readonly Word[],
): [Word, (next: Word) => void] {
  const [value, setValue] = useState<Word>(() => {
    const stored = sessionStorage.getItem(key);
    return allowed.find((word) => word === stored) ?? initial;
  });
  const keep = (next: Word) => {
    sessionStorage.setItem(key, next);
    setValue(next);
  };
  return [value, keep];
}
