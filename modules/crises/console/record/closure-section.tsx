import { formatDateTime } from '@xinan/cn/dates';
import { Facts, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { closureReasons } from '../../domain.ts';
import { words } from '../../locales/console.ts';

/** Why it ends, what stays in place, and the two signatures: the second place is visible while it is empty. */
export function ClosureSection({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const { closure, signatures } = record;
  if (!closure) return null;
  const signature = (ordinal: number) => {
    const signed = signatures.find((one) => one.ordinal === ordinal);
    if (!signed) return <span className="kit-soft">{t('waitingSignature')}</span>;
    return t('byAt', {
      name: signed.by.name,
      role: say(signed.by.role),
      time: formatDateTime(new Date(signed.at), locale),
    });
  };
  return (
    <Section title={t('closure')}>
      <article className="kit-sheet-card">
        <dl className="kit-pairs">
          <div>
            <dt>{t('closureReason')}</dt>
            <dd>{say(closureReasons[closure.reason])}</dd>
          </div>
          <div>
            <dt>{t('aftercare')}</dt>
            <dd>{closure.aftercare}</dd>
          </div>
        </dl>
        <Facts
          facts={[
            { name: t('signature1'), value: signature(1) },
            { name: t('signature2'), value: signature(2) },
          ]}
        />
      </article>
    </Section>
  );
}
