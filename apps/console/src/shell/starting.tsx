import { useText } from '@xinan/console-kit';
import { mark } from '@xinan/ui/mark';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

/** While the console finds out who is here: the mark, and what went wrong if it did. */
export function Starting({ children }: { children?: ReactNode }): ReactNode {
  const t = useText(words);
  return (
    <main className="starting">
      <div className="starting__mark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: mark }} />
      {children ?? <p role="status">{t('starting')}</p>}
    </main>
  );
}
