import { formatDateTime } from '@xinan/cn/dates';
import { Section, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { sources } from '../../domain.ts';
import { words } from '../../locales/console.ts';

export function FactSection({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <Section title={t('fact')}>
      <blockquote className="kit-quote">{record.observedFact}</blockquote>
      <p className="kit-by">
        {t('factFrom', {
          source: say(sources[record.source]),
          time: formatDateTime(new Date(record.raisedAt), locale),
        })}
      </p>
    </Section>
  );
}
