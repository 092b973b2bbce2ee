import { useEffect, useRef } from 'react';

export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A dialogue that covers the page takes the keyboard with it. */
const isCovered = (): boolean =>
  document.querySelector('[aria-modal="true"]:not([style*="display: none"])') !== null;

/**
 * Single keys by `KeyboardEvent.key` in lower case (`j`, `enter`, `/`, `?`, `escape`), while the component is shown.
 * Silent while somebody writes, while a dialogue is open, and with Ctrl, Alt or Meta held.
 */
export function useHotkeys(keys: Hotkeys, enabled = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!enabled) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (isWriting(event.target) || isCovered()) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [enabled]);
}
