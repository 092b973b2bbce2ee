import { median } from '../math/statistics.ts';
import { type Indicator, indicator } from './indicator.ts';

/** Two seconds an item. */
const FASTEST_READING_MS = 2000;

/**
 * Response time: the median time per item in milliseconds, one entry per item or page mean. Slowness is no sign of
 * anything. Times that are no numbers, or below nothing, are left out.
 */
export function responseTimeIndicator(durationsMs: readonly number[]): Indicator {
  const measured = durationsMs.filter((durationMs) => durationMs >= 0 && durationMs < Infinity);
  return indicator(
    {
      id: 'response-time',
      value: measured.length > 0 ? median(measured) : undefined,
      limit: FASTEST_READING_MS,
      text: { zh: '作答快于阅读所需的时间', en: 'Answered faster than one can read' },
      source: 'Huang, Curran, Keeney, Poposki & DeShon 2012',
    },
    'below',
  );
}
