import type { ComponentChildren } from 'preact';
import { useApp } from './app.ts';
import { hrefOf } from './place.ts';

interface LinkProps {
  to: string;
  state?: Record<string, string>;
  class?: string;
  children: ComponentChildren;
  'aria-current'?: 'page' | undefined;
  /** Before going, e.g. to close the sheet the link stands in. */
  onGo?: () => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link inside the app: a real address for new tabs, no reload for a plain click. */
export function Link({ to, state = {}, onGo, children, ...rest }: LinkProps) {
  const { go } = useApp();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onGo?.();
    go(to, { state });
  };
  return (
    <a href={hrefOf({ path: to, state })} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
