import { useSay, useText } from '@xinan/console-kit';
import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words.ts';
import type { Held } from './use-sending.ts';

/** The rows that could not be submitted; each line leads to its row. */
export function HeldRows({ held }: { held: readonly Held[] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (held.length > 0) box.current?.focus();
  }, [held]);
  if (held.length === 0) return null;
  const lead = (id: string) => {
    const row = document.getElementById(`row-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input[data-column], button, a')?.focus();
  };
  return (
    <div className="kit-faults" role="alert" tabIndex={-1} ref={box}>
      <p className="kit-notice__title">{t('missingTitle', { n: held.length })}</p>
      <ul>
        {held.map(({ row, gaps }) => (
          <li key={row.id}>
            <button type="button" onClick={() => lead(row.id)}>
              {row.indicator} {say(row.name)}
            </button>{' '}
            {gaps.map(say).join(say({ zh: '；', en: '; ' }))}
          </li>
        ))}
      </ul>
    </div>
  );
}
