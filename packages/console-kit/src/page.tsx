import { back } from '@xinan/ui/icons';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';

/** The address of a path below the console's root, for links that may be opened in another tab. */
export const consoleHref = (path: string): string => `/console${path}`;

/** A real link inside the console; a plain click stays in the page. */
export function RoomLink({
  to,
  onClick,
  ...rest
}: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  const { open } = useDesk();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    open(to);
  };
  return <a {...rest} href={consoleHref(to)} onClick={follow} />;
}

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Beside the title: state tags, counts. */
  readonly state?: ReactNode;
  /** Under the title: one quiet line. */
  readonly hint?: ReactNode;
  /** Buttons at the right, the next right action first and primary. */
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
}

/** The head of a page: way back, title (the one h1), state, and actions. */
export function PageHeader({ title, state, hint, actions, back: way }: PageHeaderProps): ReactNode {
  return (
    <header className="kit-header">
      {way && (
        <RoomLink className="kit-header__back" to={way.to}>
          <Icon path={back} size={14} /> {way.label}
        </RoomLink>
      )}
      <div className="kit-header__row">
        <div className="kit-header__words">
          <h1 className="kit-header__title">{title}</h1>
          {state !== undefined && <div className="kit-header__state">{state}</div>}
        </div>
        {actions !== undefined && <div className="kit-header__actions no-print">{actions}</div>}
      </div>
      {hint !== undefined && <p className="kit-header__hint">{hint}</p>}
    </header>
  );
}

export type Tone = 'plain' | 'lake' | 'sky' | 'amber' | 'brick';

/** A short word on a quiet ground: a state, a level, a source. The word carries the meaning, the colour repeats it. */
export function StateTag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <span className={`kit-tag kit-tag--${tone}`}>
      {icon !== undefined && <Icon path={icon} size={12} />}
      {children}
    </span>
  );
}

/** A section of a page with its heading; `aside` stands at the right of the heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section className="kit-section">
      <div className="kit-section__head">
        <h2 className="kit-section__title">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Facts as a list of names and values; `null` shows a dash. */
export function Facts({
  facts,
}: {
  facts: readonly { readonly name: string; readonly value: ReactNode }[];
}): ReactNode {
  return (
    <dl className="kit-facts">
      {facts.map(({ name, value }) => (
        <div key={name} className="kit-facts__pair">
          <dt>{name}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
