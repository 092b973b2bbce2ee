import { Empty, useDesk, useIsNarrow, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect } from 'react';
import type { Version } from '../../contract.ts';
import { type ContentsEntry, contentsOf } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { DocumentView } from './document-view.tsx';

/** The text with its contents before it; an address with a clause in it leads there once the text has come. */
export function ReadText({ version }: { version: Version }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const blocks = version.body[locale];
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
  if (blocks.length === 0) return <Empty title={t('noText')} hint={t('noTextHint')} />;
  return (
    <>
      <Contents entries={contentsOf(blocks)} />
      <DocumentView blocks={blocks} anchors />
    </>
  );
}

function Contents({ entries }: { entries: readonly ContentsEntry[] }): ReactNode {
  const t = useText(words);
  const narrow = useIsNarrow();
  if (entries.length < 2) return null;
  return (
    <nav className="std-contents no-print" aria-label={t('contents')}>
      <details open={!narrow}>
        <summary className="std-contents__title">{t('contents')}</summary>
        <ol>
          {entries.map(({ anchor, level, text }) => (
            <li key={anchor} className={level === 2 ? 'std-contents__deeper' : ''}>
              <a href={`#${anchor}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
