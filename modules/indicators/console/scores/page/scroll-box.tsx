import type { ReactNode } from 'react';

/** A wide table in its own frame: scrolls sideways, also by keyboard. */
export function ScrollBox({
  label,
  tall = false,
  children,
}: {
  label: string;
  /** Framed by itself, as the main thing of its page. */
  tall?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrows
    <section
      className={tall ? 'scores-scroll scores-scroll--tall' : 'scores-scroll'}
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </section>
  );
}
