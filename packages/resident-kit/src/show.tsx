import type { ComponentChildren } from 'preact';
import { useText } from './app.ts';
import { Waiting } from './pieces.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Load } from './use-load.ts';
import { kitWords } from './words.ts';

/** One of the three faces of something that loads. */
export function Show<T>({
  load,
  blocks,
  children,
}: {
  load: Load<T>;
  blocks?: number;
  children: (data: T) => ComponentChildren;
}) {
  const t = useText(kitWords);
  if (load.state === 'loading')
    return <Waiting label={t('loading')} {...(blocks === undefined ? {} : { blocks })} />;
  if (load.state === 'failed') return <ProblemNotice problem={load.problem} retry={load.reload} />;
  return <>{children(load.data)}</>;
}
