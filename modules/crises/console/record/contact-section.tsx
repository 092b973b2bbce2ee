import { Facts, Icon, readablePhone, Section, useText } from '@xinan/console-kit';
import { phone } from '@xinan/ui/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import type { Source } from '../../domain.ts';
import { words } from '../../locales/console.ts';

/** The number to call, large; and where none was left, what can still be done. */
export function ContactSection({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const { contact } = record;
  const { calledName, place } = record.whereabouts ?? {};
  const known = [
    ...(place ? [{ name: t('place'), value: place }] : []),
    ...(calledName ? [{ name: t('calledName'), value: calledName }] : []),
  ];
  if (!contact)
    return (
      <Section title={t('contact')}>
        {known.length > 0 && <Facts facts={known} />}
        <NoContact source={record.source} />
      </Section>
    );
  return (
    <Section title={t('contact')}>
      <div className="crisis-contact">
        <Button
          href={`tel:${contact.phone}`}
          size="large"
          className="crisis-contact__call"
          icon={<Icon path={phone} size={18} />}
        >
          <span className="kit-num">{t('call', { phone: readablePhone(contact.phone) })}</span>
        </Button>
        <span className="crisis-contact__paper kit-num">{readablePhone(contact.phone)}</span>
        <Facts
          facts={[
            ...(contact.calledName ? [{ name: t('calledName'), value: contact.calledName }] : []),
            ...(place ? [{ name: t('place'), value: place }] : []),
            ...(contact.goodTime ? [{ name: t('goodTime'), value: contact.goodTime }] : []),
          ]}
        />
      </div>
      <p className="kit-by">{t('callNote')}</p>
    </Section>
  );
}

/** Whoever asked for themselves can still leave a number; for the others somebody else knows more. */
function NoContact({ source }: { source: Source }): ReactNode {
  const t = useText(words);
  return (
    <div className="kit-notice">
      <p className="kit-notice__title">{t('noContactTitle')}</p>
      <ul>
        <li>
          {t(source === 'assessment_item' || source === 'self_request' ? 'noContactLive' : 'noContactAsk')}
        </li>
        <li>{t('noContactPlace')}</li>
        <li>{t('noContactDanger')}</li>
      </ul>
    </div>
  );
}
