import type { ReactNode } from 'react';

/** A form as it will leave the printer. On paper only the form itself is left of the page. */
export function Paper({ name, html }: { name: string; html: string }): ReactNode {
  return (
    <div
      className="kit-paper"
      role="region"
      aria-label={name}
      tabIndex={0}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
