import { formatDateTime } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';
import { recordWords } from '../record-words.ts';
import { useSay, useText } from '../use-text.ts';

/** A colleague, in the role in which something was done. */
export interface Author {
  readonly name: string;
  readonly role: Bilingual;
}

/** Who wrote it, in which role, and when. */
export function Byline({ by, at }: { by: Author; at: string }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <p className="kit-by">
      {t('byAt', { name: by.name, role: say(by.role), time: formatDateTime(new Date(at), locale) })}
    </p>
  );
}
