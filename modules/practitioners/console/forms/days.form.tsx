import { localDateOf } from '@xinan/cn/dates';
import { FormDrawer, serverNow, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { declareAbsence, noteAbsence } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { DayFields } from './day-fields.tsx';

interface Values {
  from: string;
  until: string;
}

interface DaysFormProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const today = (): Values => ({ from: localDateOf(serverNow()), until: localDateOf(serverNow()) });

/** Own days off. */
export function DeclareForm({ onClose, onDone }: DaysFormProps): ReactNode {
  const t = useText(formWords);
  return (
    <FormDrawer<Values, typeof declareAbsence>
      draftName="practitioners.absence.own"
      title={t('declare')}
      route={declareAbsence}
      initial={today()}
      toInput={({ from, until }) => ({ body: { from, until } })}
      submit={() => t('save')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro kit-soft">{t('declareHint')}</p>
          <DayFields />
        </>
      )}
    </FormDrawer>
  );
}

/** Days off of a colleague, noted by the desk. */
export function NoteAbsenceForm({
  practitionerId,
  onClose,
  onDone,
}: DaysFormProps & { practitionerId: string }): ReactNode {
  const t = useText(formWords);
  return (
    <FormDrawer<Values, typeof noteAbsence>
      draftName={`practitioners.absence.${practitionerId}`}
      title={t('noteAbsence')}
      route={noteAbsence}
      initial={today()}
      toInput={({ from, until }) => ({ params: { id: practitionerId }, body: { from, until } })}
      submit={() => t('save')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro kit-soft">{t('declareHint')}</p>
          <DayFields />
        </>
      )}
    </FormDrawer>
  );
}
