import type { IconPath } from '@xinan/ui/icons';
import { iconStroke } from '@xinan/ui/icons';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasMoved } from './focus.ts';

/** A decorative icon; its meaning stands in words beside it. */
export function Icon({ path, small = false }: { path: IconPath; small?: boolean }) {
  return (
    <svg class={small ? 'icon icon--small' : 'icon'} {...iconStroke} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** One of the house's landscapes, inlined so that it follows dark mode. */
export function Picture({ svg, low = false }: { svg: string; low?: boolean }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant drawn in this repository
  return <div class={low ? 'scenery scenery--low' : 'scenery'} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** A page's heading; takes the focus when the page is entered, so that screen readers read it. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Grey lines while something loads; `label` is for screen readers. */
export function Waiting({ label, blocks = 3 }: { label: string; blocks?: number }) {
  return (
    <div class="stack" role="status">
      <span class="visually-hidden">{label}</span>
      <span class="skeleton skeleton--title" />
      {Array.from({ length: blocks }, (_, i) => (
        <span key={i} class="skeleton skeleton--block" />
      ))}
    </div>
  );
}
