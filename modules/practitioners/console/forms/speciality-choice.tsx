import { Checks, optionsOf, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { disputeSpecialities, psychologicalSpecialities, type Speciality } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';

export interface SpecialityChoiceProps {
  readonly id?: string;
  readonly value?: readonly Speciality[];
  readonly onChange?: (value: readonly Speciality[]) => void;
}

/** Kinds of dispute and topics, side by side. */
export function SpecialityChoice({ id, value = [], onChange }: SpecialityChoiceProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const part = (title: string, table: Readonly<Record<string, { zh: string; en: string }>>) => (
    <div>
      <p className="force-checks__title">{title}</p>
      <Checks
        row
        label={title}
        options={optionsOf(table as Record<Speciality, { zh: string; en: string }>, say)}
        value={value}
        {...(onChange ? { onChange } : {})}
      />
    </div>
  );
  return (
    <div className="force-checks" id={id} tabIndex={-1}>
      {part(t('disputes'), disputeSpecialities)}
      {part(t('topics'), psychologicalSpecialities)}
    </div>
  );
}
