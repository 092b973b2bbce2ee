import { useCallback, useRef, useState } from 'react';
import { useDesk } from './desk.ts';
import { serverNow } from './server-time.ts';

const prefix = 'draft:';

interface Stored<Values> {
  readonly values: Values;
  /** ISO instant by the server's clock. */
  readonly savedAt: string;
}

export interface Draft<Values> {
  /** What was left unsent when the form opened; null when nothing was. */
  readonly found: Stored<Values> | null;
  /** When the present text was last kept; null before the first keystroke. */
  readonly savedAt: string | null;
  readonly keep: (values: Values) => void;
  /** Sent or given up: nothing stays on the device. */
  readonly drop: () => void;
}

function read<Values>(key: string): Stored<Values> | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Stored<Values>);
  } catch {
    return null;
  }
}

/**
 * Unsent text of one form, kept in this tab (`sessionStorage`) under the signed-in account, so that a lost line,
 * a closed drawer or an ended session costs nothing. `name` is the form and its record: `crises.assess.<id>`.
 */
export function useDraft<Values>(name: string): Draft<Values> {
  const { person } = useDesk();
  const key = `${prefix}${person.accountId}:${name}`;
  const [found] = useState(() => read<Values>(key));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const isOver = useRef(false);
  const keep = useCallback(
    (values: Values) => {
      if (isOver.current) return;
      const at = serverNow().toISOString();
      try {
        sessionStorage.setItem(key, JSON.stringify({ values, savedAt: at } satisfies Stored<Values>));
        setSavedAt(at);
      } catch {
        // Storage refused or full: the text lasts as long as the form, and no time is shown.
      }
    },
    [key],
  );
  const drop = useCallback(() => {
    isOver.current = true;
    sessionStorage.removeItem(key);
  }, [key]);
  return { found, savedAt, keep, drop };
}

/** Forgets every unsent text of this tab: at sign-out. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
