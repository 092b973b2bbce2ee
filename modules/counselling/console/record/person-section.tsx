import { Byline, Icon, readablePhone, Section, useSay, useText } from '@xinan/console-kit';
import { phone } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CounsellingRecord } from '../../contract.ts';
import { consentKinds, consentWays, isFinal, meetingWishes } from '../../domain.ts';
import { words } from '../../locales/console.ts';

/** Who it is, how to reach them, and what they want to talk about, in their own words. */
export function PersonSection({ record }: { record: CounsellingRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const number = readablePhone(record.phone);
  return (
    <Section title={t('personSection')}>
      {!isFinal(record.state) && (
        <Button
          href={`tel:${record.phone}`}
          size="large"
          className="counselling-call no-print"
          icon={<Icon path={phone} size={18} />}
        >
          <span className="kit-num">{t('call', { phone: number })}</span>
        </Button>
      )}
      <dl className="kit-pairs">
        <div>
          <dt>{t('name')}</dt>
          <dd>{record.name}</dd>
        </div>
        <div>
          <dt>{t('phone')}</dt>
          <dd className="kit-num">{number}</dd>
        </div>
        {record.preferredTime && (
          <div>
            <dt>{t('preferredTime')}</dt>
            <dd>{record.preferredTime}</dd>
          </div>
        )}
        <div>
          <dt>{t('meetingWish')}</dt>
          <dd>{say(meetingWishes[record.meetingWish])}</dd>
        </div>
        <div>
          <dt>{t('topic')}</dt>
          <dd>{record.topic}</dd>
        </div>
      </dl>
      <p className="kit-by">{t('callNote')}</p>
    </Section>
  );
}

/** What the person agreed to, how, on which wording, and who recorded it. */
export function ConsentSection({ record }: { record: CounsellingRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  return (
    <Section title={t('consents')}>
      {!record.consentStands && !isFinal(record.state) && <p className="kit-notice">{t('consentNone')}</p>}
      <ul className="kit-rows">
        {record.consents.map((consent) => (
          <li key={`${consent.kind}${consent.at}`} className="kit-rows__item">
            {consent.way
              ? t('consentLine', {
                  kind: say(consentKinds[consent.kind]),
                  way: say(consentWays[consent.way]),
                })
              : say(consentKinds[consent.kind])}
            {consent.textVersion && (
              <span className="kit-soft"> {t('consentVersion', { n: consent.textVersion })}</span>
            )}
            <Byline by={consent.by} at={consent.at} />
          </li>
        ))}
      </ul>
      {record.missedDays > 0 && (
        <p className="kit-by">{t('missed', { n: record.missedDays, needed: record.missedDaysNeeded })}</p>
      )}
    </Section>
  );
}
