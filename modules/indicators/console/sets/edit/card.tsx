import type { ReactNode } from 'react';

/** A part of an entry's page with its heading. */
export function Card({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="set-card" aria-label={title}>
      <h3 className="set-card__title">{title}</h3>
      <div className="set-card__fields">{children}</div>
    </section>
  );
}
