import { paced, useLive, useRefresh } from '@xinan/console-kit';
import type { Route } from '@xinan/contract-kit';
import { useEffect, useMemo, useRef } from 'react';

/**
 * Asks the routes again when facts have changed, at most once in `everyMs`: in a screening week facts change many
 * times a second, and nobody reads that fast.
 */
export function useCalmRefresh(routes: readonly Route[], everyMs: number): void {
  const refresh = useRefresh();
  const latest = useRef(() => {});
  latest.current = () => void refresh(...routes);
  const pace = useMemo(() => paced(() => latest.current(), everyMs), [everyMs]);
  useEffect(() => pace.stop, [pace]);
  useLive('facts.', pace.run);
}
