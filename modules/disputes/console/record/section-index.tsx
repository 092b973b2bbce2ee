import { useIsNarrow, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { recordWords } from '../../locales/console-record.ts';
import { useFileDesk } from './file-desk.tsx';
import { shownSections } from './shown-sections.ts';

/** What is on the page, to jump to: beside the file at a desk, `folded` above it on a phone. */
export function SectionIndex({ folded = false }: { folded?: boolean }): ReactNode {
  const t = useText(recordWords);
  const narrow = useIsNarrow();
  const { record, may } = useFileDesk();
  const list = (
    <ul>
      {shownSections(record, may).map(({ id, count }) => (
        <li key={id}>
          <a href={`#${id}`}>{t(id)}</a>
          {count > 0 && <span className="kit-soft kit-num"> {count}</span>}
        </li>
      ))}
    </ul>
  );
  if (narrow !== folded) return null;
  if (folded)
    return (
      <nav className="dispute-index no-print" aria-label={t('onThisPage')}>
        <details className="kit-more">
          <summary>{t('onThisPage')}</summary>
          {list}
        </details>
      </nav>
    );
  return (
    <nav className="dispute-index no-print" aria-label={t('onThisPage')}>
      {list}
    </nav>
  );
}
