import type { Indicator, placedIndicators } from '@xinan/indicators';

export type PlacedIndicator = ReturnType<typeof placedIndicators>[number];

/** What the cards of an indicator share: the indicator, and the way to change a field or the whole. */
export interface CardProps {
  readonly indicator: Indicator;
  readonly put: (field: string, value: unknown) => void;
  readonly replace: (indicator: Indicator) => void;
}
