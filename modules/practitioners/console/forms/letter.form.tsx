import { addDays, localDateOf } from '@xinan/cn/dates';
import { FormDrawer, serverNow, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { issueLetter } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { DayFields } from './day-fields.tsx';
import type { PersonFormProps } from './edit-person.form.tsx';
import { useMustText } from './field.tsx';

interface Values {
  number: string;
  from: string;
  until: string;
}

/** Three years less a day, as letters usually run. */
function usualTerm(): Pick<Values, 'from' | 'until'> {
  const from = localDateOf(serverNow());
  return {
    from,
    until: addDays(`${Number(from.slice(0, 4)) + 3}${from.slice(4)}`.replace('-02-29', '-03-01'), -1),
  };
}

/** Appoints a consultant. */
export function LetterForm({ person, onClose, onDone }: PersonFormProps): ReactNode {
  const t = useText(formWords);
  const mustText = useMustText();
  return (
    <FormDrawer<Values, typeof issueLetter>
      draftName={`practitioners.letter.${person.practitionerId}`}
      title={t('issueLetter')}
      route={issueLetter}
      initial={{ number: '', ...usualTerm() }}
      toInput={({ number, from, until }) => ({
        params: { id: person.practitionerId },
        body: { number: number.trim(), from, until },
      })}
      submit={() => t('issueLetter')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item
            name="number"
            label={t('letterNumber')}
            extra={t('letterNumberHint')}
            rules={mustText(t('letterNumber'))}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <DayFields />
        </>
      )}
    </FormDrawer>
  );
}
