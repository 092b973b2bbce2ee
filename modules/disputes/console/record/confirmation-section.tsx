import { formatDateTime } from '@xinan/cn/dates';
import { Clock, Facts, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { confirmationStates } from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection } from './file-section.tsx';

/** Something may still be told: also what was applied for in time and is told late. */
const recordable = ['open', 'applied', 'lapsed'];

/** 司法确认: the thirty days are shown only where the law opens this way. */
export function ConfirmationSection(): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record, may, open } = useFileDesk();
  const { confirmation } = record;
  const isOpen = confirmation.state === 'open';
  const time = (at: string | null) => (at ? formatDateTime(new Date(at), locale) : null);
  const facts = [
    { name: t('appliedAt'), value: time(confirmation.appliedAt) },
    { name: t('court'), value: confirmation.court },
    { name: t('documentNo'), value: confirmation.documentNo },
    { name: t('decidedAt'), value: time(confirmation.decidedAt) },
  ].filter(({ value }) => value !== null);
  return (
    <FileSection id="confirmation">
      <p className="kit-line">
        <StateTag tone={confirmation.state === 'confirmed' ? 'lake' : isOpen ? 'sky' : 'plain'}>
          {say(confirmationStates[confirmation.state])}
        </StateTag>
        {isOpen && confirmation.dueAt && (
          <Clock dueAt={confirmation.dueAt} openedAt={record.agreement?.effectiveAt ?? record.foundAt} />
        )}
        {recordable.includes(confirmation.state) && may('record_confirmation') && (
          <Button size="small" className="no-print" onClick={() => open({ form: 'confirmation' })}>
            {t('recordConfirmation')}
          </Button>
        )}
      </p>
      <p className="kit-by">
        {t(confirmation.state === 'ineligible' ? 'notConfirmable' : 'confirmTogether')}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
    </FileSection>
  );
}
