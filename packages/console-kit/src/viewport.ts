import { useSyncExternalStore } from 'react';

const narrowQuery = 'screen and (max-width: 899px)';

function watch(changed: () => void): () => void {
  const media = matchMedia(narrowQuery);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone or a page at 200 % (below 900 px): tables become cards there. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(narrowQuery).matches);
}
