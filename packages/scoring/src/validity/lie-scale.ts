import type { ScoreResult } from '../score-result.ts';
import { type Indicator, indicator } from './indicator.ts';

/** Validity scales built into forms. `limit`: the last score that raises no doubt. */
export const lieScales: readonly {
  readonly instrumentId: string;
  readonly scale: string;
  readonly limit: number;
  readonly source: string;
}[] = [{ instrumentId: 'mht', scale: 'validity', limit: 6, source: '周步成 1991: 7 or more, recalled' }];

/** The form's own lie scale, where it has one and it could be scored. */
export function lieScaleIndicator(result: ScoreResult): Indicator | undefined {
  const own = lieScales.find(({ instrumentId }) => instrumentId === result.instrumentId);
  if (!own) return undefined;
  return indicator(
    {
      id: 'lie-scale',
      value: result.kind === 'scored' ? result.scales[own.scale]?.value : undefined,
      limit: own.limit,
      text: { zh: '效度量表分偏高，作答可能有所掩饰', en: 'The form’s own validity scale is high' },
      source: own.source,
    },
    'above',
  );
}
