import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { formatWeight, sumWeights } from '../draft/weights.ts';
import { editWords } from './words.ts';

/** The sum of a group's weights: whole, or how far it is from 1. */
export function WeightSum({ weights }: { weights: readonly number[] }): ReactNode {
  const t = useText(editWords);
  const { total, missing } = sumWeights(weights);
  const params = { total: formatWeight(total), missing: formatWeight(Math.abs(missing)) };
  const words =
    missing === 0 ? t('sumOk', params) : missing > 0 ? t('sumShort', params) : t('sumOver', params);
  return (
    <p className={missing === 0 ? 'set-sum' : 'set-sum set-sum--off'} role="status">
      {words}
    </p>
  );
}
