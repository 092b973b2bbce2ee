import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { formatShare } from '../../scores/format.ts';
import { Card } from '../edit/card.tsx';
import { useEditDesk } from '../edit/desk.ts';
import { WeightSum } from '../edit/weight-sum.tsx';
import { editWords } from '../edit/words.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { CardProps, PlacedIndicator } from './card-props.ts';

/** The weight within the group, what the group sums to, and what it makes of the total. */
export function WeightCard({ indicator, put, placed }: CardProps & { placed: PlacedIndicator }): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { lead } = useEditDesk();
  const { level1 } = placed;
  return (
    <Card title={t('weightTitle')}>
      <NumberField
        field="weight"
        label={t('weightIn', { group: say(level1.name) })}
        hint={t('globalWeight', { share: formatShare(indicator.global_weight, 2) })}
        value={indicator.weight}
        onChange={(weight) => put('weight', weight)}
      />
      <div className="set-field">
        <WeightSum weights={level1.indicators.map(({ weight }) => weight)} />
        <Button size="small" onClick={() => lead(level1.code, 'weights')}>
          {t('openGroup')}
        </Button>
      </div>
    </Card>
  );
}
