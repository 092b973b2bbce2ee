import { useEffect, useState } from 'react';

/** True while nobody has touched mouse or keyboard for `afterMs`: then the wall hides its pointer and buttons. */
export function useStillHands(afterMs: number): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const rest = () => setStill(true);
    let timer = setTimeout(rest, afterMs);
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, afterMs);
      setStill(false);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, stir);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, stir);
    };
  }, [afterMs]);
  return still;
}
