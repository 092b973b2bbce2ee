import type { IconPath } from '@xinan/ui/icons';
import type { ReactNode } from 'react';

/** An icon of the family (`@xinan/ui/icons`). Decorative: words stand beside it. */
export function Icon({ path, size = 16 }: { path: IconPath; size?: number }): ReactNode {
  return (
    <svg
      className="kit-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
