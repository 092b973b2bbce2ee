import type { ReactNode } from 'react';
import { recordWords } from '../record-words.ts';
import { useText } from '../use-text.ts';

/** The exception is marked: what may be left empty says 选填. */
export function OptionalLabel({ label }: { label: ReactNode }): ReactNode {
  const t = useText(recordWords);
  return (
    <>
      {label} <span className="kit-optional">{t('optional')}</span>
    </>
  );
}
