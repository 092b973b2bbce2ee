import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { PickField, PickManyField } from '../fields/pick-field.tsx';
import type { CardProps } from './card-props.ts';

type Dictionary = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Who answers for it, what must be attached, where the idea comes from: all by the codes of the set's dictionaries. */
export function DutyCard({ indicator, put }: CardProps): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { departments, evidence, references } = useEditDesk().draft.dictionaries;
  const options = (table: Dictionary) =>
    Object.entries(table).map(([value, words]) => ({ value, label: `${value} ${say(words)}` }));
  const coded = (table: Dictionary, code: string) => ({
    code,
    zh: table[code]?.zh ?? '',
    en: table[code]?.en ?? '',
  });
  return (
    <Card title={t('duty')}>
      <PickField
        field="department"
        label={t('department')}
        value={indicator.department.code}
        options={options(departments)}
        onChange={(code) => put('department', coded(departments, code))}
      />
      <PickManyField
        field="supporting_departments"
        label={t('supporting')}
        value={indicator.supporting_departments.map(({ code }) => code)}
        options={options(departments)}
        onChange={(codes) =>
          put(
            'supporting_departments',
            codes.map((code) => coded(departments, code)),
          )
        }
      />
      <PickManyField
        field="evidence"
        label={t('evidence')}
        value={indicator.evidence.map(({ code }) => code)}
        options={options(evidence)}
        onChange={(codes) =>
          put(
            'evidence',
            codes.map((code) => coded(evidence, code)),
          )
        }
      />
      <PickManyField
        field="reference"
        label={t('references')}
        value={indicator.reference.map(({ id }) => id)}
        options={options(references)}
        onChange={(ids) =>
          put(
            'reference',
            ids.map((id) => ({ id, zh: references[id]?.zh ?? '', en: references[id]?.en ?? '' })),
          )
        }
      />
    </Card>
  );
}
