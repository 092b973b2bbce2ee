import { useSay, useText } from '@xinan/console-kit';
import type { Indicator, UnitLevel } from '@xinan/indicators';
import type { ReactNode } from 'react';
import { reviseUnit } from '../draft/revise-indicator.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { ChecksField, ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { PickField } from '../fields/pick-field.tsx';
import type { CardProps } from './card-props.ts';

const directions = ['higher', 'lower', 'range'] as const;
const levels: readonly UnitLevel[] = ['city', 'county', 'town'];
/** The database keeps no order of names. */
const order: readonly string[] = [
  'month',
  'quarter',
  'year',
  'period',
  'period_end',
  'year_to_date',
  ...levels,
];

export function MeasureCard({ indicator, put, replace }: CardProps): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { draft } = useEditDesk();
  const { units, periods, time_bases, scopes } = draft.dictionaries;
  const [least = 0, most = 0] = indicator.plausible_range;
  const choices = (table: Readonly<Record<string, { zh: string; en: string }>>) =>
    Object.entries(table)
      .map(([value, words]) => ({ value, label: say(words) }))
      .sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
  return (
    <Card title={t('measure')}>
      <PickField
        field="unit"
        label={t('unit')}
        value={indicator.unit.code}
        options={choices(units)}
        onChange={(code) => replace(reviseUnit(indicator, code, draft.dictionaries))}
      />
      <ChoiceField<Indicator['direction']>
        field="direction"
        label={t('direction')}
        value={indicator.direction}
        options={directions.map((value) => ({ value, label: t(value) }))}
        onChange={(direction) => put('direction', direction)}
      />
      <ChoiceField<string>
        field="period"
        label={t('period')}
        value={indicator.period}
        options={choices(periods)}
        onChange={(period) => put('period', period)}
      />
      <ChoiceField<string>
        field="time_basis"
        label={t('timeBasis')}
        value={indicator.time_basis}
        options={choices(time_bases)}
        onChange={(basis) => put('time_basis', basis)}
      />
      <ChecksField<string>
        field="scope"
        label={t('scope')}
        value={indicator.scope}
        options={choices(scopes)}
        onChange={(chosen) =>
          put(
            'scope',
            levels.filter((level) => chosen.includes(level)),
          )
        }
      />
      <NumberField
        field="plausible_range/0"
        label={`${t('plausible')} · ${t('least')}`}
        hint={t('plausibleHint')}
        value={least}
        onChange={(value) => put('plausible_range', [value, most])}
      />
      <NumberField
        field="plausible_range/1"
        label={`${t('plausible')} · ${t('most')}`}
        value={most}
        onChange={(value) => put('plausible_range', [least, value])}
      />
    </Card>
  );
}
