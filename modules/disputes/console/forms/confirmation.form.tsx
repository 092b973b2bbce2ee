import { Checks, Choices, serverNow, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { recordConfirmation } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { instantOf, localTimeOf } from './local-time.ts';
import { useMust } from './use-must.ts';
import { WhenField } from './when-field.tsx';

type Event = 'applied' | 'confirmed' | 'refused';

interface Values {
  event: Event | null;
  at: string;
  court: string;
  documentNo: string;
  bothParties: readonly 'both'[];
}

/** 司法确认: applied for by both together, then what the court decided. */
export function ConfirmationForm(props: FileFormProps): ReactNode {
  const t = useText(agreementWords);
  const must = useMust();
  const { record } = useFileDesk();
  const isApplied = record.confirmation.state === 'applied';
  const events: readonly Event[] = isApplied ? ['confirmed', 'refused'] : ['applied'];
  const both = {
    validator: (_: unknown, value: readonly 'both'[] | undefined) =>
      value && value.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('bothMissing'))),
  };
  return (
    <FileDrawer<Values, typeof recordConfirmation>
      {...props}
      title={t('confirmationTitle')}
      route={recordConfirmation}
      initial={{
        event: isApplied ? null : 'applied',
        at: localTimeOf(serverNow()),
        court: record.confirmation.court ?? '',
        documentNo: '',
        bothParties: isApplied ? ['both'] : [],
      }}
      toInput={({ event, at, court, documentNo, bothParties }, version) => ({
        params: { id: record.id },
        body: {
          version,
          event: event ?? 'applied',
          at: instantOf(at) ?? serverNow().toISOString(),
          bothParties: bothParties.length > 0,
          ...(court.trim() ? { court: court.trim() } : {}),
          ...(documentNo.trim() ? { documentNo: documentNo.trim() } : {}),
        },
      })}
    >
      {({ event }) => (
        <>
          <Form.Item name="event" label={t('event')} rules={must(t('event'), 'choice')}>
            <Choices
              label={t('event')}
              options={events.map((value) => ({ value, label: t(`event_${value}`) }))}
              row
            />
          </Form.Item>
          <Form.Item name="at" label={t('when')} rules={must(t('when'))}>
            <WhenField />
          </Form.Item>
          <Form.Item
            name="court"
            label={t('court')}
            required={event === 'applied'}
            rules={event === 'applied' ? must(t('court')) : []}
          >
            <Input maxLength={80} />
          </Form.Item>
          {event !== 'applied' && (
            <Form.Item name="documentNo" label={t('documentNo')}>
              <Input maxLength={60} />
            </Form.Item>
          )}
          {event === 'applied' && (
            <Form.Item name="bothParties" label={t('both')} rules={[both]} required>
              <Checks label={t('both')} options={[{ value: 'both', label: t('bothWords') }]} />
            </Form.Item>
          )}
        </>
      )}
    </FileDrawer>
  );
}
