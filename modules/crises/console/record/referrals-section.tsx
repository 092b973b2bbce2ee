import { formatDateTime } from '@xinan/cn/dates';
import { Facts, Section, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { consentGivers, referralOutcomes } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import type { OpenStep } from './open-step.ts';

type Referral = CrisisRecord['referrals'][number];

export function ReferralsSection({
  record,
  onOpen,
}: {
  record: CrisisRecord;
  onOpen: (step: OpenStep) => void;
}): ReactNode {
  const t = useText(words);
  if (record.referrals.length === 0) return null;
  const mayAnswer = record.steps.some(({ step }) => step === 'answer_referral');
  const answer = (referral: Referral) =>
    mayAnswer && !referral.outcome
      ? () => onOpen({ step: 'answer_referral', targetId: referral.id })
      : undefined;
  return (
    <Section title={t('referrals')}>
      {record.referrals
        .toSorted((one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt))
        .map((referral) => (
          <ReferralCard key={referral.id} referral={referral} onAnswer={answer(referral)} />
        ))}
    </Section>
  );
}

function ReferralCard({
  referral,
  onAnswer,
}: {
  referral: Referral;
  onAnswer: (() => void) | undefined;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  const time = (at: string | null) => (at ? formatDateTime(new Date(at), locale) : null);
  return (
    <article className="kit-sheet-card">
      <p className="kit-line">
        <strong>{say(referral.hospitalName)}</strong>
        <StateTag tone={referral.outcome ? 'lake' : 'amber'}>
          {referral.outcome ? say(referralOutcomes[referral.outcome]) : t('receiptDue')}
        </StateTag>
        {onAnswer && (
          <Button size="small" className="no-print" onClick={onAnswer}>
            {t('form_referral')}
          </Button>
        )}
      </p>
      <p className="kit-text">{referral.reason}</p>
      <Facts
        facts={[
          { name: t('sent'), value: time(referral.sentAt) },
          { name: t('received'), value: time(referral.receivedAt) },
          { name: t('seen'), value: time(referral.seenAt) },
        ]}
      />
      {referral.advice && (
        <p className="kit-text kit-advice">
          <span className="kit-soft">{t('advice')}</span> {referral.advice}
        </p>
      )}
      <p className="kit-by">{t('consentIs', { consent: say(consentGivers[referral.consentBy]) })}</p>
    </article>
  );
}
