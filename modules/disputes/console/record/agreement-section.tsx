import { formatDateTime } from '@xinan/cn/dates';
import { RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { agreementKinds } from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';
import { SigningTable } from './signing-table.tsx';

export function AgreementSection(): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record } = useFileDesk();
  const { agreement } = record;
  if (!agreement)
    return (
      <FileSection id="agreement" acts={['agreement']}>
        <NothingYet>{t('noAgreement')}</NothingYet>
      </FileSection>
    );
  const form = agreement.kind === 'oral' ? 'oral_agreement' : 'agreement';
  return (
    <FileSection id="agreement" acts={['sign', 'agreement']}>
      <article className="kit-sheet-card">
        <p className="kit-line">
          <strong>{say(agreementKinds[agreement.kind])}</strong>
          <StateTag tone="sky">{t('versionIs', { n: agreement.version })}</StateTag>
          {agreement.effectiveAt ? (
            <StateTag tone="lake">
              {t('effectiveAt', { time: formatDateTime(new Date(agreement.effectiveAt), locale) })}
            </StateTag>
          ) : (
            <StateTag tone="amber">{t('notEffective')}</StateTag>
          )}
          <RoomLink to={`/disputes/${record.id}/print/${form}`} className="kit-quiet-link no-print">
            {t('printAgreement')}
          </RoomLink>
        </p>
        <p className="kit-by">{t(whyOf(agreement.signing, record.mayESign))}</p>
        <h3 className="dispute-sub">{t('agreedFacts')}</h3>
        <p className="kit-text">{agreement.facts}</p>
        <h3 className="dispute-sub">{t('terms')}</h3>
        <ol className="dispute-terms">
          {agreement.terms.map((term, index) => (
            <li key={index}>{term}</li>
          ))}
        </ol>
        <h3 className="dispute-sub">{t('performanceWay')}</h3>
        <p className="kit-text">{agreement.performance}</p>
        <SigningTable agreement={agreement} parties={record.parties} />
      </article>
    </FileSection>
  );
}

/** Why it is signed the way it is; for marriage, adoption and inheritance the law leaves only paper. */
const whyOf = (signing: 'electronic' | 'paper' | 'oral', mayESign: boolean) => {
  if (signing === 'paper') return mayESign ? ('signing_paper' as const) : ('signing_paper_only' as const);
  return signing === 'oral' ? ('signing_oral' as const) : ('signing_electronic' as const);
};
