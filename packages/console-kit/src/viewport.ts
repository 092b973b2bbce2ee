import { useSyncExternalStore } from 'react';

const narrowQuery = '(max-width: 719px)';

function watch(changed: () => void): () => void {
  const media = matchMedia(narrowQuery);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone (below 720 px): tables become cards there. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(narrowQuery).matches);
}
